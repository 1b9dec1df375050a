package org.liangce.evaluate;

/** How many of those that were asked about are right. */
public final class Accuracy {

    private int right;
    private int of;

    void add(boolean isRight) {
        right += isRight ? 1 : 0;
        of++;
    }

    public int right() {
        return right;
    }

    public int of() {
        return of;
    }

    /** Share of right ones; NaN where none was asked about. */
    public double value() {
        return (double) right / of;
    }
}
