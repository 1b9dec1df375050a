package org.liangce.record.governance;

import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/** Reads off a body's name which of the places that the article names it belongs to: {@code 天河区发改局}, {@code 广州市|南沙区|政府}, {@code 市规划局|花都区|分局}. */
final class PlacesInNames {

    /** So long are names of places without 区 or 市. */
    private static final int LONGEST = 5;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final CharacterClass levels;
    /** A place's name without its level → where the article names it first. */
    private final Map<String, Mention> places = new HashMap<>();
    /** What those names begin with: most stretches that are looked up begin otherwise, and need not be cut out. */
    private final String initials;

    PlacesInNames(Document document, CueScan<GovernanceCue> cues, CharacterClass levels) {
        this.document = document;
        this.cues = cues;
        this.levels = levels;
        document.mentions(MentionType.PLACE).forEach(place -> places.putIfAbsent(stem(document.text(place.span())), place));
        StringBuilder first = new StringBuilder();
        places.keySet().forEach(name -> first.append(name.charAt(0)));
        initials = first.toString();
    }

    private String stem(String name) {
        return name.length() > 2 && levels.has(name.charAt(name.length() - 1)) ? name.substring(0, name.length() - 1) : name;
    }

    /** The place of which a body is a branch, else the innermost one that its name begins with; null where it names none that the article names. */
    Mention of(Span name) {
        int branch = cues.startBefore(name.end(), GovernanceCue.BRANCH);
        Mention district = branch < name.end() ? ending(name.start(), withoutLevel(branch)) : null;
        return district == null ? innermost(name) : district;
    }

    /** Not the city that a zone of it is called by: {@code 广州|开发区|科技创新局}. */
    private Mention innermost(Span name) {
        Mention found = null;
        int at = name.start();
        for (Mention next = beginning(at, name.end()); next != null; next = beginning(at, name.end())) {
            found = next;
            at += stem(document.text(next.span())).length();
            at += at < name.end() && levels.has(document.text().charAt(at)) ? 1 : 0;
        }
        boolean zone = found != null && !Territories.isDistrict(found) && cues.endAt(at, GovernanceCue.KIND_OF_ZONE) > at;
        return zone ? null : found;
    }

    private Mention beginning(int at, int end) {
        Mention place = null;
        for (int length = Math.min(LONGEST, end - at); place == null && length > 1; length--) {
            place = called(at, at + length);
        }
        return place;
    }

    private Mention called(int start, int end) {
        return initials.indexOf(document.text().charAt(start)) < 0 ? null : places.get(document.text().substring(start, end));
    }

    private int withoutLevel(int end) {
        return end > 0 && levels.has(document.text().charAt(end - 1)) ? end - 1 : end;
    }

    private Mention ending(int start, int end) {
        Mention place = null;
        for (int length = Math.min(LONGEST, end - start); place == null && length > 1; length--) {
            place = called(end - length, end);
        }
        return place;
    }
}
