package org.liangce.annotate.place;

import java.util.Locale;

/**
 * What a name may mean.
 *
 * @param code six digits of GB/T 2260
 */
record PlaceEntry(String code, Strength strength) {

    /** How much it takes to believe a name. */
    enum Strength {
        /** the name alone is enough */
        STRONG,
        /** the name is an ordinary word too or several places have it: a higher place stands before it, or another place beside it */
        WEAK,
        /** several places have it, or it says what kind of place it is: only a higher place right before it tells */
        BOUND,
        /** as weak, but the full name elsewhere in the text is enough too */
        SHY;

        static Strength of(String flag) {
            return flag.isEmpty() ? STRONG : valueOf(flag.toUpperCase(Locale.ROOT));
        }
    }

    /** @throws IllegalArgumentException where {@code cell} is no code */
    static String code(String cell) {
        if (cell.length() != 6 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(cell);
        }
        return cell;
    }

    /** Whether this place lies in the place of another code: {@code 440115} in {@code 440100} and in {@code 440000}. */
    boolean isIn(String other) {
        int significant = other.endsWith("0000") ? 2 : other.endsWith("00") ? 4 : 6;
        return significant < 6 && code.startsWith(other.substring(0, significant)) && !code.equals(other);
    }
}
