package org.liangce.annotate.segment;

import org.liangce.text.Words;

/** The words of a text as the PKU convention has them: what the dictionary parts in a number is one word again, and so is a surrogate pair. */
final class TakenWords implements Division.Taker {

    private final String text;
    private final Words.Builder words;

    /** Where the word ends that was taken last, and whether it begins with digits. */
    private int end;
    private boolean number;

    TakenWords(String text) {
        this.text = text;
        words = new Words.Builder(text.length());
    }

    @Override
    public void word(int from, int to, String tag) {
        if (from == end && end > 0 && goesOn(from, to, tag)) {
            words.extend(from, to);
        } else {
            words.add(from, to, tag);
            number = tag.equals("m") && isDigit(text.charAt(from));
        }
        end = to;
    }

    private boolean goesOn(int from, int to, String tag) {
        return number && goesOnInNumber(from, to, tag) || Character.isSurrogatePair(text.charAt(from - 1), text.charAt(from));
    }

    /** {@code 3.2} and {@code 万亿}, {@code 4.8} and {@code %}, {@code 2025} and {@code 年} are one word each. */
    private boolean goesOnInNumber(int from, int to, String tag) {
        char first = text.charAt(from);
        boolean power = tag.equals("m") && !isDigit(first) || first == '%';
        return power || to - from == 1 && isDigit(text.charAt(from - 1)) && "年月日".indexOf(first) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    Words words() {
        return words.build();
    }
}
