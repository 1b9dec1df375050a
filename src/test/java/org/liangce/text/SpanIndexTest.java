package org.liangce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

    private static final int LENGTH = 3000;

    /** Parts with gaps between them, at most so far apart. */
    private static SpanIndex<Span> index(int gap) {
        Random random = new Random(gap);
        List<Span> parts = new ArrayList<>();
        for (int at = random.nextInt(gap); at + 20 < LENGTH; at = parts.get(parts.size() - 1).end() + random.nextInt(gap)) {
            parts.add(new Span(at, at + 1 + random.nextInt(19)));
        }
        return new SpanIndex<>(parts, Function.identity());
    }

    @Test
    void findsThePartAtEveryOffsetWhetherPartsAreManyOrFew() {
        for (int gap : new int[] {1, 5, 60, 900}) {
            SpanIndex<Span> index = index(gap);
            for (int offset = -1; offset < LENGTH; offset++) {
                int at = offset;
                Span part = index.parts().stream().filter(p -> p.contains(at)).findFirst().orElse(null);
                assertSame(part, index.at(offset));
                assertEquals((int) index.parts().stream().filter(p -> p.start() < at).count(), index.from(offset));
                assertEquals(index.from(offset + 1) - 1, index.lastFrom(offset));
            }
        }
    }

    @Test
    void goesThroughThePartsOfAStretch() {
        SpanIndex<Span> index = index(40);
        for (int from = 0; from < LENGTH; from += 7) {
            List<Span> found = new ArrayList<>();
            for (int i = index.from(from); index.isBefore(i, from + 90); i++) {
                found.add(index.get(i));
            }
            assertEquals(index.startingIn(from, from + 90), found);
        }
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        SpanIndex<Span> none = new SpanIndex<>(List.of(), Function.identity());
        assertNull(none.at(0));
        assertEquals(0, none.from(5));
        assertEquals(List.of(), none.startingIn(0, 9));
    }
}
