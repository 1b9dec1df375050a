package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.text.Paragraph;

/**
 * Finds notes that say how the figures of a text are to be read: {@code 注：1.规模以上工业指…}. They are part of the article, yet nobody
 * answers for what they define.
 */
final class Notes {

    private final Cues cues;

    Notes(Cues cues) {
        this.cues = cues;
    }

    /** Marks the line that opens notes and its numbered items; without numbers the one paragraph, or the one behind the line. */
    void mark(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int end = able(block) ? cues.noteEnd(block.text()) : -1;
            if (end > 0) {
                block.kind = Paragraph.Kind.NOTE;
                i = markItems(blocks, i + 1, end == block.length());
            }
        }
    }

    private static boolean able(Block block) {
        return block.noise == null && block.kind != Paragraph.Kind.TITLE;
    }

    /** Marks the items from {@code from} on; returns the last one's index. */
    private static int markItems(List<Block> blocks, int from, boolean bare) {
        int i = from;
        while (i < blocks.size() && able(blocks.get(i)) && (isItem(blocks.get(i)) || bare && i == from && blocks.get(i).isBody())) {
            blocks.get(i++).kind = Paragraph.Kind.NOTE;
        }
        return i - 1;
    }

    private static boolean isItem(Block block) {
        Marker.Family family = block.marker.family();
        boolean bracketed = "[〔".indexOf(block.text().charAt(0)) >= 0 && block.length() > 2 && CharacterFold.isDigit(block.text().charAt(1));
        return bracketed || family == Marker.Family.DIGIT || family == Marker.Family.DIGIT_BRACKETS || family == Marker.Family.CIRCLED;
    }
}
