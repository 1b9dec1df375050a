package org.liangce.record;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Document;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Reads the sentences of an article and keeps in mind whether it looks back or ahead. Titles and speaker lines hold no measures. */
final class ArticleSentences {

    /** In a paragraph, what says where it looks begins within so many characters. */
    private static final int LONGEST_OPENING = 8;

    private final Document document;
    private final CueText text;
    private final SentenceReader reader;
    private final Trace trace;
    /** The word that last said that the article looks back; null where it looks ahead. */
    private Span review;
    /** The heading that holds that word, or null; and the last that announces advice ({@code 几点建议}). */
    private Paragraph reviewing;
    private Paragraph advising;
    private int from;

    ArticleSentences(Document document, CueText text, SentenceReader reader, Trace trace) {
        this.document = document;
        this.text = text;
        this.reader = reader;
        this.trace = trace;
    }

    List<SentenceReading> read() {
        SpanIndex<Paragraph> paragraphs = document.paragraphIndex();
        SpanIndex<Section> sections = document.sectionIndex();
        List<SentenceReading> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            Paragraph in = paragraphs.at(sentence.span().start());
            if (in != null) {
                turn(sentence.span(), in);
            }
            if (in != null && (in.isBody() || in.kind() == Paragraph.Kind.HEADING)) {
                List<PartReading> parts = reader.read(sentence.span());
                if (!parts.isEmpty()) {
                    from = in.span().contains(from) && chained(sentence.span().start()) ? from : sentence.span().start();
                    Section section = sections.at(sentence.span().start());
                    sentences.add(new SentenceReading(parts, from, reviewing == null || under(reviewing, section) ? review : null,
                            advising != null && under(advising, section) ? advising.span() : null));
                }
            } else {
                trace.refused(sentence.span().start(), sentence.span().end(), "measure.title", sentence.span().start());
            }
        }
        return sentences;
    }

    /** Whether a semicolon stands right before {@code offset}. */
    private boolean chained(int offset) {
        return text.charAt(offset - 1) == '；' || text.charAt(offset - 1) == ';';
    }

    /** A heading, or the first sentence of a paragraph, says whether what follows looks back ({@code 一年来，…}) or ahead. */
    private void turn(Span sentence, Paragraph in) {
        int end = sentence.start() == in.span().start() ? endOfTurn(sentence, in) : sentence.start();
        for (int i = sentence.start(); i < end; i = text.next(i)) {
            if (text.isAt(i, CueKind.REVIEW)) {
                review = text.holds(sentence.start(), sentence.end(), CueKind.FUTURE) ? null : new Span(i, text.next(i));
                reviewing = in.isBody() ? null : in;
            } else if (text.isAt(i, CueKind.PLAN)) {
                review = null;
            }
            advising = !in.isBody() && text.next(i) == sentence.end() && text.isAt(i, CueKind.ADVICE) ? in : advising;
        }
    }

    private static boolean under(Paragraph heading, Section section) {
        List<Paragraph> headings = section == null ? List.of() : section.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).span().equals(heading.span())) {
                return true;
            }
        }
        return false;
    }

    /** How far in a first sentence such a word may stand: anywhere in a heading and before a colon, else only at the beginning. */
    private int endOfTurn(Span sentence, Paragraph in) {
        boolean announces = "：:".indexOf(text.charAt(sentence.end() - 1)) >= 0;
        return !in.isBody() || announces ? sentence.end() : Math.min(sentence.end(), sentence.start() + LONGEST_OPENING);
    }
}
