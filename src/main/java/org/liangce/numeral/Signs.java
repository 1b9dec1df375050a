package org.liangce.numeral;

/** Tells whether 负 or a hyphen before a numeral is its sign: {@code 负3度}, not {@code 肩负三项任务}; {@code -5%}, not {@code 5%-8%}. */
final class Signs {

    private final Cursor cursor;
    private final Neighbours neighbours;

    Signs(Cursor cursor, Neighbours neighbours) {
        this.cursor = cursor;
        this.neighbours = neighbours;
    }

    /**
     * Where the sign stands of the numeral that begins at {@code from} and that the cursor has come to the end of, a blank between them or none.
     *
     * @param before the character before the numeral
     * @param earliest where a sign may stand at the earliest
     * @return {@code from} where the numeral has none
     */
    int before(int from, char before, int earliest) {
        boolean blank = before == ' ';
        int sign = from - (blank ? 2 : 1);
        if (sign < earliest || !blank && before != '负' && before != '-') {
            return from;
        }
        int back = cursor.place() - sign;
        return counts(blank ? cursor.behind(back) : before, cursor.behind(back + 1)) ? sign : from;
    }

    private boolean counts(char mark, char earlier) {
        return mark == '负' && !neighbours.minusNotAfter().has(earlier) || mark == '-' && minus(earlier);
    }

    /** A hyphen behind a letter, a figure or a bracket joins; behind a Chinese character it is a sign only before a percentage. */
    private boolean minus(char earlier) {
        if (Reading.isHan(earlier)) {
            return cursor.here() == '%' || neighbours.hyphenAfter().has(earlier);
        }
        return !Reading.isLatin(earlier) && !Reading.isDigit(earlier) && !neighbours.hyphenNotAfter().has(earlier);
    }
}
