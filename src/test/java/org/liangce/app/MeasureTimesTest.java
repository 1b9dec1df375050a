package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangce.text.NormalForm;

/** Which time a measure has: that of its sentence, a year told just before, but no other time or deadline that was set for something else. */
class MeasureTimesTest {

    private static List<String> times(String text) {
        return Texts.line().extract(Texts.source("a", text)).measures().stream()
                .map(m -> m.time() == null ? "" : ((NormalForm.Time) m.time().mention().value()).form()).toList();
    }

    @Test
    void aDeadlineHoldsForItsOwnSentence() {
        assertEquals(List.of("../2025-09", ""), times("番禺区9月底前建成两座人才公寓。番禺区还将组建产业基金。"));
    }

    @Test
    void aYearGoesOn() {
        assertEquals(List.of("2025", "2025"), times("番禺区今年将建设两座人才公寓。同时，将组建产业基金。"));
    }

    @Test
    void aQuarterDoesNotGoOn() {
        assertEquals(List.of("2025-Q1", ""), times("番禺区一季度建成了两座人才公寓。番禺区还组建产业基金。"));
    }
}
