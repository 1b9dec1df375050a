package org.liangce.numeral;

import java.util.BitSet;

/** Which places of a text lie in a short quotation or in the title of a document; told of the marks from left to right. */
final class Quotations {

    /** A quotation up to this length without a mark inside is a name: {@code “五大攻坚战”}. */
    private static final int NAME_LENGTH = 14;
    private static final int TITLE_LENGTH = 120;

    private final BitSet quoted = new BitSet();
    private final BitSet titled = new BitSet();
    /** where the quotation and the title began that are open, or -1 */
    private int quote = -1;
    private int title = -1;

    void read(char mark, int place) {
        quote = quote(mark, place);
        title = title(mark, place);
    }

    private int quote(char mark, int place) {
        switch (mark) {
            case '“', '‘', '「', '『':
                return place;
            case '”', '’', '」', '』':
                if (quote >= 0 && place - quote <= NAME_LENGTH) {
                    quoted.set(quote, place);
                }
                return -1;
            case ',', '。', ':', ';', '\n', '!', '?', '，':
                return -1;
            default:
                return quote;
        }
    }

    private int title(char mark, int place) {
        if (mark == '《') {
            return place;
        }
        if (mark == '》' && title >= 0 && place - title <= TITLE_LENGTH) {
            titled.set(title, place);
        }
        return mark == '》' || mark == '\n' ? -1 : title;
    }

    boolean isQuoted(int place) {
        return quoted.get(place);
    }

    boolean isTitled(int place) {
        return titled.get(place);
    }
}
