package org.liangce.evaluate;

/** True positives, false positives and misses. */
public final class Tally {

    private int tp;
    private int fp;
    private int fn;

    void add(int right, int wrong, int missed) {
        tp += right;
        fp += wrong;
        fn += missed;
    }

    public int tp() {
        return tp;
    }

    public int fp() {
        return fp;
    }

    public int fn() {
        return fn;
    }

    /** Share of what was predicted that is right; NaN where nothing was. */
    public double precision() {
        return (double) tp / (tp + fp);
    }

    /** Share of the gold that was found; NaN where there is none. */
    public double recall() {
        return (double) tp / (tp + fn);
    }

    /** Harmonic mean of both; NaN where there is neither gold nor prediction. */
    public double f1() {
        return 2.0 * tp / (2 * tp + fp + fn);
    }
}
