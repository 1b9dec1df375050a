package org.liangce.numeral;

import java.util.BitSet;

/** Which places of a text lie in a short quotation or in the title of a document; told of the marks from left to right. */
final class Quotations {

    /** What opens and closes quotations and titles. */
    static final String MARKS = "“”‘’「」『』《》";
    /** What ends a clause. */
    static final String STOPS = ",，。:;\n!?";

    /** A quotation up to this length without a mark inside is a name: {@code “五大攻坚战”}. */
    private static final int NAME_LENGTH = 14;
    private static final int TITLE_LENGTH = 120;

    private final BitSet quoted;
    private final BitSet titled;
    /** where the quotation and the title began that are open, or -1 */
    private int quote = -1;
    private int title = -1;

    /** @param length that of the text */
    Quotations(int length) {
        quoted = new BitSet(length);
        titled = new BitSet(length);
    }

    /** Takes note of a mark that opens or closes. */
    void mark(char mark, int place) {
        switch (mark) {
            case '《' -> title = place;
            case '》' -> {
                close(titled, title, place, TITLE_LENGTH);
                title = -1;
            }
            case '“', '‘', '「', '『' -> quote = place;
            default -> {
                close(quoted, quote, place, NAME_LENGTH);
                quote = -1;
            }
        }
    }

    private static void close(BitSet places, int from, int to, int longest) {
        if (from >= 0 && to - from <= longest) {
            places.set(from, to);
        }
    }

    /** Takes note of the end of a clause: no name goes on, and behind the end of a line no title. */
    void stop(char mark) {
        quote = -1;
        title = mark == '\n' ? -1 : title;
    }

    boolean isQuoted(int place) {
        return quoted.get(place);
    }

    boolean isTitled(int place) {
        return titled.get(place);
    }
}
