package org.liangce.annotate.place;

import java.util.ArrayList;
import java.util.List;
import org.liangce.annotate.place.ZoneWords.Needs;
import org.liangce.annotate.place.ZoneWords.Role;
import org.liangce.annotate.place.ZoneWords.Word;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.ProperNames;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/**
 * Finds zones: those of the register, and those whose name is built like one, as {@code 精密模具产业园}. A name is built where the word
 * that ends it has enough of a name before it; {@code 3个产业园} and {@code 一批专业园区} count or describe, they name nothing.
 */
final class ZoneFinder {

    private static final int LONGEST = 18;

    private final CharacterClass classifiers;
    private final CharacterClass and;
    private final CharacterClass levels;
    private final CharacterClass numerals;
    private final CharacterClass sides;
    private final CharacterClass stations;
    private final CharacterClass describing;
    private final CharacterClass rest;
    private final KnownZones known;
    private final Towns towns;
    private final ZoneWords words;
    private final Gazetteer gazetteer;
    private final NameMatcher<?> sectors;

    /** @param sectors the names of industries */
    ZoneFinder(Characters characters, KnownZones known, Towns towns, ZoneWords words, Gazetteer gazetteer, NameMatcher<?> sectors) {
        this.classifiers = characters.of("place.zone-classifier");
        this.and = characters.of("place.zone-and");
        this.levels = characters.of("place.level");
        this.numerals = characters.of("place.zone-count");
        this.sides = characters.of("place.side");
        this.stations = characters.of("place.station");
        this.describing = characters.of("place.zone-described-by");
        this.rest = characters.of("place.zone-rest");
        this.known = known;
        this.towns = towns;
        this.words = words;
        this.gazetteer = gazetteer;
        this.sectors = sectors;
    }

    /** The zones of a text in its order; none overlaps another. */
    List<Zone> find(Document document, ProperNames.Scan names) {
        List<Zone> zones = new ArrayList<>();
        words.in(document, (begin, end, word) -> {
            if (word.role() != Role.GENERIC) {
                build(document.text(), names, behindTime(document, names.start(begin)), new Hit<>(new Span(begin, end), word), zones);
            }
        });
        for (Hit<String> hit : known.in(document)) {
            zones.add(new Zone(hit.span(), hit.value(), "zone.register"));
        }
        zones.removeIf(zone -> names.goesOn(zone.span()));
        return longest(zones);
    }

    /** {@code zone.behind-time}: no zone's name begins with a time: {@code 全年|南沙港区}. */
    private static int behindTime(Document document, int start) {
        Mention time = document.index(MentionType.TIME).at(start);
        return time == null ? start : time.span().end();
    }

    private static List<Zone> longest(List<Zone> zones) {
        zones.sort((a, b) -> a.span().compareTo(b.span()));
        List<Zone> kept = new ArrayList<>(zones.size());
        int end = 0;
        for (Zone zone : zones) {
            if (zone.span().start() >= end) {
                kept.add(zone);
                end = zone.span().end();
            }
        }
        return kept;
    }

    private void build(String text, ProperNames.Scan names, int from, Hit<Word> suffix, List<Zone> zones) {
        int end = suffix.span().start();
        int start = withoutDistrict(text, Math.min(from, end), end);
        if (isPlaces(text.substring(start, suffix.span().end()))) {
            return;
        }
        if (suffix.value().list() && words.substance(text.substring(start, end)) == 0) {
            new ZoneList(text, names, sectors, rest).before(start, zones);
        } else if (isName(text, names, start, suffix)) {
            zones.add(new Zone(new Span(start, suffix.span().end()), code(new Span(start, suffix.span().end()), text, names), "zone.build"));
        }
    }

    /** {@code zone.behind-district}: a district's full name before a zone's name is a place of its own, as in 海珠区|康乐片区. */
    private int withoutDistrict(String text, int start, int end) {
        for (Hit<List<PlaceEntry>> hit : gazetteer.names(text.substring(start, end))) {
            int behind = start + hit.span().end();
            boolean full = hit.span().start() == 0 && !hit.value().isEmpty() && levels.has(text.charAt(behind - 1));
            return full && words.substance(text.substring(behind, end)) >= 2 ? behind : start;
        }
        return start;
    }

    /** {@code zone.is-place}: 海港区 and 日照市东港区 are districts, though 港区 ends the names of zones. */
    private boolean isPlaces(String name) {
        int end = 0;
        for (Hit<List<PlaceEntry>> hit : gazetteer.names(name)) {
            end = hit.span().start() == end && !hit.value().isEmpty() ? hit.span().end() : -1;
        }
        return end == name.length();
    }

