package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.WordTree;
import org.liangce.text.Document;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** The indicators that have names of their own, from {@code models/indicators.tsv}, and the catalogue ids of some. */
final class IndicatorCatalogue {

    /** What may stand before a catalogue name without making it another indicator. */
    private static final String NEUTRAL = "neutral";
    /** What may stand behind one: {@code 固定资产投资|总额}. */
    private static final String TAIL = "neutral-tail";
    private static final NormalForm.Indicator UNLISTED = new NormalForm.Indicator(List.of());

    private final NameMatcher<String> matcher;
    private final WordTree names;
    /** The number of a name in the tree → its id; empty where the catalogue lists none for it. */
    private final String[] ids;
    private final WordTree neutral;
    private final List<String> tails;
    /** What parts the names of several: {@code 地区生产总值|和|固定资产投资}. */
    private final CharacterClass links;

    private IndicatorCatalogue(NameMatcher<String> matcher, SortedMap<String, String> idByName, WordTree neutral, List<String> tails, CharacterClass links) {
        this.matcher = matcher;
        this.names = WordTree.of(new TreeSet<>(idByName.keySet()));
        this.ids = idByName.values().toArray(String[]::new);
        this.neutral = neutral;
        this.tails = tails;
        this.links = links;
    }

    static IndicatorCatalogue read(Models models, CharacterClass links) {
        SortedMap<String, String> names = new TreeMap<>();
        SortedSet<String> neutral = new TreeSet<>();
        List<String> tails = new ArrayList<>();
        for (Register.Row row : Register.read(models, "indicators.tsv").rows()) {
            if (row.get("id").equals(NEUTRAL)) {
                neutral.add(row.get("name"));
            } else if (row.get("id").equals(TAIL)) {
                tails.add(row.get("name"));
            } else {
                names.put(row.get("name"), row.get("id"));
            }
        }
        return new IndicatorCatalogue(new NameMatcher<>(models, names), names, WordTree.of(neutral), tails, links);
    }

    /** Every registered name in a text, the longest of those that overlap. */
    List<Hit<String>> names(Document document) {
        return matcher.longest(document);
    }

    /**
     * The catalogue ids of an indicator as it is named: that of its own row ({@code 批发和零售业商品销售额}), else those of its parts:
     * {@code 地区生产总值和固定资产投资} has two, {@code 民营经济增加值} none. Of {@code A占B比重} the part counts, not the whole it is compared with.
     */
    NormalForm.Indicator ids(String text, Span named) {
        String own = idOf(text, named.start(), named.end());
        if (own != null) {
            return own.isEmpty() ? UNLISTED : new NormalForm.Indicator(List.of(own));
        }
        List<String> found = new ArrayList<>(0);
        int end = wholeFrom(text, named);
        for (int from = named.start(); from < end; from = partEnd(text, from, end) + 1) {
            String id = id(text, from, partEnd(text, from, end));
            if (!id.isEmpty() && !found.contains(id)) {
                found.add(id);
            }
        }
        return found.isEmpty() ? UNLISTED : new NormalForm.Indicator(found);
    }

    /** Where the whole is named that a phrase tells a part of: {@code 制造业投资|占全部投资比重}; its end where it tells none. */
    private static int wholeFrom(String text, Span named) {
        int at = named.start();
        while (at < named.end() && text.charAt(at) != '占') {
            at++;
        }
        return at > named.start() ? at : named.end();
    }

    private int partEnd(String text, int from, int end) {
        int to = from;
        while (to < end && !links.has(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The id of what stands in {@code [from, to)}, without what may stand before and behind a name; empty where it has none. */
    private String id(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end) {
            String id = idOf(text, start, end);
            if (id != null) {
                return id;
            }
            int first = behindNeutral(text, start, end);
            int last = beforeTail(text, first, end);
            if (first == start && last == end) {
                return "";
            }
            start = first;
            end = last;
        }
        return "";
    }

    private int beforeTail(String text, int start, int end) {
        for (String tail : tails) {
            if (end - start > tail.length() && text.startsWith(tail, end - tail.length())) {
                return end - tail.length();
            }
        }
        return end;
    }

    private int behindNeutral(String text, int start, int end) {
        int behind = start;
        long step = neutral.root();
        for (int at = start; at < end && (at == start || step != WordTree.NONE); at++) {
            step = neutral.next(step, text.charAt(at));
            behind = WordTree.word(step) < 0 ? behind : at + 1;
        }
        return behind;
    }

    /** The id of the name that {@code [from, to)} is; null where it is none. */
    private String idOf(String text, int from, int to) {
        long step = names.root();
        for (int at = from; at < to && (at == from || step != WordTree.NONE); at++) {
            step = names.next(step, text.charAt(at));
        }
        int name = WordTree.word(step);
        return name < 0 ? null : ids[name];
    }
}
