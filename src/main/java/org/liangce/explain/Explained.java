package org.liangce.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.liangce.lexicon.Codebook;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.record.Extraction;
import org.liangce.record.RecordId;
import org.liangce.record.Trace;
import org.liangce.record.figure.FigureCue;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Noise;
import org.liangce.text.Span;
import org.liangce.text.Token;

/** An article with the reasons for each of its records, and against what made none. */
public final class Explained {

    private final Document document;
    private final List<RecordReasons> records;
    private final Occurrences occurrences;

    private Explained(Extraction extraction, Overheard overheard, Models models, Schema schema) {
        document = extraction.document();
        records = records(extraction, overheard, new Readable(new Codebook(models), schema), new Printed(extraction, models));
        occurrences = new Occurrences(extraction, records, overheard, FigureCue.read(models));
    }

    /** Reads an article with a trace that listens. */
    public static Explained of(Reader line, Models models, Schema schema) {
        Overheard overheard = new Overheard();
        return new Explained(line.extract(overheard), overheard, models, schema);
    }

    /** The whole line on one article. */
    public interface Reader {
        /** @param trace is told what is passed over */
        Extraction extract(Trace trace);
    }

    private static List<RecordReasons> records(Extraction extraction, Overheard overheard, Readable readable, Printed printed) {
        Document document = extraction.document();
        FigureReasons figures = new FigureReasons(extraction, overheard, readable, printed);
        MeasureReasons measures = new MeasureReasons(document, overheard, readable, printed);
        List<RecordReasons> all = new ArrayList<>();
        extraction.figures().forEach(f -> all.add(new RecordReasons(0, RecordId.of(document, f), f.trigger().span(), document.quoted(f.trigger().span()), figures.of(f))));
        extraction.measures().forEach(m -> all.add(new RecordReasons(0, RecordId.of(document, m), m.span(), document.quoted(m.span()), measures.of(m))));
        all.sort(Comparator.comparing(RecordReasons::trigger));
        List<RecordReasons> numbered = new ArrayList<>();
        all.forEach(r -> numbered.add(new RecordReasons(numbered.size() + 1, r.id(), r.trigger(), r.quote(), r.slots())));
        return numbered;
    }

    public Document document() {
        return document;
    }

    /** The records in the order of the text. */
    public List<RecordReasons> records() {
        return records;
    }

    /** The records whose id, with or without the article's, begins so. */
    public List<RecordReasons> withId(String prefix) {
        return records.stream().filter(r -> r.id().startsWith(prefix) || r.id().substring(r.id().lastIndexOf('/') + 1).startsWith(prefix)).toList();
    }

    /** Where a phrase stands in the reading text. */
    public List<Occurrence> occurrences(String phrase) {
        return occurrences.of(phrase);
    }

    /** The noise that holds a phrase. */
    public List<Noise> noise(String phrase) {
        return document.noise().stream().filter(n -> n.raw().of(document.source().raw()).contains(phrase)).toList();
    }

    /** The rule by which words were left out as noise. */
    public String rule(Noise noise) {
        return "noise." + noise.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The words that are most like a phrase; null where none are. */
    public String similar(String phrase) {
        Span similar = Similar.in(document.text(), phrase);
        return similar == null ? null : document.text(whole(similar));
    }

    /** With the words and quantities that it cuts: {@code 00万元} of {@code 2000万元} is all of it. */
    private Span whole(Span span) {
        Span whole = span;
        for (Token word : document.words().all()) {
            whole = word.span().overlaps(span) ? whole.join(word.span()) : whole;
        }
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            whole = quantity.span().overlaps(span) ? whole.join(quantity.span()) : whole;
        }
        return whole;
    }
}
