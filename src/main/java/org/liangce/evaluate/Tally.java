package org.liangce.evaluate;

import org.liangce.evaluate.Judgement.Verdict;

/** How many items are right, wrong, missed and spurious; what is wrong counts as a false one and as a miss. */
public final class Tally {

    private int right;
    private int wrong;
    private int missed;
    private int spurious;

    void add(Verdict verdict) {
        switch (verdict) {
            case RIGHT -> right++;
            case WRONG -> wrong++;
            case MISSED -> missed++;
            case SPURIOUS -> spurious++;
        }
    }

    public int tp() {
        return right;
    }

    public int fp() {
        return wrong + spurious;
    }

    public int fn() {
        return wrong + missed;
    }

    /** How many gold items there are; of a share, how many were asked about. */
    public int support() {
        return right + wrong + missed;
    }

    /** Share of what was predicted that is right; NaN where nothing was. */
    public double precision() {
        return (double) tp() / (tp() + fp());
    }

    /** Share of the gold that was found; NaN where there is none. */
    public double recall() {
        return (double) tp() / (tp() + fn());
    }

    /** Harmonic mean of both, and of a share the share itself; NaN where there is neither gold nor prediction. */
    public double f1() {
        return f1(tp(), fp(), fn());
    }

    static double f1(int tp, int fp, int fn) {
        return 2.0 * tp / (2 * tp + fp + fn);
    }
}
