package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
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

    private static final String ENDS = "。！？；";
    /** A sentence goes on behind a quoted one where these follow the closing mark. */
    private static final String GOES_ON = "，、；：。！？）的等之这是为";

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    /** For each opening mark of the paragraph the offset of its closing one; 0 where it has none. */
    private final int[] partner;

    Sentences(String text) {
        this.text = text;
        this.partner = new int[text.length()];
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Divides a paragraph; in headings a space parts clauses too. */
    void divide(Span paragraph, boolean heading) {
        pair(paragraph);
        int start = paragraph.start();
        int i = start;
        while (i < paragraph.end()) {
            i = sentenceEnd(i, paragraph.end());
            start = addSentence(start, i, heading);
        }
    }

    private int addSentence(int start, int end, boolean heading) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        if (from < end) {
            sentences.add(new Sentence(new Span(from, end)));
            divideClauses(from, end, heading);
        }
        return end;
    }

    /** The end of the sentence that begins at {@code start}. */
    private int sentenceEnd(int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if ("（《【".indexOf(c) >= 0 && partner[i] > 0 && partner[i] < limit) {
                i = partner[i] + 1;
            } else if (ENDS.indexOf(c) >= 0) {
                int end = behind(i + 1, limit);
                if (end == i + 1 || end >= limit || GOES_ON.indexOf(text.charAt(end)) < 0) {
                    return end;
                }
                i = end;
            } else {
                i++;
            }
        }
        return limit;
    }

    /** Behind further end marks and what they close. */
    private int behind(int i, int limit) {
        int end = i;
        while (end < limit && (ENDS.indexOf(text.charAt(end)) >= 0 || CharacterFold.isCloser(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void divideClauses(int start, int end, boolean heading) {
        int from = start;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (CharacterFold.isOpener(c) && partner[i] > 0 && partner[i] < end && isClosed(i, c, end)) {
                i = partner[i] + 1;
            } else {
                if ("，：；。！？".indexOf(c) >= 0 || heading && c == ' ') {
                    addClause(from, i);
                    from = i + 1;
                }
                i++;
            }
        }
        addClause(from, end);
    }

    /** Brackets and titles always; quotations but for those that end the sentence with an end mark of their own: they are speech. */
    private boolean isClosed(int open, char opener, int end) {
        boolean quotation = opener == '“' || opener == '‘';
        return !quotation || partner[open] + 1 < end || ENDS.indexOf(text.charAt(partner[open] - 1)) < 0;
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
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void pair(Span paragraph) {
        int[] open = new int[16];
        int depth = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (CharacterFold.isOpener(c)) {
                depth = depth == open.length ? 0 : depth;
                open[depth++] = i;
            } else if (CharacterFold.isCloser(c)) {
                int d = depth - 1;
                while (d >= 0 && Marks.closer(text.charAt(open[d])) != c) {
                    d--;
                }
                if (d >= 0) {
                    partner[open[d]] = i;
                    depth = d;
                }
            }
        }
    }
}
