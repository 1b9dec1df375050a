package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Trace;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.SentenceReader;
import org.liangce.record.phrase.SentenceReading;
import org.liangce.text.Document;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Reads the sentences of an article, each with what says whether the article looks back there. Titles and speaker lines hold no measures. */
final class ArticleSentences {

    private final Document document;
    private final CueText text;
    private final SentenceReader reader;
    private final Trace trace;
    private final Outlook outlook;
    private int from;

    ArticleSentences(Document document, CueText text, SentenceReader reader, Trace trace) {
        this.document = document;
        this.text = text;
        this.reader = reader;
        this.trace = trace;
        this.outlook = new Outlook(document, text);
    }

    List<SentenceReading> read() {
        SpanIndex<Paragraph> paragraphs = document.paragraphIndex();
        SpanIndex<Section> sections = document.sectionIndex();
        List<SentenceReading> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            Paragraph in = paragraphs.at(sentence.span().start());
            Section section = in == null ? null : sections.at(sentence.span().start());
            if (in != null) {
                outlook.turn(sentence.span(), in, section);
            }
            if (in != null && (in.isBody() || in.kind() == Paragraph.Kind.HEADING || in.kind() == Paragraph.Kind.TITLE)) {
                read(sentence.span(), in, section, sentences);
            } else {
                trace.refused(sentence.span().start(), sentence.span().end(), "measure.title", sentence.span().start());
            }
        }
        return sentences;
    }

    private void read(Span sentence, Paragraph in, Section section, List<SentenceReading> sentences) {
        List<PartReading> parts = reader.read(sentence);
        if (in.kind() == Paragraph.Kind.TITLE && !tellsDeed(sentence, parts)) {
            trace.refused(sentence.start(), sentence.end(), "measure.title", sentence.start());
        } else if (!parts.isEmpty()) {
            from = in.span().contains(from) && chained(sentence.start()) ? from : sentence.start();
            sentences.add(new SentenceReading(parts, from, outlook.review(section), outlook.advice(section)));
        }
    }

    /** {@code 花都推出“扶商”新政}: a title's words are too often pictures for verbs that may be nouns, and for what 把 takes. */
    private boolean tellsDeed(Span title, List<PartReading> parts) {
        return !text.holds(title.start(), title.end(), CueKind.ASKS)
                && parts.stream().flatMap(part -> part.actions().stream()).allMatch(action -> action.first().strong() && action.rule().equals("measure.verb"));
    }

    /** Whether a semicolon stands right before {@code offset}. */
    private boolean chained(int offset) {
        return text.charAt(offset - 1) == '；' || text.charAt(offset - 1) == ';';
    }
}
