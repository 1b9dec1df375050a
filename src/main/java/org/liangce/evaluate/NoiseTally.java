package org.liangce.evaluate;

import java.util.BitSet;

/** Counts characters, blanks left out, that the layout judged wrongly: noise that it kept, text that it lost. */
public final class NoiseTally {

    private int noise;
    private int kept;
    private int text;
    private int lost;

    /**
     * Adds one article.
     *
     * @param raw its text
     * @param gold the characters that are noise
     * @param predicted the characters that the layout left out as noise
     */
    public void add(String raw, BitSet gold, BitSet predicted) {
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isWhitespace(raw.charAt(i))) {
                continue;
            }
            if (gold.get(i)) {
                noise++;
                kept += predicted.get(i) ? 0 : 1;
            } else {
                text++;
                lost += predicted.get(i) ? 1 : 0;
            }
        }
    }

    /** Characters of noise. */
    public int noise() {
        return noise;
    }

    /** Characters of noise that were taken for text. */
    public int kept() {
        return kept;
    }

    /** Characters of text. */
    public int text() {
        return text;
    }

    /** Characters of text that were taken for noise. */
    public int lost() {
        return lost;
    }
}
