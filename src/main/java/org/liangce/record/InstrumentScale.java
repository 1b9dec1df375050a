package org.liangce.record;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.NameMatcher.Hit;

/**
 * How much each word of a measure weighs where it stands. In {@code 撬动|险资|投入老旧|管网|更新} the verb and the end of the object,
 * {@code 管网}, weigh in full, {@code 险资} between them less.
 */
final class InstrumentScale {

    /** How far from the end of the object its head may stand: {@code 产业园|建设}. */
    private static final int TAIL = 3;
    /** An end that weighs at least this tells so much that the words before it hardly count. */
    private static final double TELLING = 4;
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
    List<Hit<InstrumentWord>> weighed(List<Hit<InstrumentWord>> terms, List<Hit<InstrumentWord>> verbs) {
        List<Hit<InstrumentWord>> governing = verbs.stream().filter(verb -> terms.stream().noneMatch(term -> isPart(verb, term))).toList();
        List<Hit<InstrumentWord>> weighed = new ArrayList<>(governing);
        Hit<InstrumentWord> end = end(terms);
        boolean telling = end != null && end.value().weight() >= TELLING;
        if (end != null) {
            weighed.add(!terms.isEmpty() && end == terms.get(terms.size() - 1) ? times(end, LAST) : end);
        }
        if (telling) {
            firstNamed(weighed);
        }
        for (Hit<InstrumentWord> term : terms) {
            boolean weighs = governing.stream().noneMatch(verb -> verb.span().overlaps(term.span())) && (end == null || !end.span().contains(term.span()));
            if (weighs) {
                weighed.add(times(term, telling || term.span().end() <= attribute() ? BEFORE : 1));
            }
        }
        return weighed;
    }

    /** A verb that only begins a longer word of another meaning: {@code 解决|方案}. */
    private static boolean isPart(Hit<InstrumentWord> verb, Hit<InstrumentWord> term) {
        return term.span().contains(verb.span()) && term.span().end() > verb.span().end() && term.value().instrument() != verb.value().instrument();
    }

    /** What the object ends with: an ending that is known, or the last term where that says more. */
    private Hit<InstrumentWord> end(List<Hit<InstrumentWord>> terms) {
        Hit<InstrumentWord> last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        Hit<InstrumentWord> head = heads.of(text, action.start(), action.end());
        if (last == null || last.span().end() < action.end() - TAIL) {
            return head;
        }
        return head == null || outweighs(last, head) ? last : head;
    }

    /** Whether a term ends farther behind than the ending that is known, or is longer. */
    private static boolean outweighs(Hit<InstrumentWord> term, Hit<InstrumentWord> head) {
        int behind = term.span().end() - head.span().end();
        return behind > 0 || behind == 0 && term.span().start() < head.span().start();
    }

    /** {@code 新型技改|和|产业园区建设}: the end of what is named first. */
    private void firstNamed(List<Hit<InstrumentWord>> weighed) {
        int and = Math.max(Math.max(last('和'), last('与')), last('及'));
        Hit<InstrumentWord> first = and > attribute() ? heads.of(text, action.start(), and) : null;
        if (first != null && first.span().end() == and && first.value().weight() >= TELLING) {
            weighed.add(times(first, FIRST));
        }
    }

    /** Where {@code 的} parts the last attribute from what it describes; before the measure where none does. */
    private int attribute() {
        return last('的');
    }

    private int last(char c) {
        return Math.max(text.lastIndexOf(c, action.end() - 1), action.start() - 1);
    }

    private static Hit<InstrumentWord> times(Hit<InstrumentWord> word, double factor) {
        return new Hit<>(word.span(), new InstrumentWord(word.value().instrument(), word.value().weight() * factor));
    }
}
