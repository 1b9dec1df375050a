package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.phrase.Action;

/**
 * How much each word of a measure weighs where it stands. In {@code 撬动|险资|投入老旧|管网|更新} the verb and the end of the object,
 * {@code 管网}, weigh in full, {@code 险资} between them less.
 */
final class InstrumentScale {

    /** How far from the end of the object its head may stand: {@code 产业园|建设}. */
    private static final int TAIL = 3;
    /** An end that weighs at least this tells so much that the words before it hardly count. */
    private static final double TELLING = 4;
    /** An end that weighs at most this says hardly anything, and what stands before {@code 的} says what it is: {@code 受理诉求的|机制}. */
    private static final double VAGUE = 1.5;
    /** How much the words before a telling end still count, and those before {@code 的}. */
    private static final double BEFORE = 0.4;
    /** A word of the register that ends the object counts twice. */
    private static final double LAST = 2;
    /** Of several the first named counts a little more. */
    private static final double FIRST = 1.1;

    private final String text;
    private final Action action;
    private final InstrumentHeads heads;

    InstrumentScale(String text, Action action, InstrumentHeads heads) {
        this.text = text;
        this.action = action;
        this.heads = heads;
    }

    /** The words with what they weigh where they stand. */
    List<InstrumentHit> weighed(List<InstrumentHit> terms, List<InstrumentHit> verbs) {
        List<InstrumentHit> weighed = new ArrayList<>(terms.size() + verbs.size() + 2);
        governing(terms, verbs, weighed);
        int governing = weighed.size();
        InstrumentHit end = end(terms);
        boolean telling = end != null && end.weight() >= TELLING;
        boolean vague = end != null && end.weight() <= VAGUE;
        if (end != null) {
            weighed.add(end == last(terms) ? end.times(LAST) : end);
        }
        int attribute = last("的");
        if (telling) {
            firstNamed(attribute, weighed);
        }
        for (int i = 0; i < terms.size(); i++) {
            InstrumentHit term = terms.get(i);
            boolean told = end != null && end.contains(term) || overlapsAny(term, weighed, governing);
            if (!told) {
                weighed.add(telling || term.end() <= attribute && !vague ? term.times(BEFORE) : term);
            }
        }
        return weighed;
    }

    /** Adds the verbs but those that only begin a longer word of another meaning: {@code 解决|方案}. */
    private static void governing(List<InstrumentHit> terms, List<InstrumentHit> verbs, List<InstrumentHit> weighed) {
        for (int v = 0; v < verbs.size(); v++) {
            InstrumentHit verb = verbs.get(v);
            boolean part = false;
            for (int i = 0; i < terms.size() && !part; i++) {
                InstrumentHit term = terms.get(i);
                part = term.contains(verb) && term.end() > verb.end() && term.instrument() != verb.instrument();
            }
            if (!part) {
                weighed.add(verb);
            }
        }
    }

    /** Whether a word overlaps one of the first {@code count} of others. */
    private static boolean overlapsAny(InstrumentHit word, List<InstrumentHit> others, int count) {
        for (int i = 0; i < count; i++) {
            if (others.get(i).overlaps(word)) {
                return true;
            }
        }
        return false;
    }

    private static InstrumentHit last(List<InstrumentHit> words) {
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }

    /** What the object ends with: an ending that is known, or the last term where that says more. */
    private InstrumentHit end(List<InstrumentHit> terms) {
        InstrumentHit last = last(terms);
        InstrumentHit head = heads.of(text, action.start(), action.end());
        if (last == null || last.end() < action.end() - TAIL) {
            return head;
        }
        return head == null || outweighs(last, head) ? last : head;
    }

    /** Whether a term ends farther behind than the ending that is known, or is longer. */
    private static boolean outweighs(InstrumentHit term, InstrumentHit head) {
        int behind = term.end() - head.end();
        return behind > 0 || behind == 0 && term.start() < head.start();
    }

    /** {@code 新型技改|和|产业园区建设}: the end of what is named first, behind the last attribute. */
    private void firstNamed(int attribute, List<InstrumentHit> weighed) {
        int and = last("和与及");
        InstrumentHit first = and > attribute ? heads.of(text, action.start(), and) : null;
        if (first != null && first.end() == and && first.weight() >= TELLING) {
            weighed.add(first.times(FIRST));
        }
    }

    /** Where the last of some characters stands in the measure; before it where none does. */
    private int last(String characters) {
        int at = action.end() - 1;
        while (at >= action.start() && characters.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }
}
