package org.liangce.annotate.segment;

import com.hankcs.hanlp.dictionary.other.CharType;
import org.liangce.annotate.segment.CoreWords.Unlisted;

/** What stands in a piece of text where no word of the dictionary begins, when each time the longest word is left behind: {@code 2025}, {@code ABC}. */
final class Gaps {

    private final Lattice lattice;

    private String text;
    private int start;
    private int length;

    /** @param lattice has the words of the dictionary already, and takes what stands between them */
    Gaps(Lattice lattice) {
        this.lattice = lattice;
    }

    void fill(String text, int start, int length) {
        this.text = text;
        this.start = start;
        this.length = length;
        int offset = 0;
        while (offset < length) {
            int behind = lattice.longestEnd(offset);
            if (behind == Lattice.NONE) {
                behind = end(offset);
                fill(offset, behind);
            }
            offset = behind;
        }
    }

    private int end(int offset) {
        int next = offset + 1;
        while (next < length && (lattice.longestEnd(next) == Lattice.NONE || type(next) == CharType.CT_CNUM)) {
            next++;
        }
        return next;
    }

    /** Of characters of one type each is one word; a number keeps the marks between its digits. */
    private void fill(int from, int to) {
        int begin = from;
        byte type = type(from);
        for (int at = from + 1; at < to; at++) {
            byte here = type(at);
            if (here != type) {
                if (type == CharType.CT_NUM && "，,．.".indexOf(text.charAt(start + at)) >= 0 && at + 1 < to && type(at + 1) == CharType.CT_NUM) {
                    continue;
                }
                lattice.addUnlisted(begin, at, Unlisted.of(type));
                begin = at;
            }
            type = here;
        }
        lattice.addUnlisted(begin, to, Unlisted.of(type));
    }

    private byte type(int offset) {
        return CharType.get(text.charAt(start + offset));
    }
}
