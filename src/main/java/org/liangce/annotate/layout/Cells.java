package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a name and its value together where a table arrived with a cell a line: {@code 固定资产投资} / {@code 增长6%} is read as
 * {@code 固定资产投资增长6%}. Only where names and values take turns at least twice, the last of them a value: else nobody knows which
 * belong together.
 */
final class Cells {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_VALUE = 14;
    /** What leads up to the digits of a value and what stands behind them: {@code 不低于}, {@code 亿元以上}. */
    private static final int LONGEST_WORD = 4;
    private static final int FEWEST_PAIRS = 2;

    private Cells() {}

    /** The paragraphs, a name and its value in one. */
    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>(blocks.size());
        int i = 0;
        while (i < blocks.size()) {
            int end = rowsEnd(blocks, i);
            for (; i < end; i += 2) {
                blocks.get(i + 1).lines.forEach(blocks.get(i)::add);
                joined.add(blocks.get(i));
            }
            if (i < blocks.size()) {
                joined.add(blocks.get(i++));
            }
        }
        return joined;
    }

    /** Behind the rows that begin at {@code from}; {@code from} where there are too few, or a name is left over at the end. */
    private static int rowsEnd(List<Block> blocks, int from) {
        int end = from;
        while (end + 1 < blocks.size() && isName(blocks.get(end)) && isValue(blocks.get(end + 1))) {
            end += 2;
        }
        boolean left = end < blocks.size() && blocks.get(end).marker.isNone() && blocks.get(end).length() <= LONGEST_NAME && !Marks.endsSentence(blocks.get(end).text());
        return end - from >= 2 * FEWEST_PAIRS && !left ? end : from;
    }

    private static boolean isName(Block block) {
        String text = block.text();
        return block.lines.size() == 1 && block.marker.isNone() && text.length() >= 2 && text.length() <= LONGEST_NAME && han(text, 0) == text.length();
    }

    /** One number with its unit, and at most a word before it. */
    private static boolean isValue(Block block) {
        String text = block.text();
        int start = han(text, 0);
        int end = start;
        while (end < text.length() && (CharacterFold.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int unit = end < text.length() && text.charAt(end) == '%' ? end + 1 : end;
        int last = han(text, unit);
        boolean number = end > start && last > end && last == text.length();
        return block.lines.size() == 1 && number && start <= LONGEST_WORD && last - unit <= LONGEST_WORD && text.length() <= LONGEST_VALUE;
    }

    /** Behind the Chinese characters that stand at {@code from}. */
    private static int han(String text, int from) {
        int at = from;
        while (at < text.length() && CharacterFold.isHan(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
