package org.liangce.record.governance;

import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/**
 * From where on a territory and a body answer for what is told.
 *
 * @param from the offset from which it holds, until the next one begins
 * @param to where it ends although no other begins (a zone answers for its own clause only)
 * @param place the territory, or null where the article names none
 * @param body who acts: an Organization, Place or Zone, or null
 */
record Regime(int from, int to, Mention place, Mention body, Evidence evidence) {

    /** The same, no farther than {@code end}. */
    Regime endingAt(int end) {
        return new Regime(from, Math.min(to, end), place, body, evidence);
    }

    /** The same person taking over again at {@code offset}, for good. */
    Regime goingOnAt(int offset) {
        return new Regime(offset, Integer.MAX_VALUE, place, body, evidence);
    }

    /** Whether both let the same territory and body answer: a time said under one still holds under the other. */
    private boolean agrees(Regime other) {
        return same(place, other.place) && same(body, other.body);
    }

    /** Whether a time said under one still holds under the other: the territory answers for both, and nobody else began to speak. */
    boolean sharesTime(Regime other) {
        return agrees(other) || sameDistrict(other) && !isSpeech() && !other.isSpeech();
    }

    /** Whether it holds because somebody speaks. */
    boolean isSpeech() {
        return evidence.rule().equals("governance.speaker");
    }

    /** Whether both let the same territory answer, whatever body acts. */
    boolean samePlace(Regime other) {
        return same(place, other.place);
    }

    /** Whether districts answer for both: {@code 上半年，甲区增长8%；|乙区|增长6%}. */
    boolean isPeer(Regime other) {
        return !other.isSpeech() && isDistrict(place) && isDistrict(other.place);
    }

    /** Whether a city answers for one and its part for the other: {@code 去年，全市增长8%。|某区|增长6%}. */
    boolean covers(Regime other) {
        return !isSpeech() && !other.isSpeech() && place != null && other.place != null && place.type() == MentionType.PLACE
                && place.value().forms().stream().allMatch(form -> form.endsWith("00")) && !samePlace(other);
    }

    private static boolean isDistrict(Mention place) {
        return place != null && place.type() == MentionType.PLACE && place.value().forms().stream().noneMatch(form -> form.endsWith("00"));
    }

    /** A zone is told of in the time of its district: {@code 上半年，花都区…。|花都经开区|…}. */
    private boolean sameDistrict(Regime other) {
        return samePlace(other) || place != null && other.place != null && place.value().forms().equals(other.place.value().forms());
    }

    private static boolean same(Mention one, Mention other) {
        return one == null || other == null || one == other ? one == other : one.type() == other.type() && one.value().equals(other.value());
    }
}
