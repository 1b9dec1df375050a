package org.liangce.annotate.quantity;

import java.util.List;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** What other mentions have taken of a text, asked from left to right. */
final class Taken {

    private final List<Mention> mentions;
    private int next;
    /** where the next one stands, and the end of the one before */
    private int start = -1;
    private int end = -1;
    private int lastEnd = -1;

    /** @param mentions in the order of the text, none in another */
    Taken(List<Mention> mentions) {
        this.mentions = mentions;
        move();
    }

    private void move() {
        lastEnd = end;
        boolean any = next < mentions.size();
        Span span = any ? mentions.get(next++).span() : null;
        start = any ? span.start() : Integer.MAX_VALUE;
        end = any ? span.end() : Integer.MAX_VALUE;
    }

    /** Whether a mention that was passed ends just before a place: the {@code 三年} of {@code 2023—2025年三年} says it again. */
    boolean endsAt(int offset) {
        return lastEnd == offset;
    }

    /** Whether a mention has some of {@code [from, to)}. */
    boolean overlaps(int from, int to) {
        while (end <= from) {
            move();
        }
        return start < to;
    }
}
