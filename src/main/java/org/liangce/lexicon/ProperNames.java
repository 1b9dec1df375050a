package org.liangce.lexicon;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.liangce.text.Span;

/**
 * Finds the names of institutions, firms, meetings, media and sites, so that what stands inside them is not taken for a place or an
 * industry of its own: {@code 广州} in {@code 广州日报}, {@code 汽车} in {@code 小鹏汽车}.
 *
 * <p>A name is listed as a whole, or is built: a stretch of letters, without the words that no name holds, before a word that ends names.
 */
public final class ProperNames {

    private static final int LONGEST = 24;

    private final NameMatcher<Role> words;

    private ProperNames(NameMatcher<Role> words) {
        this.words = words;
    }

    /** @throws ModelException where {@code names.tsv} cannot be used */
    public static ProperNames read(Models models) {
        Map<String, Role> words = new LinkedHashMap<>();
        for (Register.Row row : Register.read(models, "names.tsv").rows()) {
            if (words.put(row.get("word"), row.as("role", Role::of)) != null) {
                throw row.error("“" + row.get("word") + "”前面已经写过");
            }
        }
        return new ProperNames(new NameMatcher<>(words));
    }

    /** What {@code text} holds of such names. */
    public Scan in(String text) {
        Scan scan = new Scan(text);
        for (NameMatcher.Hit<Role> hit : words.longest(text)) {
            Span span = hit.span();
            switch (hit.value()) {
                case BREAK -> scan.breaks.set(span.start(), span.end());
                case NAME -> scan.inside.set(span.start(), span.end());
                case SUFFIX -> scan.inside.set(scan.start(span.start()), span.end());
                case OPEN -> { }
            }
        }
        return scan;
    }

    private enum Role {
        SUFFIX, BREAK, NAME, OPEN;

        static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The names of one text. */
    public static final class Scan {
        private final String text;
        private final BitSet inside = new BitSet();
        private final BitSet breaks = new BitSet();

        private Scan(String text) {
            this.text = text;
        }

        /** Whether any character of {@code span} belongs to a name. */
        public boolean touches(Span span) {
            int next = inside.nextSetBit(span.start());
            return next >= 0 && next < span.end();
        }

        /** Whether the character at {@code offset} belongs to a word that no name holds. */
        public boolean isBreak(int offset) {
            return breaks.get(offset);
        }

        /** Where the name begins that could end with a word at {@code suffix}: there, if nothing before it can belong to a name. */
        public int start(int suffix) {
            int start = suffix;
            while (start > 0 && suffix - start < LONGEST && Character.isLetter(text.charAt(start - 1)) && !breaks.get(start - 1)) {
                start--;
            }
            return start;
        }
    }
}
