package org.liangce.record;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Finds who leads the work that a note behind it assigns: {@code 一是建设3个园区；二是……。（牵头单位：市商务局；责任单位：各区政府）},
 * {@code ……（市科技局牵头，市财政局配合）}. A note holds for what stands before it in its paragraph, back to the note before; one with a
 * paragraph of its own for the paragraphs since the heading or the note before. Of several bodies the one that leads is meant. A clause at
 * a sentence's end ({@code ，由市商务局牵头}) holds for its sentence.
 */
final class Leads {

    private static final int LONGEST_NOTE = 200;

    private final Document document;
    private final CueScan cues;
    private final SpanIndex<Mention> bodies;
    private final SpanIndex<Section> sections;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Clause> clauses;
    private final Assignments assignments;
    private final List<Lead> leads = new ArrayList<>();
    private final SpanIndex<Lead> byOffset;

    /** Who leads what stands in {@code span}, as {@code note} says. */
    private record Lead(Span span, Span note, Slot body) {}

    Leads(Document document, CueScan cues) {
        this.document = document;
        this.cues = cues;
        this.bodies = document.index(MentionType.ORGANIZATION);
        this.sections = document.sectionIndex();
        this.sentences = document.sentenceIndex();
        this.clauses = document.clauseIndex();
        this.assignments = new Assignments(document, cues);
        for (Paragraph paragraph : bodies.size() == 0 ? List.<Paragraph>of() : document.paragraphs()) {
            read(paragraph.span());
        }
        this.byOffset = new SpanIndex<>(leads, Lead::span);
    }

    /** The body that leads what stands at {@code offset}, or null. */
    Slot at(int offset) {
        Lead lead = byOffset.at(offset);
        return lead == null ? null : lead.body();
    }

    /** The words that say who leads what stands at {@code offset}, or null. */
    Span noteAt(int offset) {
        Lead lead = byOffset.at(offset);
        return lead == null ? null : lead.note();
    }

    private void read(Span paragraph) {
        if (cues.endAt(paragraph.start(), "charge") > paragraph.start()) {
            add(paragraph, paragraph);
        }
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = document.text().charAt(at);
            if (c == '（' || c == '(') {
                add(new Span(at, close(at, paragraph.end())), paragraph);
            } else if (c == '由') {
                assigned(clauses.at(at));
            }
        }
    }

    /** {@code 修建3条步道，由市水务局牵头。}: holds for its own sentence. */
    private void assigned(Clause clause) {
        List<Mention> named = clause == null ? List.of() : bodies.startingIn(clause.span().start(), clause.span().end());
        Sentence sentence = clause == null ? null : sentences.at(clause.span().start());
        if (!named.isEmpty() && sentence != null && assignments.assigns(clause.span())) {
            Mention body = named.get(0);
            leads.add(new Lead(new Span(sentence.span().start(), clause.span().end()), new Span(clause.span().start(), sentence.span().end()), new Slot(body, new Evidence("governance.assigned", body.span()))));
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
            leads.add(new Lead(new Span(from, note.end()), note, new Slot(body, new Evidence("governance.lead", body.span()))));
        }
    }

    private int from(Span note, Span paragraph) {
        int i = note.start() == paragraph.start() ? sections.lastFrom(paragraph.start()) : -1;
        if (i < 0) {
            return runIn(paragraph);
        }
        while (i > 0 && isItem(sections.get(i)) && sameAbove(sections.get(i - 1), sections.get(i))) {
            i--;
        }
        return sections.get(i).span().start();
    }

    /** The start of a heading that runs into its paragraph ({@code （二）修好步道。修建…}), where it is the section's; else the paragraph's. */
    private int runIn(Span paragraph) {
        Section section = sections.at(paragraph.start());
        boolean headed = section != null && !section.headings().isEmpty();
        Span heading = headed ? section.headings().get(section.headings().size() - 1).span() : paragraph;
        return heading.end() + 1 == paragraph.start() && !parted(heading.end(), paragraph.start()) ? heading.start() : paragraph.start();
    }

    private boolean parted(int heading, int paragraph) {
        int from = document.raw(new Span(heading - 1, heading)).get(0).end();
        int to = document.raw(new Span(paragraph, paragraph + 1)).get(0).start();
        return from > to || document.source().raw().substring(from, to).indexOf('\n') >= 0;
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
