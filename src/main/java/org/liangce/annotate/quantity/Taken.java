package org.liangce.annotate.quantity;

import org.liangce.text.Mention;
import org.liangce.text.SpanIndex;

/** What other mentions have taken of a text, asked from left to right. */
final class Taken {

    private final SpanIndex<Mention> mentions;
    private int next;

    Taken(SpanIndex<Mention> mentions) {
        this.mentions = mentions;
    }

    /** Whether a mention that was passed ends just before a place: the {@code 三年} of {@code 2023—2025年三年} says it again. */
    boolean endsAt(int offset) {
        return next > 0 && mentions.end(next - 1) == offset;
    }

    /** Whether a mention has some of {@code [from, to)}. */
    boolean overlaps(int from, int to) {
        while (next < mentions.size() && mentions.end(next) <= from) {
            next++;
        }
        return next < mentions.size() && mentions.start(next) < to;
    }
}
