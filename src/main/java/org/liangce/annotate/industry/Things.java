package org.liangce.annotate.industry;

import java.util.ArrayList;
import java.util.List;
import org.liangce.annotate.industry.Affixes.Role;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Schema;
import org.liangce.text.Span;

/**
 * {@code industry.thing}: tells the names of things and jobs that stand for their trade from those that only mean themselves: a trade's word
 * is beside them ({@code 机械臂企业}), or they are listed with an industry ({@code 汽车、机械臂}). {@code 机械臂铺砖} tells of an arm.
 */
final class Things {

    /** How far the word that sums a list up may stand behind {@code 等}: {@code 等三大优势传统产业}. */
    private static final int FARTHEST_SUM = 8;
    /** How far behind a thing a name may end that begins in it. */
    private static final int LONGEST = 8;
    /** The longest stretch between two members of a list. */
    private static final int WIDEST_GAP = 4;

    private final Schema schema;
    private final IndustryNames known;
    private final Affixes affixes;
    private final CharacterClass joins;
    private final CharacterClass ends;

    /** @param ends what no list goes on behind */
    Things(Schema schema, IndustryNames known, Affixes affixes, CharacterClass joins, CharacterClass ends) {
        this.schema = schema;
        this.known = known;
        this.affixes = affixes;
        this.joins = joins;
        this.ends = ends;
    }

    /** The names in a text without those of mere things. */
    List<Found> trades(String text) {
        List<Found> names = known.in(text);
        List<Found> trades = new ArrayList<>(names.size());
        for (int from = 0, to; from < names.size(); from = to) {
            to = from + 1;
            while (to < names.size() && listed(text, names.get(to - 1).span().end(), names.get(to).span().start())) {
                to++;
            }
            List<Found> list = names.subList(from, to);
            if (isTrade(text, list)) {
                trades.addAll(list);
            } else {
                Span things = list.get(0).span().join(list.get(list.size() - 1).span());
                int next = to < names.size() ? names.get(to).span().start() : text.length();
                trades.addAll(known.ofTrades(text, things.start(), Math.min(next, things.end() + LONGEST)));
            }
        }
        return trades;
    }

    /** Whether names that are listed together mean trades: one of them does. */
    private boolean isTrade(String text, List<Found> list) {
        for (int i = 0; i < list.size(); i++) {
            Found name = list.get(i);
            if (!schema.isThing(name.name()) || behind(text, name) || affixes.before(Role.LEAD, text, name.span().start(), name.nodes()) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean behind(String text, Found name) {
        int end = name.span().end();
        if (affixes.after(Role.TRADE, text, end, name.nodes()) != null) {
            return true;
        }
        Affixes.Affix several = affixes.after(Role.SEVERAL, text, end, name.nodes());
        int at = several == null ? text.length() : end + several.text().length();
        for (int last = at + FARTHEST_SUM; at < last && at < text.length() && !ends.has(text.charAt(at)); at++) {
            if (affixes.after(Role.TRADE, text, at, name.nodes()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a word that joins stands between two names, or that and the rest of the first one's phrase. */
    private boolean listed(String text, int end, int start) {
        if (start - end > WIDEST_GAP) {
            return false;
        }
        int joined = 0;
        for (int at = end; at < start; at++) {
            if (ends.has(text.charAt(at))) {
                return false;
            }
            joined += joins.has(text.charAt(at)) ? 1 : 0;
        }
        return joined == 1;
    }
}
