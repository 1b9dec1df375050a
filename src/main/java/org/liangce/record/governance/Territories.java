package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;

/**
 * Which territories an article knows: its own, and that of each body. A body's territory is read from its name ({@code 天河区发改局}
 * answers for 天河区 where the article names that place), else it is the article's own.
 */
final class Territories {

    private static final int CITY_DIGITS = 4;
    /** Between a quotation mark and a place in a quoted title stands no more than a year: {@code “2021年度|广东|…”}. */
    private static final int LONGEST_TITLE = 8;
    /** An article that tells of so many districts is about none of them. */
    private static final int FEWEST_ROUND = 4;
    /** A code of GB/T 2260 that does not end with 00 is a district's or county's. */
    private static final Predicate<String> DISTRICT = code -> code.length() == 6 && !code.endsWith("00");

    private final Document document;
    private final PlacesInNames inNames;
    private final CharacterClass bars;
    /** Code → how often it is named. */
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Mention own;
    private final Mention city;

    Territories(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters) {
        this.document = document;
        this.bars = characters.bars();
        this.inNames = new PlacesInNames(document, cues, characters.levels());
        Map<String, Mention> first = new HashMap<>();
        for (Mention place : document.mentions(MentionType.PLACE)) {
            first.putIfAbsent(code(place), place);
        }
        List<Mention> named = new ArrayList<>(document.mentions(MentionType.PLACE));
        named.addAll(document.mentions(MentionType.ZONE));
        named.sort(null);
        for (Mention place : addresses(named)) {
            if (first.containsKey(code(place)) && !isInstructed(place, document, cues) && !isYardstick(place.span(), cues)) {
                counts.merge(code(place), 1, Integer::sum);
            }
        }
        Mention titled = titled(cues);
        own = titled != null ? titled : counts.isEmpty() ? zone() : wider(mostFrequent(counts, first), counts, first);
        city = own != null && DISTRICT.test(code(own)) ? first.get(code(own).substring(0, CITY_DIGITS) + "00") : own;
    }

    /** {@code 列|广州市|第一位}, {@code 高于|广东}, {@code 获评“年度|广东|进步城区”}: what one is measured by, or a title names, is not told of. */
    private boolean isYardstick(Span place, CueScan<GovernanceCue> cues) {
        boolean measures = cues.endAt(place.end(), GovernanceCue.FIELD) > place.end() || cues.startBefore(place.start(), GovernanceCue.BASE) < place.start();
        return measures || isQuoted(place);
    }

    /** Whether a place stands within a name in quotation marks, not at its beginning. */
    private boolean isQuoted(Span place) {
        for (int at = place.start() - 1; at >= Math.max(0, place.start() - LONGEST_TITLE); at--) {
            char c = document.text().charAt(at);
            if (c == '“' || c == '”' || c == '，' || c == '。') {
                return c == '“' && at < place.start() - 1;
            }
        }
        return false;
    }

    /** {@code governance.zone-only}: an article that names no place is about its first zone, where that begins a clause ({@code 南沙港区…。预计全年…}). */
    private Mention zone() {
        List<Mention> zones = document.mentions(MentionType.ZONE);
        Mention first = zones.isEmpty() ? null : zones.get(0);
        boolean opens = first != null && (first.span().start() == 0 || !Character.isLetterOrDigit(document.text().charAt(first.span().start() - 1)));
        return opens && !first.value().forms().isEmpty() ? first : null;
    }

    /** {@code governance.round-up}: where no district has half of what is said of the districts of a city that is named too, the city is meant. */
    private static Mention wider(Mention best, Map<String, Integer> counts, Map<String, Mention> first) {
        if (best == null || !DISTRICT.test(code(best))) {
            return best;
        }
        String city = code(best).substring(0, CITY_DIGITS);
        int all = counts.keySet().stream().filter(c -> DISTRICT.test(c) && c.startsWith(city)).mapToInt(counts::get).sum();
        Mention whole = first.get(city + "00");
        boolean one = counts.get(code(best)) * 2 >= all;
        return one || whole == null && counts.keySet().stream().filter(DISTRICT).count() < FEWEST_ROUND ? best : whole;
    }

    /** The territory that the article is about: the one its title names, else the one it names most often, else its first zone; null where it names none. */
    Mention own() {
        return own;
    }

    /** {@code governance.municipal}: whom {@code 全市} and a bureau of 市 mean: the city that the article's own district belongs to, null where the text does not name it. */
    Mention city() {
        return city;
    }

