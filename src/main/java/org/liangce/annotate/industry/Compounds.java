package org.liangce.annotate.industry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.liangce.annotate.industry.Affixes.Affix;
import org.liangce.annotate.industry.Affixes.Role;
import org.liangce.lexicon.CharacterClass;
import org.liangce.text.Span;

/** Lets names grow into the longest name: by affixes, by a name that follows at once, and by what coordinated names share. */
final class Compounds {

    /** What a name may go on with, the first that is there. */
    private static final List<Role> BEHIND = List.of(Role.JOINING, Role.TAIL, Role.AFTER);
    private static final char COMMA = '、';

    private final Affixes affixes;
    private final CharacterClass joins;
    private final CharacterClass bareEnds;

    /**
     * @param joins the characters that join two names
     * @param bareEnds with which a name ends that may share the tail of another: {@code 智能|化}
     */
    Compounds(Affixes affixes, CharacterClass joins, CharacterClass bareEnds) {
        this.affixes = affixes;
        this.joins = joins;
        this.bareEnds = bareEnds;
    }

    /** @param names in the order of the text, none overlapping another */
    List<Found> of(String text, List<Found> names) {
        List<Found> joined = new ArrayList<>(names.size());
        for (Found name : names) {
            Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.span().end() == name.span().start() && isOneWith(text, last, name)) {
                joined.set(joined.size() - 1, name.grow(last.span().join(name.span()), "industry.compound"));
            } else {
                joined.add(name);
            }
        }
        return coordinated(text, grown(text, joined));
    }

    /** {@code industry.compound}: names without anything between are one where both mean the same or the first only modifies. */
    private boolean isOneWith(String text, Found first, Found second) {
        return first.nodes().equals(second.nodes()) || affixes.modifies(first.name(), text, first.span().end());
    }

    private List<Found> grown(String text, List<Found> names) {
        List<Found> grown = new ArrayList<>(names.size());
        int end = 0;
        for (int i = 0; i < names.size(); i++) {
            int limit = i + 1 < names.size() ? names.get(i + 1).span().start() : text.length();
            Found name = grow(text, names.get(i), end, limit);
            grown.add(name);
            end = name.span().end();
        }
        return grown;
    }

    private Found grow(String text, Found name, int from, int limit) {
        int start = left(text, name, from);
        int end = right(text, name, limit);
        Span span = new Span(start, end);
        return span.equals(name.span()) ? name : name.grow(span, "industry.affix");
    }

    private int left(String text, Found name, int from) {
        int start = name.span().start();
        Affix affix = affixes.before(Role.BEFORE, text, start, name.nodes());
        // what follows the name before at once is that name's tail, not the head of this one
        if (affix != null && (from == 0 || start - affix.text().length() > from)) {
            return start - affix.text().length();
        }
        if (start - 1 > from && text.charAt(start - 1) != COMMA && joins.has(text.charAt(start - 1))) {
            Affix shared = affixes.before(Role.SHARED, text, start - 1, name.nodes());
            return shared == null || start - 1 - shared.text().length() < from ? start : start - 1 - shared.text().length();
        }
        return start;
    }

    private int right(String text, Found name, int limit) {
        int end = name.span().end();
        for (Role role : BEHIND) {
            Affix affix = affixes.after(role, text, end, name.nodes());
            if (affix != null && end + affix.text().length() <= limit) {
                return end + affix.text().length();
            }
        }
        return end;
    }

    /**
     * {@code industry.coordinated}: 智能化、低碳化转型 is one name, because the second's tail belongs to both; so is 智能化、数字化改造, whose
     * members mean the same. 智能化、低碳化 without a tail, or with one that names a single piece of work, are two.
     */
    private List<Found> coordinated(String text, List<Found> names) {
        List<Found> joined = new ArrayList<>(names.size());
        for (int i = names.size() - 1; i >= 0; i--) {
            Found name = names.get(i);
            Found next = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (next != null && bare(text, name) && touches(text, name.span(), next.span()) && sharesTail(text, name, next)) {
                joined.set(joined.size() - 1, together(name, next));
            } else {
                joined.add(name);
            }
        }
        Collections.reverse(joined);
        return joined;
    }

    private static Found together(Found first, Found second) {
        TreeSet<String> nodes = new TreeSet<>(first.nodes());
        nodes.addAll(second.nodes());
        return second.grow(first.span().join(second.span()), "industry.coordinated")
                .meaning(List.copyOf(nodes), second.why(), "industry.coordinated");
    }

    /** Whether a name is a bare 某化. */
    private boolean bare(String text, Found name) {
        return bareEnds.has(text.charAt(name.span().end() - 1));
    }

    private boolean touches(String text, Span first, Span second) {
        return first.end() == second.start()
                || first.end() + 1 == second.start() && joins.has(text.charAt(first.end()));
    }

    private boolean sharesTail(String text, Found first, Found second) {
        if (!affixes.goesWith(Role.TAIL, first.nodes())) {
            return false;
        }
        int end = second.span().end();
        Affix joining = affixes.before(Role.JOINING, text, end, second.nodes());
        Affix tail = affixes.before(Role.TAIL, text, end, second.nodes());
        boolean same = first.nodes().equals(second.nodes());
        return joining != null && (tail == null || joining.text().endsWith(tail.text())) || same && tail != null;
    }
}
