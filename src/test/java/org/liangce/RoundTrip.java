package org.liangce;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Writes random values in words, reads them again, and tells which came back as something else. {@code -Dliangce.seed=N
 * -Dliangce.values=1} writes that value alone, {@code -Dliangce.shown=N} shows more of the failures.
 */
public final class RoundTrip {

    private static final long FIRST_SEED = Long.getLong("liangce.seed", 1_259_000_000L);
    private static final int VALUES = Integer.getInteger("liangce.values", 100_000);
    private static final int SHOWN = Integer.getInteger("liangce.shown", 20);

    private RoundTrip() {}

    /**
     * Values in the words of a sentence.
     *
     * @param expected what must be found, as the specs write it: {@code words=form}, parted by {@code  | }
     * @param published the day of publication; null where there is none
     */
    public record Written(String sentence, String expected, LocalDate published) {

        /** One value, with what stands in front of its words and behind. */
        public static Written of(String before, String words, String after, String form, LocalDate published) {
            return new Written(before + words + after, words + "=" + form, published);
        }
    }

    /**
     * @param writer a value in words, the same for a seed
     * @param reader what is found in the sentence, each as {@code words=form}, parted by {@code  | }
     */
    public static void holds(Function<RandomGenerator, Written> writer, Function<Written, String> reader) {
        List<String> failures = LongStream.range(FIRST_SEED, FIRST_SEED + VALUES).parallel().mapToObj(seed -> failure(seed, writer, reader))
                .filter(Objects::nonNull).toList();
        if (!failures.isEmpty()) {
            fail(failures.size() + " of " + VALUES + " values\n" + String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size()))));
        }
    }

    private static String failure(long seed, Function<RandomGenerator, Written> writer, Function<Written, String> reader) {
        Written written = writer.apply(new SplittableRandom(seed));
        String found = found(written, reader);
        return found.equals(written.expected()) ? null : "seed " + seed + ": " + written.sentence() + " published " + written.published()
                + "\n    wanted " + written.expected() + "\n    got    " + found;
    }

    private static String found(Written written, Function<Written, String> reader) {
        try {
            return reader.apply(written);
        } catch (RuntimeException e) {
            return e + " at " + e.getStackTrace()[0];
        }
    }

    /** One of several, by the dice. */
    @SafeVarargs
    public static <T> T any(RandomGenerator random, T... several) {
        return several[random.nextInt(several.length)];
    }

    /** One of several, by the dice. */
    public static <T> T any(RandomGenerator random, List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
