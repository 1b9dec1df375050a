package org.liangce.annotate.quantity;

import java.math.BigDecimal;
import java.util.function.Function;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Unit;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;
import org.liangce.text.Operator;

/**
 * Places in a ranking: {@code 第4位}, {@code 全国第一}, {@code 全球港口第六}, {@code 排名前三}. The scope is part of the mention; what is ordinal
 * otherwise ({@code 第一季度}, {@code 全国第一艘}) is no quantity.
 */
final class RankReader {

    private static final Unit RANK = new Unit("位", "rank", BigDecimal.ONE, BigDecimal.ONE, Unit.With.ANY, "");

    private static final Unit SHARE = new Unit("%", "%", BigDecimal.ONE, BigDecimal.ONE, Unit.With.ANY, "");

    private final PrefixTree<Cue> scopes = PrefixTree.backward();
    private final PrefixTree<Cue> groups = PrefixTree.backward();
    private final PrefixTree<Cue> verbs = PrefixTree.backward();
    private final PrefixTree<Cue> units = PrefixTree.forward();
    private final CharacterClass notUnit;
    private final CharacterClass closing;

    RankReader(NumberLexicon lexicon) {
        notUnit = lexicon.characters().of("quantity.rank-not-before");
        closing = lexicon.characters().of("quantity.rank-closes-before");
        Function<String, PrefixTree<Cue>> tree = kind -> switch (kind) {
            case "rank-scope" -> scopes;
            case "rank-group" -> groups;
            case "rank-verb" -> verbs;
            case "rank-unit" -> units;
            default -> null;
        };
        lexicon.contexts().stream().filter(cue -> cue.kind().startsWith("rank-")).forEach(cue -> tree.apply(cue.kind()).put(cue.text(), cue));
    }

    /** Whether the number is an ordinal, be it a rank or not. */
    static boolean isOrdinal(Draft draft) {
        return draft.numeral.before() == '第';
    }

    /** Makes the draft a rank. @return whether it is one */
    boolean read(Reading reading, Draft draft) {
        int start = draft.numeral.from() - 1;
        char mark = draft.numeral.before();
        if (mark != '第' && mark != '前') {
            return false;
        }
        if (draft.next == '%') {
            return mark == '前' && share(reading, draft, start);
        }
        Match<Cue> unit = units.longest(reading, draft.numeral.to(), draft.next);
        int end = draft.numeral.to() + (unit == null ? 0 : unit.length());
        int from = scope(reading, start);
        boolean ranked = from < start || verbs.longest(reading, start) != null;
        boolean counted = unit != null && (mark == '前' && isClass(unit) ? ranked || ends(reading, end) : named(reading, end));
        if (!counted && !(ranked && ends(reading, end)) && !(from < start && reading.at(end) == '”')) {
            return false;
        }
        take(reading, draft, from, end, mark == '前');
        return true;
    }

    /** {@code 税收|前100强|企业}: the best of a ranking are a class of firms, unless somebody is told to be among them. */
    private static boolean isClass(Match<Cue> unit) {
        return unit.value().text().equals("强");
    }

    /** {@code 位列前5%}: among the first five of a hundred. */
    private boolean share(Reading reading, Draft draft, int start) {
        int from = scope(reading, start);
        if (from == start && verbs.longest(reading, start) == null) {
            return false;
        }
        draft.unit = SHARE;
        draft.printedUnit = "%";
        draft.beginAt(reading, from);
        draft.unitEndsAt(reading, draft.numeral.to() + 1);
        draft.before = Operator.AT_MOST;
        draft.rule = "quantity.rank";
        return true;
    }

    private static void take(Reading reading, Draft draft, int from, int end, boolean top) {
        draft.unit = RANK;
        draft.printedUnit = "位";
        draft.beginAt(reading, from);
        draft.unitEndsAt(reading, end);
        draft.before = top ? Operator.AT_MOST : null;
        draft.after = null;
        draft.high = null;
        draft.rule = "quantity.rank";
    }

    /** Where the scope begins that ends at a place, or that place: {@code 全国|同类园区}, {@code 全国}, or behind a verb {@code 居|省会城市} by itself. */
    private int scope(Reading reading, int start) {
        Match<Cue> group = groups.longest(reading, start);
        int wide = group == null ? start : scopeOnly(reading, start - group.length());
        boolean alone = group != null && verbs.longest(reading, start - group.length()) != null;
        return group != null && (alone || wide < start - group.length()) ? wide : scopeOnly(reading, start);
    }

    private int scopeOnly(Reading reading, int end) {
        Match<Cue> scope = scopes.longest(reading, end);
        return scope == null ? end : end - scope.length();
    }

    /** {@code 第一位的是}, not {@code 第三名单}. */
    private boolean named(Reading reading, int end) {
        return !notUnit.has(reading.at(end));
    }

    private boolean ends(Reading reading, int end) {
        char next = reading.at(end);
        return !Reading.isHan(next) && next != '”' && !Reading.isLatin(next) || closing.has(next);
    }
}
