package org.liangce.evaluate;

/**
 * A share of right ones among those judged, with the interval in which the true share lies (Wilson 1927: holds for small numbers and shares near
 * one).
 */
public record Proportion(int right, int of) {

    /** 95 % of a normal distribution lie within so many standard deviations. */
    private static final double Z = 1.959964;

    /** NaN where none was judged. */
    public double value() {
        return (double) right / of;
    }

    /** The lower end of the 95 % interval, not below 0; NaN where none was judged. */
    public double low() {
        return Math.max(0, centre() - spread());
    }

    /** The upper end, not above 1; NaN where none was judged. */
    public double high() {
        return Math.min(1, centre() + spread());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double spread() {
        double p = value();
        return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }
}
