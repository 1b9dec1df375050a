package org.liangce.app;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Measure;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** What was made of an article as lines that a person can read and compare; they hold no offsets into the raw text. */
final class ExtractionLines {

    private static final String NONE = "-";

    private final Document document;
    private final Extraction extraction;

    ExtractionLines(Extraction extraction) {
        this.document = extraction.document();
        this.extraction = extraction;
    }

    /**
     * A line a record: kind, trigger, indicator, place, time, aspect, nodes of a figure; kind, text, actor, status, instrument, nodes of
     * a measure. {@code -} stands for what is empty.
     */
    List<String> records() {
        List<String> lines = new ArrayList<>();
        extraction.figures().forEach(f -> lines.add(line(f)));
        extraction.measures().forEach(m -> lines.add(line(m)));
        return lines;
    }

    /** All there is: mentions of every kind with their rules, then the records with their evidence. */
    List<String> all() {
        List<String> lines = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            document.mentions(type).forEach(m -> lines.add(type.label() + "\t" + m.span() + "\t" + naming(m) + "\t" + m.rule()));
        }
        extraction.figures().forEach(f -> lines.add(line(f) + "\t" + f.trigger().span() + evidence(f.evidence()) + evidence(f.indicator())
                + evidence(f.place()) + evidence(f.time())));
        extraction.measures().forEach(m -> lines.add(line(m) + "\t" + m.span() + evidence(m.evidence()) + evidence(m.actor())));
        return lines;
    }

    private String line(Figure f) {
        return String.join("\t", f.kind().label(), naming(f.trigger()), slot(f.indicator()), slot(f.place()), slot(f.time()), f.aspect().label(),
                joined(f.nodes()));
    }

    private String line(Measure m) {
        return String.join("\t", "Measure", surface(m.span()), slot(m.actor()), m.status().label(), m.instrument(), joined(m.nodes()));
    }

    private String slot(Slot slot) {
        return slot == null ? NONE : naming(slot.mention());
    }

    /** {@code 超100个 (>100)}: the words and what they mean. */
    private String naming(Mention m) {
        String form = m.value() instanceof NormalForm.Unresolved unresolved ? "? " + unresolved.why() : String.join(",", m.value().forms());
        return surface(m.span()) + (form.isEmpty() ? "" : " (" + form + ")");
    }

    private String surface(Span span) {
        return document.text(span).replaceAll("\\s", " ");
    }

    private static String joined(List<String> nodes) {
        return nodes.isEmpty() ? NONE : String.join(",", nodes);
    }

    private static String evidence(Slot slot) {
        return slot == null ? "" : evidence(slot.evidence());
    }

    private static String evidence(Evidence evidence) {
        return "\t" + evidence.rule() + evidence.spans();
    }
}
