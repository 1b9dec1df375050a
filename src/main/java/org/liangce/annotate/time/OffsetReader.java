package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Cue;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Reads a time so many days, weeks, months or years from publication: {@code 20天后}, {@code 两周前}, {@code 三年前}; as exactly as it is said. */
final class OffsetReader {

    /** 三十年前 and 500天后 are manners of speaking. */
    private static final int LONGEST = 20;
    private static final int LONGEST_DAYS = 366;

    private final PrefixTree<Cue> units = PrefixTree.forward();
    private final PrefixTree<Cue> sides = PrefixTree.forward();
    private final CharacterClass after;

    OffsetReader(NumberLexicon lexicon) {
        for (Cue cue : lexicon.timeContexts()) {
            if (cue.kind().startsWith("unit-")) {
                units.put(cue.text(), cue);
            } else if (cue.kind().startsWith("offset-")) {
                sides.put(cue.text(), cue);
            }
        }
        after = lexicon.characters().of("time.offset-after");
    }

    /** @return the point whose number is {@code start}, at the head of a clause that says no other time before; or null */
    Point read(TimeText text, Count start, Frame frame) {
        boolean stands = start.value() > 0 && (!Reading.isHan(start.before()) || after.has(start.before())) && !Reading.isLatin(start.before());
        Match<Cue> unit = stands ? text.longest(units, start.to()) : null;
        Match<Cue> side = unit == null ? null : text.longest(sides, start.to() + unit.length());
        if (side == null) {
            return null;
        }
        int to = start.to() + unit.length() + side.length();
        boolean word = side.value().value().indexOf(text.at(to)) < 0;
        int count = side.value().kind().equals("offset-after") ? start.value() : -start.value();
        boolean many = start.value() > (unit.value().kind().equals("unit-day") ? LONGEST_DAYS : LONGEST);
        return !word || many || frame.isSpokenHere() ? null : new Point(from(frame.published(), unit.value().kind(), count), to, true);
    }

    private static Period from(Anchor published, String unit, int count) {
        return switch (unit) {
            case "unit-year" -> published.years(count, count);
            case "unit-month" -> published.month(count);
            case "unit-week" -> published.week(count, 0, 6);
            default -> published.day(count);
        };
    }
}
