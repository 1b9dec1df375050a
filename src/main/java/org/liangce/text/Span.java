package org.liangce.text;

/**
 * A half-open range of UTF-16 offsets: {@code start} is in it, {@code end} is not. Never empty.
 *
 * <p>Example: in {@code 力争超300台} the span of {@code 超300台} is {@code (2, 7)}.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException where {@code start} is negative or {@code end} is not behind it */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters that this span covers in {@code text}. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The smallest span that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start; of two with one start the longer first, so that what contains comes before what is contained. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
