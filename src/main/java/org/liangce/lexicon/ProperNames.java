package org.liangce.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liangce.text.Document;
import org.liangce.text.Span;
import org.liangce.text.Words;

/**
 * Finds the names of institutions, firms, meetings, media and sites, so that what stands inside them is not taken for a place or an
 * industry of its own: {@code 广州} in {@code 广州日报}, {@code 汽车} in {@code 小鹏汽车}.
 *
 * <p>A name is listed as a whole, or is built: a stretch of letters, without the words that no name holds, before a word that ends names.
 */
public final class ProperNames {

    private final NameMatcher<Role> words;
    private final NameTrie inner;
    private final CharacterClass counters;

    private ProperNames(Models models, Map<String, Role> roles) {
        counters = Characters.read(models).of("place.counted-by");
        Map<String, Role> matched = new HashMap<>(roles);
        Set<String> within = new HashSet<>();
        roles.forEach((word, role) -> {
            if (role == Role.INNER) {
                within.add(word);
                matched.remove(word);
            }
        });
        inner = new NameTrie(within);
        words = new NameMatcher<>(models, matched);
    }

    /** @throws ModelException where {@code names.tsv} cannot be used */
    public static ProperNames read(Models models) {
        return models.once(ProperNames.class, ProperNames::of);
    }

    private static ProperNames of(Models models) {
        Map<String, Role> words = new HashMap<>();
        for (Register.Row row : Register.read(models, "names.tsv").rows()) {
            if (words.put(row.get("word"), row.as("role", Role::of)) != null) {
                throw row.error("“" + row.get("word") + "”前面已经写过");
            }
        }
        return new ProperNames(models, words);
    }

    /** The names in the document's text; its words, where it has them, tell the verbs and particles that no name holds. */
    public Scan in(Document document) {
        return document.onceForWords(this, this::scan);
    }

    private Scan scan(Document document) {
        Scan scan = new Scan(document.text(), document.words(), counters);
        Words divided = document.words();
        for (int start = divided.next(0), end; start >= 0; start = divided.next(end)) {
            end = divided.end(start);
            if (end - start > 1 && isBreak(divided.tag(start)) && !(inner.has(document.text(), start, end) && !INSTITUTION.equals(divided.tag(end)))) { // 联合|中山大学
                scan.breaks.set(start, end);
            }
        }
        TitleMarks.inside(document.text(), scan.placeInside);
        words.longest(document, scan::add);
        return scan;
    }

    /** Verbs but for verbal nouns, adverbs, conjunctions, prepositions. */
    private static boolean isBreak(String tag) {
        return switch (tag) {
            case "v", "vd", "vi", "vf", "d", "ad", "c", "p" -> true;
            default -> false;
        };
    }

    /** The tag of a word that is an institution's name by itself. */
    private static final String INSTITUTION = "nt";

    private enum Role {
        SUFFIX(true), FOUNDED(true), PLACE(true), SITE(true), FOUNDS(false), BREAK(false), INNER(false), NAME(false), FIRM(false), OPEN(false);

        private final boolean endsNames;

        Role(boolean endsNames) {
            this.endsNames = endsNames;
        }

        static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The names of one text. */
    public static final class Scan {

        private static final int LONGEST = 24;
        private static final int BRACKET = 8;
        private static final int MOST_FIGURES = 6;

        private final String text;
        private final Words words;
        private final BitSet inside;
        private final BitSet placeInside;
        private final BitSet listed;
        private final BitSet breaks;
        /** Where the words end that tell of founding something, and where what they found begins. */
        private final BitSet founding = new BitSet();
        private final BitSet founded = new BitSet();
        private final CharacterClass counters;
        private Span firm;

        private Scan(String text, Words words, CharacterClass counters) {
            this.counters = counters;
            this.text = text;
            this.words = words;
            inside = new BitSet(text.length());
            placeInside = new BitSet(text.length());
            listed = new BitSet(text.length());
            breaks = new BitSet(text.length());
        }

