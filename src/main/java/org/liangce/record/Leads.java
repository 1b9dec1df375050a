package org.liangce.record;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Finds who leads the work that a note behind it assigns: {@code 一是建设3个园区；二是……。（牵头单位：市商务局；责任单位：各区政府）},
 * {@code ……（市科技局牵头，市财政局配合）}. A note holds for what stands before it in its paragraph, back to the note before; one with a
 * paragraph of its own for the paragraphs since the heading or the note before. Of several bodies the one that leads is meant.
 */
final class Leads {

    private static final int LONGEST_NOTE = 200;

    private final Document document;
    private final CueScan cues;
    private final SpanIndex<Mention> bodies;
    private final SpanIndex<Section> sections;
    private final List<Lead> leads = new ArrayList<>();
    private final SpanIndex<Lead> byOffset = new SpanIndex<>(leads, Lead::span);

    /** Who leads what stands in {@code span}. */
    private record Lead(Span span, Slot body) {}

    Leads(Document document, CueScan cues) {
        this.document = document;
        this.cues = cues;
        this.bodies = new SpanIndex<>(document.mentions(MentionType.ORGANIZATION), Mention::span);
        this.sections = new SpanIndex<>(document.sections(), Section::span);
        for (Paragraph paragraph : bodies.size() == 0 ? List.<Paragraph>of() : document.paragraphs()) {
            read(paragraph.span());
        }
    }

    /** The body that leads what stands at {@code offset}, or null. */
    Slot at(int offset) {
        Lead lead = byOffset.at(offset);
        return lead == null ? null : lead.body();
    }

    private void read(Span paragraph) {
        if (cues.endAt(paragraph.start(), "charge") > paragraph.start()) {
            add(paragraph, paragraph);
        }
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = document.text().charAt(at);
            if (c == '（' || c == '(') {
                add(new Span(at, close(at, paragraph.end())), paragraph);
            }
        }
    }

    private int close(int open, int end) {
        int limit = Math.min(end, open + LONGEST_NOTE);
        for (int at = open + 1; at < limit; at++) {
            char c = document.text().charAt(at);
            if (c == '）' || c == ')') {
                return at;
            }
        }
        return open + 1;
    }

    private void add(Span note, Span paragraph) {
        Mention body = leader(note);
        int before = leads.isEmpty() ? 0 : leads.get(leads.size() - 1).span().end();
        if (body != null && before < note.end()) {
            int from = Math.max(from(note, paragraph), before);
            leads.add(new Lead(new Span(from, note.end()), new Slot(body, new Evidence("governance.lead", body.span()))));
        }
    }

    private int from(Span note, Span paragraph) {
        int i = note.start() == paragraph.start() ? sections.lastFrom(paragraph.start()) : -1;
        if (i < 0) {
            return paragraph.start();
        }
        while (i > 0 && isItem(sections.get(i)) && sameAbove(sections.get(i - 1), sections.get(i))) {
            i--;
        }
        return sections.get(i).span().start();
    }

    /** Whether a section is an item of a numbered list, whose first sentence is its heading: {@code 3.减轻企业负担。…}. */
    private boolean isItem(Section section) {
        List<Paragraph> headings = section.headings();
        char first = headings.isEmpty() ? ' ' : document.text().charAt(headings.get(headings.size() - 1).span().start());
        return first >= '0' && first <= '9';
    }

    /** Whether the section before is an item of the same list, or holds its first items. */
    private static boolean sameAbove(Section before, Section item) {
        List<Paragraph> above = item.headings().subList(0, item.headings().size() - 1);
        return !above.isEmpty() && before.headings().size() >= above.size() && before.headings().subList(0, above.size()).equals(above);
    }

    /** The first body behind {@code 牵头单位：}, else the first of a note that says who is in charge. */
    private Mention leader(Span note) {
        List<Mention> named = bodies.startingIn(note.start(), note.end());
        if (named.isEmpty() || cues.first(note.start(), note.end(), "charge") == null) {
            return null;
        }
        Span label = cues.first(note.start(), note.end(), "leads");
        boolean labelled = label != null && "：:".indexOf(document.text().charAt(Math.min(label.end(), document.text().length() - 1))) >= 0;
        List<Mention> behind = labelled ? bodies.startingIn(label.end(), note.end()) : named;
        return behind.isEmpty() ? named.get(0) : behind.get(0);
    }
}
