package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Paragraph;

/**
 * Parts headings that run into their paragraph. In official documents the first sentence behind a number is a heading set in another
 * type, which a plain text no longer shows: {@code （一）打造产业平台。今年新增用地…}.
 */
final class RunIns {

    private static final int HEADING = 36;
    private static final int REST = 12;

    private final LineFold fold;

    RunIns(LineFold fold) {
        this.fold = fold;
    }

    /** The paragraphs, those with such a heading as two. */
    List<Block> part(List<Block> blocks) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int end = isAble(block) ? end(block) : -1;
            if (end < 0) {
                parted.add(block);
            } else {
                part(block, end, parted);
            }
        }
        return parted;
    }

    private static boolean isAble(Block block) {
        Marker.Family family = block.marker.family();
        boolean titled = family == Marker.Family.HAN || family == Marker.Family.HAN_BRACKETS || family == Marker.Family.DIGIT;
        return titled && !block.floating && block.length() > block.marker.length() + REST;
    }

    /** Where in the folded text the heading ends, or -1: one short sentence without a figure, and more behind it in the same line. */
    private static int end(Block block) {
        String line = block.first().text;
        int stop = line.indexOf('。');
        if (stop < 0 || stop > block.marker.length() + HEADING || block.length() - stop < REST) {
            return -1;
        }
        for (int i = block.marker.length(); i < stop; i++) {
            boolean speech = line.charAt(i) == '；' || line.charAt(i) == '：';
            if (speech || CharacterFold.isDigit(line.charAt(i)) && (i + 1 >= stop || line.charAt(i + 1) != '+')) {
                return -1;
            }
        }
        return stop + 1 < line.length() ? stop : -1;
    }

    private void part(Block block, int end, List<Block> parted) {
        RawLine line = block.first();
        int cut = line.behind(end);
        RawLine heading = line.part(line.start, cut, fold);
        RawLine rest = line.part(cut, line.end, fold);
        if (heading == null || rest == null) {
            parted.add(block);
            return;
        }
        Block above = new Block(heading);
        above.kind = Paragraph.Kind.HEADING;
        parted.add(above);
        Block below = new Block(rest);
        block.lines.subList(1, block.lines.size()).forEach(below::add);
        parted.add(below);
    }
}