        private void add(int begin, int end, Role role) {
            if (role.endsNames && !words.isBorder(end)) {
                return; // 促进会 in 促进|会展业
            }
            switch (role) {
                case BREAK -> breaks.set(begin, end);
                case NAME, FIRM -> list(new Span(begin, end));
                case FOUNDS -> founds(begin, end);
                case FOUNDED, SUFFIX -> suffix(begin, end, role == Role.FOUNDED);
                case PLACE -> placeInside.set(start(begin), end);
                case SITE -> site(begin, end);
                case OPEN, INNER -> { }
            }
        }

        private void founds(int begin, int end) {
            breaks.set(begin, end);
            founding.set(end);
        }

        /** A word that ends names and has nothing before it, 算力中心, names nothing. */
        private void suffix(int begin, int end, boolean isFounded) {
            int start = start(begin);
            if (start < begin && !counted(end)) {
                inside.set(start, end);
                founded.set(start, isFounded && founding.get(start));
            }
        }

        /** Whether at {@code offset} begins what is only being founded, so that its name still tells what it is for: {@code 组建|光伏研究院}. */
        public boolean founded(int offset) {
            return founded.get(offset);
        }

        /** {@code 番禺区博物馆|12座}: how many of a kind there are names none of them. */
        private boolean counted(int end) {
            int at = end;
            while (at < text.length() && at - end <= MOST_FIGURES && Character.isDigit(text.charAt(at))) {
                at++;
            }
            return at > end && at < text.length() && counters.has(text.charAt(at));
        }

        private void list(Span span) {
            if (!words.agree(span)) {
                return;
            }
            breaks.clear(span.start(), span.end());
            listed.set(span.start(), span.end());
            firm = span;
        }

        /** A firm's short name and the word for its site hold what stands between. */
        private void site(int begin, int end) {
            if (firm != null && start(begin) <= firm.start()) {
                inside.set(firm.start(), end);
                placeInside.set(start(begin), end);
            }
        }

        /** Whether any character of {@code span} belongs to the name of an institution, firm, meeting, medium or site. */
        public boolean touches(Span span) {
            return any(inside, span) || any(listed, span);
        }

        /** Whether {@code span} begins with a name that is listed as a whole, as a firm's is. */
        public boolean lists(Span span) {
            return listed.get(span.start());
        }

        /** Whether any character of {@code span} belongs to a name in which no place stands for itself: also a fund's, a document's. */
        public boolean hidesPlace(Span span) {
            return touches(span) || any(placeInside, span);
        }

        /** Whether {@code span} is the beginning or the middle of a longer name, as {@code 海珠湾} of {@code 海珠湾隧道}. */
        public boolean goesOn(Span span) {
            return inside.get(span.end() - 1) && inside.get(span.end());
        }

        private static boolean any(BitSet offsets, Span span) {
            int next = offsets.nextSetBit(span.start());
            return next >= 0 && next < span.end();
        }

        /** Whether the character at {@code offset} belongs to a word that no name holds. */
        public boolean isBreak(int offset) {
            return breaks.get(offset);
        }

        /** Where the name begins that could end with a word at {@code suffix}: there, if nothing before it can belong to a name. */
        public int start(int suffix) {
            int start = suffix;
            while (start > 0 && suffix - start < LONGEST) {
                int before = holds(start - 1) ? start - 1 : opening(start - 1);
                if (before < 0) {
                    return start;
                }
                start = before;
            }
            return start;
        }

        private boolean holds(int at) {
            return Character.isLetter(text.charAt(at)) && !breaks.get(at);
        }

        /** Where the bracket opens that closes at {@code at}, if it is short and in the middle of a name, as in 某某(南沙)研究院; else -1. */
        private int opening(int at) {
            if (text.charAt(at) != ')' && text.charAt(at) != '）') {
                return -1;
            }
            for (int open = at - 1; open > 0 && at - open <= BRACKET; open--) {
                if (text.charAt(open) == '(' || text.charAt(open) == '（') {
                    return holds(open - 1) ? open : -1;
                }
            }
            return -1;
        }
    }
}
