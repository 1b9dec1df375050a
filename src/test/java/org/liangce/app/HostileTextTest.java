package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The line takes whatever comes: nothing is thrown, and the laws hold. A failure names the seed of its text;
 * {@code -Dliangce.seed=N -Dliangce.texts=1} makes that text alone, {@code -Dliangce.texts=1000000} a million.
 */
class HostileTextTest {

    private static final long FIRST_SEED = Long.getLong("liangce.seed", 0);
    private static final int TEXTS = Integer.getInteger("liangce.texts", 3000);
    private static final int RUN = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void noTextIsTooStrange() {
        HostileText texts = new HostileText();
        LongStream.range(FIRST_SEED, FIRST_SEED + TEXTS).parallel().forEach(seed -> HostileText.check("seed " + seed, texts.of(seed)));
    }

    /** Seeds that showed a fault once. */
    @ParameterizedTest
    @ValueSource(longs = {113418, 2100286, 2082232, 3132453, 3310492, 5247527, 6081087})
    void whatFailedOnceIsMended(long seed) {
        HostileText.check("seed " + seed, new HostileText().of(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "9", "亿", "第", "（", "“", "\n", "，", "。", "%", "年", "区", "、", "　", "\uD800", "（“", "1.", "10年", "增长", "南沙区", "千万亩", "至", "到2027年，", "不低于", "一、"})
    void noRunIsTooLong(String unit) {
        String run = unit.repeat(RUN / unit.length());
        assertTimeoutPreemptively(PATIENCE, () -> HostileText.check("a run of " + unit, run), "a run of " + unit);
        assertTimeoutPreemptively(PATIENCE, () -> HostileText.check("a run of " + unit + " in a sentence", "到2027年，南沙区" + run + "新增企业100家。"), unit);
    }
}
