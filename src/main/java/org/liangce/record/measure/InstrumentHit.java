package org.liangce.record.measure;

import org.liangce.text.Span;

/**
 * A word of a measure that tells of its instrument, where it stands: {@code 基金} in {@code 设立|产业|基金}.
 *
 * @param start of the word; {@code end} is behind it
 * @param instrument its place in the order of {@code instruments.tsv}
 * @param weight how much it tells there
 */
record InstrumentHit(int start, int end, int instrument, double weight) {

    InstrumentHit(int start, int end, InstrumentWord word) {
        this(start, end, word.instrument(), word.weight());
    }

    Span span() {
        return new Span(start, end);
    }

    boolean contains(InstrumentHit other) {
        return start <= other.start && other.end <= end;
    }

    boolean overlaps(InstrumentHit other) {
        return start < other.end && other.start < end;
    }

    InstrumentHit times(double factor) {
        return new InstrumentHit(start, end, instrument, weight * factor);
    }
}
