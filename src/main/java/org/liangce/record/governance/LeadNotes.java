package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds the notes that assign work to bodies: in brackets, behind a label ({@code 责任单位：…}), or as a sentence or clause of their own. */
final class LeadNotes {

    private static final int LONGEST_NOTE = 200;
    private static final String OPEN = "（(【[〔［";
    private static final String CLOSE = "）)】]〕］";
    private static final String DONE = "完成";

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final CharacterClass joins;
    private final SpanIndex<Mention> bodies;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Clause> clauses;
    private final Assignments assignments;

    LeadNotes(Document document, CueScan<GovernanceCue> cues, CharacterClass joins) {
        this.document = document;
        this.cues = cues;
        this.joins = joins;
        this.bodies = document.index(MentionType.ORGANIZATION);
        this.times = document.index(MentionType.TIME);
        this.sentences = document.sentenceIndex();
        this.clauses = document.clauseIndex();
        this.assignments = new Assignments(document, cues);
    }

    /** What a note assigns: the sentence that it ends, what stands before it in its paragraph, or what its section holds. */
    enum Reach { SENTENCE, PARAGRAPH, SECTION }

    /** A note, and whom it lets lead. */
    record Note(Span span, Reach reach, Mention leader) {}

    /** The notes of a paragraph in the order of the text. */
    List<Note> in(Span paragraph) {
        List<Note> notes = new ArrayList<>();
        List<Sentence> within = !bodies.anyIn(paragraph.start(), paragraph.end()) ? List.of() : sentences.startingIn(paragraph.start(), paragraph.end());
        if (!within.isEmpty() && (labelled(paragraph) || within.size() == 1 && assignments.only(paragraph))) {
            add(notes, paragraph, Reach.SECTION, true);
            return notes;
        }
        for (Sentence sentence : within) {
            if (labelled(sentence.span()) || assignments.only(sentence.span())) {
                add(notes, sentence.span(), Reach.PARAGRAPH, true);
            } else if (bodies.anyIn(sentence.span().start(), paragraph.end())) {
                inside(notes, sentence.span(), paragraph);
            }
        }
        return notes;
    }

    /** {@code 责任单位：…}, {@code 【责任单位】…}. */
    private boolean labelled(Span span) {
        boolean open = OPEN.indexOf(document.text().charAt(span.start())) >= 0;
        int label = open ? span.start() + 1 : span.start();
        int end = cues.endAt(label, GovernanceCue.CHARGE);
        return end > label && (!open || end < span.end() && CLOSE.indexOf(document.text().charAt(end)) >= 0);
    }

    private void inside(List<Note> notes, Span sentence, Span paragraph) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            char c = document.text().charAt(at);
            if (OPEN.indexOf(c) >= 0) {
                Span note = new Span(at, close(at, paragraph.end()));
                add(notes, note, at == paragraph.start() ? Reach.SECTION : Reach.PARAGRAPH, cues.any(note.start(), note.end(), GovernanceCue.CHARGE) || lists(note));
            } else if (c == '由' && clauses.at(at) != null && assignments.assigns(clauses.at(at).span())) {
                add(notes, new Span(clauses.at(at).span().start(), sentence.end()), Reach.SENTENCE, true);
                return;
            }
        }
    }

    private int close(int open, int end) {
        char mark = CLOSE.charAt(OPEN.indexOf(document.text().charAt(open)));
        for (int at = open + 1; at < Math.min(end, open + LONGEST_NOTE); at++) {
            if (document.text().charAt(at) == mark || OPEN.indexOf(mark) == 0 && document.text().charAt(at) == ')') {
                return at;
            }
        }
        return open + 1;
    }

    /** Whether a bracket holds bodies and nothing else, but for those that need no name: {@code （市水务局、市园林局，各镇街）}. */
    private boolean lists(Span bracket) {
        int at = bracket.start() + 1;
        for (int i = bodies.from(bracket.start()); bodies.isBefore(i, bracket.end()); i++) {
            Mention body = bodies.get(i);
            if (behindListed(at, body.span().start()) < body.span().start()) {
                return false;
            }
            at = body.span().end();
        }
        return bracket.length() > 1 && behindListed(at, bracket.end()) >= bracket.end() - 1;
    }

    /** Behind the marks of a list and the times that stand at {@code from}, and behind all of the kind that one of them names ({@code 各镇街}). */
    private int behindListed(int from, int to) {
        int at = behindTime(from);
        while (at < to && joins.has(document.text().charAt(at))) {
            at++;
            int all = at < to ? cues.endAt(at, GovernanceCue.ALL_OF) : at;
            at = behindTime(all > at && all <= to ? all : at);
        }
        return at;
    }

    /** {@code （市水务局，|12月底前完成|）}: behind the time by which the work is to be done. */
    private int behindTime(int at) {
        Mention time = times.at(at);
        int end = time == null || time.span().start() != at ? at : time.span().end();
        return end > at && document.text().startsWith(DONE, end) ? end + DONE.length() : end;
    }

    private void add(List<Note> notes, Span span, Reach reach, boolean assigns) {
        List<Mention> named = assigns ? bodies.startingIn(span.start(), span.end()) : List.of();
        if (!named.isEmpty()) {
            notes.add(new Note(span, reach, leader(span, named)));
        }
    }

    /** The first body behind {@code 牵头单位：}, else the first that is named. */
    private Mention leader(Span note, List<Mention> named) {
        Span label = cues.first(note.start(), note.end(), GovernanceCue.LEADS);
        boolean labelled = label != null && "：:".indexOf(document.text().charAt(Math.min(label.end(), document.text().length() - 1))) >= 0;
        List<Mention> behind = labelled ? bodies.startingIn(label.end(), note.end()) : named;
        return behind.isEmpty() ? named.get(0) : behind.get(0);
    }
}
