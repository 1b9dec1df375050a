package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.record.Slot;
import org.liangce.record.governance.LeadNotes.Note;
import org.liangce.record.governance.LeadNotes.Reach;
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
public final class Leads {

    private final Document document;
    private final SpanIndex<Section> sections;
    private final SpanIndex<Sentence> sentences;
    private final List<Lead> leads = new ArrayList<>();
    private final SpanIndex<Lead> byOffset;
    private final CueScan<GovernanceCue> cues;
    private final CharacterClass joins;

    /** Who leads what stands in {@code span}, as {@code note} says. */
    private record Lead(Span span, Span note, Slot body) {}

    public Leads(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters) {
        this.document = document;
        this.cues = cues;
        this.joins = characters.joins();
        this.sections = document.sectionIndex();
        this.sentences = document.sentenceIndex();
        LeadNotes notes = new LeadNotes(document, cues, characters.noteJoins());
        for (Paragraph paragraph : document.paragraphs()) {
            notes.in(paragraph.span()).forEach(note -> add(note, paragraph.span()));
        }
        this.byOffset = new SpanIndex<>(leads, Lead::span);
    }

    /** The body that leads what stands at {@code offset}, or null. */
    Slot at(int offset) {
        Lead lead = byOffset.at(offset);
        return lead == null ? null : lead.body();
    }

    /** Of bodies that act together the first: {@code 由|市水务局|会同市园林局、市财政局设立的基金}; the body itself where it acts alone. */
    Mention first(Mention body) {
        SpanIndex<Mention> bodies = document.index(MentionType.ORGANIZATION);
        int i = body.type() == MentionType.ORGANIZATION ? bodies.lastFrom(body.span().start()) : -1;
        while (i > 0 && isBeside(bodies.end(i - 1), bodies.start(i))) {
            i--;
        }
        return i < 0 ? body : bodies.get(i);
    }

    private boolean isBeside(int end, int start) {
        boolean listed = start - end == 1 && joins.has(document.text().charAt(end));
        return listed || start > end && cues.startBefore(start, GovernanceCue.WITH) == end;
    }

    /** The words that say who leads what stands at {@code offset}, or null. */
    public Span noteAt(int offset) {
        Lead lead = byOffset.at(offset);
        return lead == null ? null : lead.note();
    }

    private void add(Note note, Span paragraph) {
        int before = leads.isEmpty() ? 0 : leads.get(leads.size() - 1).span().end();
        if (before < note.span().end()) {
            Span span = new Span(Math.max(from(note, paragraph), before), opens(note) ? sections.at(paragraph.start()).span().end() : note.span().end());
            leads.add(new Lead(span, note.span(), new Slot(note.leader(), new Evidence("governance.lead", note.leader().span()))));
        }
    }

    /** Whether a note stands at the head of its section, before the work that it assigns. */
    private boolean opens(Note note) {
        Section section = note.reach() == Reach.SECTION ? sections.at(note.span().start()) : null;
        int head = section == null || section.headings().isEmpty() ? -1 : section.headings().get(section.headings().size() - 1).span().end();
        return head >= 0 && head + 1 == note.span().start() && section.span().end() > note.span().end() + 1;
    }

    private int from(Note note, Span paragraph) {
        return switch (note.reach()) {
            case SENTENCE -> sentences.at(note.span().start()).span().start();
            case PARAGRAPH -> runIn(paragraph);
            case SECTION -> list(sections.lastFrom(paragraph.start()));
        };
    }

    /** Where a section begins, or the numbered list whose last item it is. */
    private int list(int section) {
        int i = section;
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
}
