package org.liangce.record.figure;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Mention;
import org.liangce.text.SpanIndex;

/** Which numbers stand in one list: {@code 新增3所、5个和8座} holds three, most numbers stand alone. */
final class NumberLists {

    /** No list that 分别 hands out is longer. */
    private static final int LONGEST = 16;

    private final String text;
    private final CueScan<FigureCue> cues;
    private final SpanIndex<Mention> numbers;
    /** What stands between two of them. */
    private final CharacterClass links;
    /** Number → the list that it stands in. */
    private final List<List<Mention>> lists;

    NumberLists(String text, CueScan<FigureCue> cues, SpanIndex<Mention> numbers, CharacterClass links) {
        this.text = text;
        this.cues = cues;
        this.numbers = numbers;
        this.links = links;
        this.lists = new ArrayList<>(numbers.size());
        for (int from = 0; from < numbers.size(); from = lists.size()) {
            list(from);
        }
    }

    /** Those that stand in one list with a number, itself among them; of a list that is too long those around it. */
    List<Mention> of(Mention number) {
        return lists.get(numbers.lastFrom(number.span().start()));
    }

    private void list(int from) {
        int to = from + 1;
        while (to < numbers.size() && linked(numbers.get(to - 1), numbers.get(to))) {
            to++;
        }
        for (int i = from; i < to; i++) {
            int first = Math.max(from, i - LONGEST + 1);
            lists.add(to - from == 1 ? List.of(numbers.get(i)) : numbers.parts().subList(first, Math.min(to, first + 2 * LONGEST)));
        }
    }

    private boolean linked(Mention a, Mention b) {
        int next = a.span().end() + 1;
        boolean listed = next <= b.span().start() && links.has(text.charAt(next - 1));
        return listed && (next == b.span().start() || cues.endAt(next, FigureCue.RISE) == b.span().start());
    }
}
