package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangce.RoundTrip;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;

/**
 * Text that nobody wrote: reading never throws, and the laws hold. A failure names the seed of its text; {@code -Dliangce.seed=N
 * -Dliangce.texts=1} reads that text alone.
 */
class NumbersHostileTest {

    private static final long FIRST_SEED = Long.getLong("liangce.seed", 0);
    private static final int TEXTS = Integer.getInteger("liangce.texts", 1_000_000);
    private static final int SHOWN = Integer.getInteger("liangce.shown", 20);
    private static final int RUN = 1000;
    private static final String[] DIGITS = "0 1 2 3 9 12 30 100 2024 2025 2029 1.5 00 20250230 ０ １２ . , ， 、 - — —— ~ / + % ‰ － ： : ' e G K".split(" ");
    private static final String[] NUMERALS = "一 二 三 两 五 九 十 百 千 万 亿 兆 零 〇 几 数 半 点 多 余 分之 百分之 又 负 壹 拾 佰 廿 俩 萬 億 第 前 双".split(" ");
    private static final String[] DATES = "年 月 日 号 季度 个月 旬 底 初 末 上 中 下 周 起 止 至今 同期 期间 时期 “十四五” 2月29日 13月 2025年2月30日 0月 31日".split(" ");
    private static final String[] JOINTS = "和 及 与 或 以及 、 ， 至 到 - — ~ 且 并且 同时 之间 间 比 分别 又 零 半 级 内 元 % 个 月 日 年".split(" ");
    private static final String[] NOISE = {"。", "；", "\n", "\r\n", " ", "\u3000", "\t", "“", "”", "《", "》", "（", "）", "(", ")", "[", "【", "》》", "!", "？",
        "\uD83D\uDE00", "\uD800", "\uDC00", "\u0000", "\u0007", "\u001B", "\uFEFF", "\u200B", "\u202E", "\uFFFF", "A", "m²", "π", "企业", "产业", "的", "每", "这", "项目"};

    private final NumberLine line = new NumberLine();
    private final List<String> words = words(line.lexicon());

    private static List<String> words(NumberLexicon lexicon) {
        List<String> words = new ArrayList<>();
        lexicon.units().forEach(unit -> words.add(unit.name()));
        lexicon.fixed().forEach(phrase -> words.add(phrase.text()));
        lexicon.timeWords().forEach(word -> words.add(word.text()));
        for (List<Cue> cues : List.of(lexicon.comparators(), lexicon.changes(), lexicon.contexts(), lexicon.unitContexts(), lexicon.periods(), lexicon.timeContexts())) {
            cues.forEach(cue -> words.add(cue.text()));
        }
        return words;
    }

    @Test
    void noTextIsTooStrange() {
        List<String> failures = LongStream.range(FIRST_SEED, FIRST_SEED + TEXTS).parallel().mapToObj(this::failure).filter(Objects::nonNull).toList();
        if (!failures.isEmpty()) {
            fail(failures.size() + " of " + TEXTS + " texts\n" + String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size()))));
        }
    }

    private String failure(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        String text = text(random);
        LocalDate published = random.nextInt(3) == 0 ? null : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
        String broken = broken(text, published);
        return broken == null ? null : "seed " + seed + ", published " + published + ": " + HostileText.escaped(text) + "\n    " + broken;
    }

    /** Half of the texts say a few pieces over and over, so that what stands beside each other may belong together. */
    private String text(RandomGenerator random) {
        int different = random.nextBoolean() ? 2 + random.nextInt(3) : 10;
        String[] pieces = new String[different];
        for (int i = 0; i < different; i++) {
            pieces[i] = piece(random);
        }
        StringBuilder text = new StringBuilder();
        for (int count = 1 + random.nextInt(10); count > 0; count--) {
            text.append(RoundTrip.any(random, pieces));
        }
        return text.toString();
    }

    private String piece(RandomGenerator random) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> RoundTrip.any(random, DIGITS);
            case 2 -> RoundTrip.any(random, NUMERALS);
            case 3 -> RoundTrip.any(random, DATES);
            case 4 -> RoundTrip.any(random, NOISE);
            case 5 -> RoundTrip.any(random, JOINTS);
            case 6 -> random.nextInt(8) == 0 ? Character.toString(random.nextInt(0x3000)) : RoundTrip.any(random, DIGITS) + RoundTrip.any(random, words);
            default -> RoundTrip.any(random, words);
        };
    }

    private String broken(String text, LocalDate published) {
        try {
            return NumberLaws.broken(line.read(text, published));
        } catch (RuntimeException | StackOverflowError e) {
            return e + " at " + e.getStackTrace()[0];
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "一", "亿", "十", "百万", "1,234,", "9.", "第", "(((", "超过", "2025年", "十四五", "半", "今年去年", "6月", "1、", "百分之", "“", "1-", "一二三", "\uD800", "至到"})
    void absurdNumbersGiveNothing(String piece) {
        assertNull(broken(piece.repeat(RUN), LocalDate.of(2025, 2, 20)));
        assertNull(broken("为" + piece.repeat(RUN) + "亿元以上", null));
    }
}
