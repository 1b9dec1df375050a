package org.liangce.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangce.text.Span;

/** Counts spans that are equal in gold and prediction, as the SIGHAN segmentation bakeoffs count words. */
public final class SpanTally {

    private int tp;
    private int fp;
    private int fn;

    /** Adds one text; the spans of either side are distinct. */
    public void add(List<Span> gold, List<Span> predicted) {
        Set<Span> both = new HashSet<>(gold);
        both.retainAll(new HashSet<>(predicted));
        tp += both.size();
        fp += predicted.size() - both.size();
        fn += gold.size() - both.size();
    }

    /** How many gold spans there are. */
    public int support() {
        return tp + fn;
    }

    /** NaN where nothing was predicted. */
    public double precision() {
        return (double) tp / (tp + fp);
    }

    /** NaN where there is no gold. */
    public double recall() {
        return (double) tp / (tp + fn);
    }

    public double f1() {
        return Tally.f1(tp, fp, fn);
    }
}
