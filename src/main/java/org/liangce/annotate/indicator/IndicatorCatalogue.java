package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;
import org.liangce.text.NormalForm;

/** The indicators that have names of their own, from {@code models/indicators.tsv}, and the catalogue ids of some. */
final class IndicatorCatalogue {

    /** What may stand before a catalogue name without making it another indicator. */
    private static final String NEUTRAL = "neutral";
    /** What may stand behind one: {@code 固定资产投资|总额}. */
    private static final String TAIL = "neutral-tail";
    /** What parts the names of several: {@code 地区生产总值|和|固定资产投资}. */
    private static final String AND = "、和与及";
    private static final NormalForm.Indicator UNLISTED = new NormalForm.Indicator(List.of());

    private final Map<String, String> ids = new HashMap<>();
    private final NameMatcher<String> matcher;
    /** The first character → the neutral words that begin with it. */
    private final Map<Character, List<String>> neutral;
    private final List<String> tails;

    private IndicatorCatalogue(NameMatcher<String> matcher, Map<Character, List<String>> neutral, List<String> tails) {
        this.matcher = matcher;
        this.neutral = neutral;
        this.tails = tails;
    }

    static IndicatorCatalogue read(Models models) {
        Map<String, String> names = new HashMap<>();
        Map<Character, List<String>> neutral = new HashMap<>();
        List<String> tails = new ArrayList<>();
        for (Register.Row row : Register.read(models, "indicators.tsv").rows()) {
            if (row.get("id").equals(NEUTRAL)) {
                neutral.computeIfAbsent(row.get("name").charAt(0), c -> new ArrayList<>()).add(row.get("name"));
            } else if (row.get("id").equals(TAIL)) {
                tails.add(row.get("name"));
            } else {
                names.put(row.get("name"), row.get("id"));
            }
        }
        IndicatorCatalogue catalogue = new IndicatorCatalogue(new NameMatcher<>(models, names), neutral, tails);
        catalogue.ids.putAll(names);
        return catalogue;
    }

    /** Every registered name in a text, the longest of those that overlap. */
    List<Hit<String>> names(Document document) {
        return matcher.longest(document);
    }

    /**
     * The catalogue ids of an indicator as it is named: that of its own row ({@code 批发和零售业商品销售额}), else those of its parts:
     * {@code 地区生产总值和固定资产投资} has two, {@code 民营经济增加值} none. Of {@code A占B比重} the part counts, not the whole it is compared with.
     */
    NormalForm.Indicator ids(String named) {
        String own = ids.get(named);
        if (own != null) {
            return own.isEmpty() ? UNLISTED : new NormalForm.Indicator(List.of(own));
        }
        List<String> found = new ArrayList<>(2);
        int share = named.indexOf('占');
        int end = share > 0 ? share : named.length();
        for (int from = 0; from < end; from = partEnd(named, from, end) + 1) {
            String id = id(named, from, partEnd(named, from, end));
            if (!id.isEmpty() && !found.contains(id)) {
                found.add(id);
            }
        }
        return found.isEmpty() ? UNLISTED : new NormalForm.Indicator(found);
    }

    private static int partEnd(String named, int from, int end) {
        int to = from;
        while (to < end && AND.indexOf(named.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** The id of what stands in {@code [from, to)}, without what may stand before and behind a name; empty where it has none. */
    private String id(String named, int from, int to) {
        int start = from;
        int end = to;
        while (start < end) {
            String id = ids.get(named.substring(start, end));
            if (id != null) {
                return id;
            }
            int first = behindNeutral(named, start, end);
            int last = beforeTail(named, first, end);
            if (first == start && last == end) {
                return "";
            }
            start = first;
            end = last;
        }
        return "";
    }

    private int beforeTail(String named, int start, int end) {
        for (String tail : tails) {
            if (end - start > tail.length() && named.startsWith(tail, end - tail.length())) {
                return end - tail.length();
            }
        }
        return end;
    }

    private int behindNeutral(String named, int start, int end) {
        int behind = start;
        for (String word : neutral.getOrDefault(named.charAt(start), List.of())) {
            if (start + word.length() <= end && start + word.length() > behind && named.startsWith(word, start)) {
                behind = start + word.length();
            }
        }
        return behind;
    }
}
