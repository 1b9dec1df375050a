package org.liangce.annotate.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;
import org.liangce.text.Span;

/** What a name means in its surroundings. Read from {@code industry-contexts.tsv}. */
final class IndustryContexts {

    private static final String NOTHING = "-";
    private static final String OPEN = "?";
    private static final String TRADE = "业";
    private static final String ANY_TRADE = "*业";
    private static final String ANY = "*";

    private static final char COMMA = '、';
    /** How many members of a list are looked at, and how long one is at the most. */
    private static final int MEMBERS = 6;
    private static final int LONGEST = 16;
    /** What parts the members of a list from each other and from the rest. */
    private static final String MARKS = "、，。；：！？,;:（）()等\n";

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final List<String> traps = new ArrayList<>();
    /** What right behind a name says that it ends a firm's: {@code 总经理}. */
    private final List<String> firms = new ArrayList<>();

    IndustryContexts(Models models, Schema schema) {
        Register register = Register.read(models, "industry-contexts.tsv");
        for (Register.Row row : register.rows()) {
            Side side = row.as("side", Side::of);
            boolean named = !Set.of(NOTHING, OPEN).contains(row.get("result"));
            List<String> nodes = named ? register.nodes(row, "result", schema) : List.of();
            if (side == Side.IN) {
                traps.addAll(row.list("cues"));
            } else if (side == Side.FIRM) {
                firms.addAll(row.list("cues"));
            } else if (nodes != null) {
                Rule rule = new Rule(side, row.list("cues"), nodes, row.get("result").equals(OPEN), row.get("why"));
                row.list("term").forEach(term -> rules.computeIfAbsent(term, any -> new ArrayList<>()).add(rule));
            }
        }
    }

    /** Whole words that hold a name but are none. */
    List<String> traps() {
        return traps;
    }

    private List<Rule> tradeRules(String name) {
        return name.endsWith(TRADE) ? rules.getOrDefault(ANY_TRADE, List.of()) : List.of();
    }

    /** Whether a name ends a firm's, whose officer or form is told right behind it: {@code 云川|半导体|总经理}. */
    boolean endsFirm(String text, Span name) {
        return beginsAt(firms, text, name.end());
    }

    /**
     * The name with what it means here; null where it is no industry here.
     *
     * @param listed whether it is listed with another industry's name
     */
    Found judge(Found found, String text, Span quoted, Around around, boolean listed) {
        Rule first = first(rules.getOrDefault(ANY, List.of()), found, text, quoted, around, listed);
        Rule rule = first != null ? first : first(rules.getOrDefault(found.name(), tradeRules(found.name())), found, text, quoted, around, listed);
        return rule == null ? found : rule.apply(found);
    }

    private static Rule first(List<Rule> rules, Found found, String text, Span quoted, Around around, boolean listed) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).holds(text, found.span(), quoted, around, listed)) {
                return rules.get(i);
            }
        }
        return null;
    }

    private static boolean beginsAt(List<String> cues, String text, int offset) {
        for (int i = 0; i < cues.size(); i++) {
            if (text.startsWith(cues.get(i), offset)) {
                return true;
            }
        }
        return false;
    }

    private enum Side {
        LEFT, RIGHT, NOT_RIGHT, CLAUSE, NOT_CLAUSE, SENTENCE, SECTION, NOT_SECTION, DOCUMENT, AMONG, LISTED, ALWAYS, IN, FIRM;

        static Side of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private record Rule(Side side, List<String> cues, List<String> nodes, boolean open, String why) {

        boolean holds(String text, Span span, Span quoted, Around around, boolean listed) {
            return switch (side) {
                case LEFT -> endsAt(text, span.start());
                case RIGHT -> beginsAt(cues, text, span.end());
                case NOT_RIGHT -> !beginsAt(cues, text, span.end());
                case CLAUSE -> holdsAny(around.clause(quoted));
                case NOT_CLAUSE -> !holdsAny(around.clause(quoted));
                case SENTENCE -> holdsAny(around.sentence(quoted));
                case SECTION -> holdsAny(around.headings(quoted));
                case NOT_SECTION -> !holdsAny(around.headings(quoted));
                case DOCUMENT -> cues.stream().anyMatch(around::documentHolds);
                case AMONG -> isAmong(text, span);
                case LISTED -> listed;
                case ALWAYS -> true;
                case IN, FIRM -> false;
            };
        }

        private boolean endsAt(String text, int offset) {
            for (int i = 0; i < cues.size(); i++) {
                if (text.startsWith(cues.get(i), offset - cues.get(i).length())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the name ends a member of a list of which another ends in a cue: {@code 云川半导体} in {@code 青禾科技、云川半导体}. */
        private boolean isAmong(String text, Span span) {
            int start = memberStart(text, span.start());
            if (start == span.start()) {
                return false;
            }
            for (int i = 0; i < MEMBERS && start > 0 && text.charAt(start - 1) == COMMA; i++) {
                if (endsAt(text, start - 1)) {
                    return true;
                }
                start = memberStart(text, start - 1);
            }
            return span.end() < text.length() && text.charAt(span.end()) == COMMA && endsAt(text, memberEnd(text, span.end() + 1));
        }

        private static int memberStart(String text, int from) {
            int at = from;
            while (at > Math.max(0, from - LONGEST) && MARKS.indexOf(text.charAt(at - 1)) < 0) {
                at--;
            }
            return at;
        }

        private static int memberEnd(String text, int from) {
            int at = from;
            while (at < Math.min(text.length(), from + LONGEST) && MARKS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return at;
        }

        private boolean holdsAny(String where) {
            return cues.stream().anyMatch(where::contains);
        }

        Found apply(Found found) {
            if (open) {
                return found.meaning(List.of(), why, "industry.open");
            }
            return nodes.isEmpty() ? null : found.meaning(nodes, null, "industry.context");
        }
    }
}
