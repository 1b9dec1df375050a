package org.liangce.annotate.layout;

/**
 * What a heading or an item of a list begins with: {@code ##}, {@code 一、}, {@code （一）}, {@code 1.}, {@code ●}.
 *
 * @param family what the marker is, the outermost first
 * @param depth of a {@code #} marker how many, else 0
 * @param length how many characters of the line it takes, blanks behind it included
 */
record Marker(Family family, int depth, int length) {

    /** The kinds of marker in the order in which Chinese documents nest them (GB/T 9704). */
    enum Family { PART, CHAPTER, ARTICLE, HAN, HAN_BRACKETS, DIGIT, DIGIT_BRACKETS, CIRCLED, BULLET, NONE }

    static final Marker NONE = new Marker(Family.NONE, 0, 0);

    /** A number belongs to a heading of the text; {@code ##} and {@code ●} are set before page titles too. */
    boolean isNumbered() {
        return family.ordinal() < Family.BULLET.ordinal();
    }

    /** {@code 第一章}, {@code 一、}, {@code （一）}: an article is divided so, a list of headlines is not. */
    boolean isOutline() {
        return family.ordinal() <= Family.HAN_BRACKETS.ordinal();
    }

    boolean isNone() {
        return family == Family.NONE && depth == 0;
    }
}
