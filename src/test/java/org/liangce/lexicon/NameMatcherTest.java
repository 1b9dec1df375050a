package org.liangce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangce.text.Span;

class NameMatcherTest {

    @Test
    void findsANameHoweverOftenItStandsThere() {
        NameMatcher<String> names = new NameMatcher<>(Map.of("港口", "port", "机场", "airport"));
        for (int times : new int[] {1, 3, 4, 5, 28, 29, 200}) {
            List<Span> expected = IntStream.range(0, times).mapToObj(i -> new Span(3 * i, 3 * i + 2)).toList();
            assertEquals(expected, names.all("港口、".repeat(times)).stream().map(NameMatcher.Hit::span).toList());
        }
    }

    @Test
    void findsANameHoweverFarItIsFromTheLast() {
        NameMatcher<String> names = new NameMatcher<>(Map.of("港", "a", "港口", "b"));
        for (int apart : new int[] {65_533, 65_534, 65_535, 65_536, 131_070, 200_000}) {
            String text = "港口" + "，".repeat(apart - 2) + "港口";
            assertEquals(List.of(new Span(0, 1), new Span(0, 2), new Span(apart, apart + 1), new Span(apart, apart + 2)), names.all(text).stream().map(NameMatcher.Hit::span).toList());
            assertEquals(List.of("b", "b"), names.longest(text).stream().map(NameMatcher.Hit::value).toList());
        }
    }
}
