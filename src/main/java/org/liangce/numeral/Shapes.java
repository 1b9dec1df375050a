package org.liangce.numeral;

/** How a numeral is written, noted while it is read: as it begins, unless what follows tells otherwise ({@code 二〇二五} is a row of digits). */
final class Shapes {

    private Numeral.Shape begun;
    private boolean digits;

    void clear() {
        begun = null;
        digits = false;
    }

    /** Takes note of a part of the numeral; only the first counts. */
    void begin(Numeral.Shape shape) {
        if (begun == null) {
            begun = shape;
        }
    }

    /** Takes note of 半, which counts wherever it stands. */
    void half() {
        begun = Numeral.Shape.HALF;
    }

    /** Takes note of a Chinese digit. */
    void digit() {
        digits = true;
    }

    boolean none() {
        return begun == null;
    }

    /** What the numeral began as, or null. */
    Numeral.Shape begun() {
        return begun;
    }

    /** The shape of a numeral that has come to its end. */
    Numeral.Shape of(Sum sum, char first, int length) {
        if (begun == Numeral.Shape.CHINESE && sum.isRow()) {
            return Numeral.Shape.DIGITS;
        }
        if (first == '一' && length == 1) {
            return Numeral.Shape.ONE;
        }
        return begun == Numeral.Shape.VAGUE && digits ? Numeral.Shape.CHINESE : begun;
    }
}
