package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.text.Clause;
import org.liangce.text.Sentence;
import org.liangce.text.Span;

/**
 * Divides paragraphs into sentences and clauses.
 *
 * <p>Example: {@code “要抓住机遇，加快发展。”她说，“十年磨一剑，不负今朝”是写照。} are two sentences; the comma of the first, a speech, parts
 * clauses, that of the saying in the second does not.
 */
final class Sentences {

    /** Few texts have shorter ones on the whole. */
    private static final int SENTENCE = 32;
    private static final int CLAUSE = 12;

    private final String text;
    private final CharacterClass goesOn;
    private final PairedMarks marks;
    private final List<Sentence> sentences;
    private final List<Clause> clauses;

    /** @param goesOn with which a sentence goes on behind one that it quotes */
    Sentences(String text, CharacterClass goesOn) {
        this.text = text;
        this.goesOn = goesOn;
        this.marks = new PairedMarks(text);
        sentences = new ArrayList<>(text.length() / SENTENCE + 1);
        clauses = new ArrayList<>(text.length() / CLAUSE + 1);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Divides a paragraph; in headings a space parts clauses too. */
    void divide(Span paragraph, boolean heading) {
        marks.read(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        int mark = 0;
        while (start < paragraph.end()) {
            int end = sentenceEnd(mark, paragraph.end());
            addSentence(start, end, mark, heading);
            mark = marks.from(mark, end);
            start = end;
        }
    }

    private void addSentence(int start, int end, int mark, boolean heading) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        if (from < end) {
            sentences.add(new Sentence(new Span(from, end)));
            divideClauses(from, end, marks.from(mark, from), heading);
        }
    }

    /** The end of the sentence whose first mark is {@code first}. */
    private int sentenceEnd(int first, int limit) {
        int mark = first;
        while (mark < marks.count()) {
            char c = marks.at(mark);
            if (marks.isPaired(mark) && (c == '（' || c == '《' || c == '【')) {
                mark = marks.closer(mark) + 1;
            } else if (Marks.isEnd(c)) {
                int end = behind(marks.place(mark) + 1, limit);
                if (end == marks.place(mark) + 1 || end >= limit || !goesOn.has(text.charAt(end))) {
                    return end;
                }
                mark = marks.from(mark, end);
            } else {
                mark++;
            }
        }
        return limit;
    }

    /** Behind further end marks and what they close. */
    private int behind(int i, int limit) {
        int end = i;
        while (end < limit && (Marks.isEnd(text.charAt(end)) || CharacterFold.isCloser(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void divideClauses(int start, int end, int first, boolean heading) {
        int from = start;
        int mark = first;
        while (mark < marks.count() && marks.place(mark) < end) {
            if (marks.isPaired(mark) && marks.place(marks.closer(mark)) < end && isClosed(mark, end)) {
                mark = marks.closer(mark) + 1;
            } else {
                char c = marks.at(mark);
                if (c == '，' || c == '：' || Marks.isEnd(c) || heading && c == ' ') {
                    addClause(from, marks.place(mark));
                    from = marks.place(mark) + 1;
                }
                mark++;
            }
        }
        addClause(from, end);
    }

    /** Brackets and titles always; quotations but for those that end the sentence with an end mark of their own: they are speech. */
    private boolean isClosed(int mark, int end) {
        boolean quotation = marks.at(mark) == '“' || marks.at(mark) == '‘';
        int closer = marks.place(marks.closer(mark));
        return !quotation || closer + 1 < end || !Marks.isEnd(text.charAt(closer - 1));
    }

    private void addClause(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (hasLetters(from, to)) {
            clauses.add(new Clause(new Span(from, to)));
        }
    }

    private boolean hasLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CharacterFold.isLetter(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
