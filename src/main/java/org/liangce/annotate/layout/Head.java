package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.text.Noise;
import org.liangce.text.Paragraph;

/** What stands before the first paragraph of an article: its title, and what a page puts around it. */
final class Head {

    /** A title has more characters than a menu word. */
    private static final int TITLE = 7;

    private Head() {}

    /**
     * Marks title and furniture.
     *
     * @param title as known from elsewhere, or empty
     */
    static void mark(List<Block> blocks, String title) {
        int end = 0;
        while (end < blocks.size() && blocks.get(end).kind != Paragraph.Kind.SPEAKER && !isText(blocks.get(end))) {
            end++;
        }
        if (end == blocks.size()) {
            return;
        }
        List<Block> head = blocks.subList(0, end);
        int best = title(head, title);
        for (int i = 0; i < head.size(); i++) {
            markOne(head, i, best);
        }
    }

    private static void markOne(List<Block> head, int i, int title) {
        Block block = head.get(i);
        if (block.noise != null) {
            return;
        }
        if (i == title) {
            block.kind = Paragraph.Kind.TITLE;
        } else if (block.marker.isNone() && !Marks.endsSentence(block.text()) && (i < title || block.length() < TITLE)) {
            block.noise = Noise.Kind.FURNITURE;
        } else if (block.kind == Paragraph.Kind.HEADING && block.marker.isNone() && i == title + 1) {
            block.kind = Paragraph.Kind.TITLE;
        }
    }

    private static boolean isText(Block block) {
        return block.isBody() && Joins.LONG <= block.length() || block.isBody() && Marks.endsSentence(block.text()) && block.length() >= 12;
    }

    /** The line that is the title, or -1: the one marked as such, the known one, else the longest that is not a heading of its own. */
    private static int title(List<Block> head, String known) {
        int best = -1;
        for (int i = 0; i < head.size(); i++) {
            Block block = head.get(i);
            if (block.noise == null && (block.marker.depth() == 1 || !known.isEmpty() && same(block.text(), known))) {
                return i;
            }
            boolean able = block.noise == null && !block.floating && block.marker.isNone() && block.length() >= TITLE;
            if (able && (best < 0 || score(block) > score(head.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    /** Header lines stand right below a title; else it is the longest line. */
    private static int score(Block block) {
        return block.length() + (block.last().beforeHeader ? 1000 : 0);
    }

    private static boolean same(String line, String known) {
        String a = letters(line);
        String b = letters(known);
        return a.length() >= TITLE && (a.equals(b) || b.startsWith(a) || a.startsWith(b));
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
