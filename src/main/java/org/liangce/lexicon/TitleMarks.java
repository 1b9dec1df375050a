package org.liangce.lexicon;

import java.util.BitSet;

/** Finds what stands between the marks of documents' titles: {@code 番禺区造纸业行动方案} in {@code 《番禺区造纸业行动方案》}. */
final class TitleMarks {

    private static final int LONGEST = 80;

    private TitleMarks() {}

    /** Sets the offsets in {@code text} that titles hold, no longer than one is. */
    static void inside(String text, BitSet offsets) {
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = closing(text, open);
            if (close > open + 1) {
                offsets.set(open + 1, close);
            }
        }
    }

    private static int closing(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST);
        int close = open;
        while (close < limit && text.charAt(close) != '》') {
            close++;
        }
        return close < limit ? close : open;
    }
}
