package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.numeral.Reading;

/** Tells a day without its month ({@code 17日}, {@code 8号}) from a number of days ({@code 15日内}) and from the number of a thing ({@code 10号楼}). */
final class LoneDay {

    private final CharacterClass noDayBefore;
    private final CharacterClass noDayAfter;
    private final CharacterClass numberedBefore;
    private final CharacterClass numberedNotAfter;
    private final CharacterClass numberedAfter;
    private final CharacterClass notDueBefore;
    private final CharacterClass dueAfter;
    private final CharacterClass linkedAfter;
    private final CharacterClass withinAfter;

    LoneDay(Characters characters) {
        noDayBefore = characters.of("time.day-not-before");
        noDayAfter = characters.of("time.day-not-after");
        numberedBefore = characters.of("time.numbered-day-before");
        numberedNotAfter = characters.of("time.numbered-day-not-after");
        numberedAfter = characters.of("time.numbered-day-after");
        dueAfter = characters.of("time.due-day-after");
        linkedAfter = characters.of("time.day-linked-after");
        withinAfter = characters.of("time.within-after");
        notDueBefore = characters.of("time.before-not-before");
    }

    boolean isAt(TimeText text, Count count, Frame frame) {
        boolean shaped = count.digits() <= 2 && count.value() >= 1 && count.value() <= 31 && (count.mark() == '日' || count.mark() == '号');
        if (!shaped) {
            return false;
        }
        char next = text.at(count.to() + 1);
        if (count.mark() == '日') {
            boolean oneDay = !count.isFigures() && count.digits() == 1 && Reading.isHan(count.before()) && !isLinked(count.before(), frame);
            boolean ends = !noDayBefore.has(next) || next == '前' && isDue(text, count);
            return !oneDay && ends && !noDayAfter.has(count.before()) && !isWithin(text, count.to() + 1);
        }
        return isNumbered(count.before(), next, frame);
    }

    /** {@code 10月7日至|九日}: behind a day, 至 and 到 lead to another. */
    private boolean isLinked(char before, Frame frame) {
        return linkedAfter.has(before) && frame.isDayStated();
    }

    /** {@code 15日|前} is a deadline at the head of a clause; {@code 开庭15日前} counts from something else, as 五日前 does. */
    private boolean isDue(TimeText text, Count count) {
        boolean head = !Reading.isHan(count.before()) || dueAfter.has(count.before());
        return head && count.isFigures() && !notDueBefore.has(text.at(count.to() + 2));
    }

    /** {@code 15日|以内}, {@code 15日|之内} are so many days. */
    private boolean isWithin(TimeText text, int at) {
        return withinAfter.has(text.at(at)) && text.at(at + 1) == '内';
    }

    /** Of 号 only where no name goes on, and in a list only where a date begins it. */
    private boolean isNumbered(char before, char next, Frame frame) {
        boolean ends = next == '、' ? frame.isSpokenHere() : !Reading.isHan(next) || numberedBefore.has(next);
        boolean begins = !Reading.isHan(before) && !numberedNotAfter.has(before) && !Reading.isLatin(before) || numberedAfter.has(before);
        return ends && begins && (before != '、' || frame.isSpokenHere());
    }
}