    private boolean isName(String text, ProperNames.Scan names, int start, Hit<Word> suffix) {
        int end = suffix.span().start();
        String name = text.substring(start, end);
        return end - start <= LONGEST && substance(suffix.value().needs(), name) >= 2 && has(suffix.value().needs(), name)
                && !counted(text, start) && !isTitle(text, names, start, suffix.value().needs(), name) && (suffix.value().role() == Role.AXIS || !described(text, start) || located(name));
    }

    /** A district's full name makes a name of 综合保税区 or 经开区, but not of what is general else (广东省|工业集聚区). */
    private int substance(Needs needs, String name) {
        for (Hit<List<PlaceEntry>> hit : needs == Needs.PLACE ? List.<Hit<List<PlaceEntry>>>of() : gazetteer.names(name)) {
            boolean full = hit.span().start() == 0 && !hit.value().isEmpty() && levels.has(name.charAt(hit.span().end() - 1));
            return words.substance(full ? name.substring(hit.span().end()) : name);
        }
        return words.substance(name);
    }

    private boolean has(Needs needs, String name) {
        return switch (needs) {
            case ANY -> true;
            case SECTOR -> hasPlace(name) || !sectors.all(name).isEmpty();
            case PLACE -> hasPlace(name);
        };
    }

    private boolean hasPlace(String name) {
        return !known.in(name).isEmpty() || gazetteer.names(name).stream().anyMatch(hit -> !hit.value().isEmpty());
    }

    /** {@code zone.title}: a kind of zone that one applies for or is granted (创建国家级某某示范区) is a title, unless a place is in it. */
    private boolean isTitle(String text, ProperNames.Scan names, int start, Needs needs, String name) {
        boolean second = start > 1 && and.has(text.charAt(start - 1));
        int first = second ? names.start(start - 1) : start;
        return needs == Needs.SECTOR && words.honoured(text, first) && !hasPlace(name);
    }

    /** {@code zone.counted}: what is counted (6个某某产业园) is a kind of zone, not one by name. */
    private boolean counted(String text, int start) {
        return isCount(text, start) || start >= 2 && classifiers.has(text.charAt(start - 1))
                && (Character.isDigit(text.charAt(start - 2)) || numerals.has(text.charAt(start - 2)));
    }

    private boolean isCount(String text, int start) {
        return start + 1 < text.length() && numerals.has(text.charAt(start)) && classifiers.has(text.charAt(start + 1));
    }

    /** {@code zone.described}: what an attribute with 的 describes (国内领先的某某示范区) is a kind of zone, not one by name. */
    private boolean described(String text, int start) {
        return start >= 1 && describing.has(text.charAt(start - 1));
    }

    /** {@code 占地九百亩的|番禺精密模具产业园}: what begins with a place has a name, whatever describes it. */
    private boolean located(String name) {
        List<Hit<List<PlaceEntry>>> places = gazetteer.names(name);
        boolean place = !places.isEmpty() && places.get(0).span().start() == 0 && !places.get(0).value().isEmpty();
        return place && !levels.has(name.charAt(places.get(0).span().end() - 1)) || towns.code(name) != null;
    }

    /** {@code zone.district-in-name}: a zone lies in the district that its name begins with, else where the zone lies that its name holds, or the town. */
    private String code(Span span, String text, ProperNames.Scan names) {
        String name = span.of(text);
        List<Hit<String>> held = known.in(name);
        if (!held.isEmpty() && held.get(0).span().start() == 0) {
            return held.get(0).value();
        }
        for (Hit<List<PlaceEntry>> hit : gazetteer.names(name)) {
            boolean district = !hit.value().isEmpty() && hit.value().get(0).isIn(gazetteer.home());
            if (district && hit.span().start() == 0 && (!names.touches(hit.span().shift(span.start())) || isStation(name, hit.span().end()))) {
                return hit.value().get(0).code();
            }
        }
        return held.isEmpty() ? towns.code(name) : held.get(0).value();
    }

    /** {@code 增城|西站|枢纽区}: a station lies in the district that it is named after. */
    private boolean isStation(String name, int at) {
        int behind = at < name.length() && sides.has(name.charAt(at)) ? at + 1 : at;
        return behind < name.length() && stations.has(name.charAt(behind));
    }

    /**
     * A zone that was found.
     *
     * @param code the code of its district, or null where only the text around it can tell
     */
    record Zone(Span span, String code, String rule) {}
}
