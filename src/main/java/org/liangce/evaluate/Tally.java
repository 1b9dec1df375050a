package org.liangce.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangce.evaluate.Judgement.Verdict;
import org.liangce.text.Span;

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

    /**
     * Adds the spans of a text, of which only equal ones are right, as the SIGHAN bakeoffs count words: {@code 广州 市 区} for {@code 广州市 区} is one
     * right, two spurious, one missed.
     *
     * @param gold without repetition
     * @param predicted likewise
     */
    public void addSpans(List<Span> gold, List<Span> predicted) {
        Set<Span> both = new HashSet<>(gold);
        both.retainAll(new HashSet<>(predicted));
        right += both.size();
        spurious += predicted.size() - both.size();
        missed += gold.size() - both.size();
    }

    /** Whether nothing was counted at all. */
    boolean isEmpty() {
        return support() + fp() == 0;
    }

    /** What is right. */
    public int tp() {
        return right;
    }

    /** What is predicted and not right: wrong or spurious. */
    public int fp() {
        return wrong + spurious;
    }

    /** What is in gold and not found: wrong or missed. */
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
