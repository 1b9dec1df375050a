package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<String, String> ids = new HashMap<>();
    private final NameMatcher<String> matcher;
    private final Set<String> neutral;
    private final Set<String> tails;

    private IndicatorCatalogue(NameMatcher<String> matcher, Set<String> neutral, Set<String> tails) {
        this.matcher = matcher;
        this.neutral = neutral;
        this.tails = tails;
    }

    static IndicatorCatalogue read(Models models) {
        Map<String, String> names = new HashMap<>();
        Set<String> neutral = new LinkedHashSet<>();
        Set<String> tails = new LinkedHashSet<>();
        for (Register.Row row : Register.read(models, "indicators.tsv").rows()) {
            if (row.get("id").equals(NEUTRAL)) {
                neutral.add(row.get("name"));
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
        if (ids.containsKey(named)) {
            return new NormalForm.Indicator(ids.get(named).isEmpty() ? List.of() : List.of(ids.get(named)));
        }
        List<String> found = new ArrayList<>();
        int share = named.indexOf('占');
        for (String part : (share > 0 ? named.substring(0, share) : named).split("[、和与及]")) {
            String id = id(part);
            if (!id.isEmpty() && !found.contains(id)) {
                found.add(id);
            }
        }
        return new NormalForm.Indicator(found);
    }

    private String id(String part) {
        String rest = part;
        while (!rest.isEmpty()) {
            String id = ids.get(rest);
            if (id != null) {
                return id;
            }
            String shorter = withoutTail(withoutNeutral(rest));
            if (shorter.equals(rest)) {
                return "";
            }
            rest = shorter;
        }
        return "";
    }

    private String withoutTail(String name) {
        int end = name.length() - 2;
        return end > 0 && tails.contains(name.substring(end)) ? name.substring(0, end) : name;
    }

    private String withoutNeutral(String name) {
        for (int length = Math.min(5, name.length()); length > 0; length--) {
            if (neutral.contains(name.substring(0, length))) {
                return name.substring(length);
            }
        }
        return name;
    }
}