    /** How often the article names the place of a code. */
    int told(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** The territory of whoever is mentioned: a place's own, a zone's, or the one a body's name begins with. */
    Mention of(Mention mention) {
        if (mention.type() != MentionType.ORGANIZATION) {
            return mention;
        }
        Mention named = inNames.of(mention.span());
        return named != null ? named : document.text().charAt(mention.span().start()) == '市' ? city : own;
    }

    /** Places, zones and bodies in the order of the text, without those inside another; of the places of one address only the last. */
    static List<Mention> bodies(Document document, CueScan<GovernanceCue> cues) {
        List<Mention> all = new ArrayList<>(document.mentions(MentionType.PLACE));
        all.addAll(document.mentions(MentionType.ZONE));
        all.addAll(document.mentions(MentionType.ORGANIZATION));
        all.sort(null);
        all.removeIf(body -> isInstructed(body, document, cues));
        return addresses(all);
    }

    /** {@code regime.instructed}: of whom a superior's words speak does nothing there: {@code 贯彻对某省、某市工作的重要指示精神，完成…}. */
    private static boolean isInstructed(Mention place, Document document, CueScan<GovernanceCue> cues) {
        Clause clause = document.clauseIndex().at(place.span().start());
        return clause != null && place.span().start() > clause.span().start() && cues.any(place.span().end(), clause.span().end(), GovernanceCue.INSTRUCTION);
    }

    /** {@code regime.address}: of places named in one breath the last one is meant ({@code 广州市荔湾区去年建成…} is about 荔湾); nothing inside another. */
    private static List<Mention> addresses(List<Mention> all) {
        List<Mention> outer = new ArrayList<>(all.size());
        int end = 0;
        for (Mention mention : all) {
            if (mention.span().start() >= end) {
                if (mention.span().start() == end && !outer.isEmpty() && holds(outer.get(outer.size() - 1), mention)) {
                    outer.remove(outer.size() - 1);
                }
                outer.add(mention);
                end = mention.span().end();
            }
        }
        return outer;
    }

    /** Whether one place lies in another. */
    private static boolean holds(Mention whole, Mention part) {
        if (whole.type() != MentionType.PLACE || part.type() != MentionType.PLACE) {
            return false;
        }
        String area = withoutZeros(code(whole));
        return area.length() < code(part).length() && code(part).startsWith(area) && !code(part).equals(code(whole));
    }

    /** Whether a place lies in another; not where one of them is no place, or null. */
    boolean isWithin(Mention place, Mention whole) {
        return place != null && whole != null && holds(whole, place);
    }

    /** {@code 44} of 440000, {@code 4401} of 440100. */
    private static String withoutZeros(String code) {
        return code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, CITY_DIGITS) : code;
    }

    /** Whether a place is a district or county. */
    static boolean isDistrict(Mention place) {
        return place != null && place.type() == MentionType.PLACE && DISTRICT.test(code(place));
    }

    /** Areas ({@code …片区}, {@code …增长极}) and what is only being built ({@code 珠宝产业园|项目}) do nothing themselves; parks, ports and hubs do. */
    static boolean acts(Mention mention, CueScan<GovernanceCue> cues) {
        int end = mention.span().end();
        return mention.type() != MentionType.ZONE || cues.startBefore(end, GovernanceCue.PASSIVE_ZONE) == end && cues.endAt(end, GovernanceCue.WORK) == end;
    }

    /** Whether a place lies outside the city (of a province's article: the province) that the article's own territory lies in. */
    boolean isElsewhere(Mention place) {
        if (own == null || place.type() != MentionType.PLACE || code(place).length() != 6) {
            return false;
        }
        String home = code(own).substring(0, code(own).startsWith("0000", 2) ? 2 : CITY_DIGITS);
        return !code(place).startsWith(home);
    }

    /** The place that the title names, else the zone with which it begins, unless the text names the district that it lies in: {@code 石化园三季度集中开工}. */
    private Mention titled(CueScan<GovernanceCue> cues) {
        List<Mention> places = new ArrayList<>();
        Mention zone = null;
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.TITLE) {
                places.addAll(document.index(MentionType.PLACE).startingIn(paragraph.span().start(), paragraph.span().end()));
                zone = zone == null ? opening(paragraph.span(), cues) : zone;
            }
        }
        return zone == null || !places.isEmpty() || namesDistrictOf(zone) ? innermost(places, cues) : zone;
    }

    /** The first zone of a title that begins a clause of it and acts; null where none does. */
    private Mention opening(Span title, CueScan<GovernanceCue> cues) {
        for (Mention zone : document.index(MentionType.ZONE).startingIn(title.start(), title.end())) {
            int start = zone.span().start();
            if (acts(zone, cues) && (start == title.start() || !Character.isLetterOrDigit(document.text().charAt(start - 1)))) {
                return zone;
            }
        }
        return null;
    }

    /** Whether the text names the district of a zone, or any where it lies in none of its own. */
    private boolean namesDistrictOf(Mention zone) {
        String code = code(zone);
        return DISTRICT.test(code) ? counts.containsKey(code) : counts.keySet().stream().anyMatch(DISTRICT);
    }

    /** The first place of a title, or the last of those that follow it at once ({@code 广州天河…} is about 天河); the one behind a column's name ({@code 广州看台|番禺区…}). */
    private Mention innermost(List<Mention> places, CueScan<GovernanceCue> cues) {
        Mention found = null;
        for (Mention place : places) {
            if (found == null || found.span().end() == place.span().start() || begins(place.span().start(), cues)) {
                found = place;
            }
        }
        return found;
    }

    /** Whether a bar stands before an offset, or the first of an officer's two offices: {@code 某市委常委、|番禺区委书记|}. */
    private boolean begins(int offset, CueScan<GovernanceCue> cues) {
        return bars.has(document.text().charAt(offset - 1)) || cues.startBefore(offset - 1, GovernanceCue.TITLE) < offset - 1;
    }

    /** The place that is named most often, by itself or through its zones; of several the one that the text names first. */
    private static Mention mostFrequent(Map<String, Integer> counts, Map<String, Mention> first) {
        int most = Collections.max(counts.values());
        return counts.entrySet().stream().filter(count -> count.getValue() == most).findFirst().map(count -> first.get(count.getKey())).orElse(null);
    }

    private static String code(Mention place) {
        return place.value() instanceof NormalForm.Place known ? known.code() : String.join(" ", place.value().forms());
    }
}
