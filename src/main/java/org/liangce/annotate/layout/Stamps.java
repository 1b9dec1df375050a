package org.liangce.annotate.layout;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;

/**
 * Lines that say when and where a text was published, or bear a document's number, and nothing that is told: stamps of pages, heads of
 * printed pages, a day by itself.
 */
final class Stamps {

    private static final int LONGEST = 60;

    private static final int MASTHEAD = 90;

    private final CueWords weekdays;
    private final CueWords issues;
    private final CharacterClass dates;

    Stamps(Models models) {
        CueWords.Places page = CueWords.read(models, "layout/furniture.tsv");
        weekdays = page.at("weekday");
        issues = page.at("issue");
        dates = Characters.read(models).of("layout.date");
    }

    /** When and where it was published, and nothing that is told: {@code 2025-03-01 08:30 某某网}, {@code 某某发布 2025年3月1日 08:30}. */
    static boolean isStamp(String text) {
        if (text.length() > LONGEST || text.indexOf('，') >= 0 || Marks.endsSentence(text)) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += CharacterFold.isDigit(text.charAt(i)) ? 1 : 0;
        }
        boolean day = text.startsWith("20") && digits >= 6 && !namesMonths(text) && (digits * 2 > text.length() - 8 || text.indexOf(' ') > 0);
        return day || hasTimeOfDay(text) && (digits >= 9 || digits >= 6 && text.chars().noneMatch(c -> CharacterFold.isHan((char) c))) || endsWithDay(text);
    }

    /** {@code 某某客户端 2025-03-01}, {@code （2025年3月1日）}: a day behind a name or in brackets. */
    private static boolean endsWithDay(String text) {
        boolean bracketed = Marks.isWhollyInBrackets(text);
        String bare = Marks.withoutBrackets(text);
        int start = 0;
        while (start < bare.length() && !CharacterFold.isDigit(bare.charAt(start))) {
            start++;
        }
        String day = bare.substring(start);
        boolean dated = day.startsWith("20") && day.length() <= 11 && day.chars().filter(c -> CharacterFold.isDigit((char) c)).count() >= 6;
        return dated && day.chars().allMatch(c -> CharacterFold.isDigit((char) c) || (bracketed ? "-./年月日" : "-./").indexOf(c) >= 0);
    }

    /** {@code 2025年1—7月某区主要指标}: the third number is a month again, so that no day is told. */
    private static boolean namesMonths(String text) {
        int groups = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean ends = CharacterFold.isDigit(text.charAt(i)) && !CharacterFold.isDigit(text.charAt(i + 1));
            groups += ends ? 1 : 0;
            if (ends && groups == 3) {
                return text.charAt(i + 1) == '月';
            }
        }
        return false;
    }

    /** {@code 18:30}: a colon that stayed narrow because digits stand around it. */
    private static boolean hasTimeOfDay(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon + 1 < text.length() && CharacterFold.isDigit(text.charAt(colon - 1)) && CharacterFold.isDigit(text.charAt(colon + 1));
    }

    /** A document's number by itself: {@code 某府办〔2025〕3号}. */
    static boolean isDocumentNumber(String text) {
        int bracket = text.length() < 30 && text.endsWith("号") ? text.indexOf("〔20") : -1;
        return bracket >= 0 && bracket < 12;
    }

    /** {@code 某某日报 2025年3月1日 星期六 A2}, {@code 某某办公室 2025年3月1日印发}: a full date with a weekday or a page, and nothing told. */
    boolean isMasthead(String text) {
        if (text.length() > MASTHEAD || text.indexOf('，') >= 0 || Marks.endsSentence(text)) {
            return false;
        }
        int year = text.indexOf('年');
        int month = text.indexOf('月', year + 1);
        int day = text.indexOf('日', month + 1);
        boolean dated = year >= 4 && month > year && day > month && day - year <= 6 && CharacterFold.isDigit(text.charAt(year - 1));
        return dated && (weekdays.within(text) || namesPage(text, day + 1) || issues.end(text));
    }

    /** Whether {@code A2}, {@code 03版} stands behind {@code from}. */
    private static boolean namesPage(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'D' && CharacterFold.isDigit(text.charAt(i + 1));
            if (letter || CharacterFold.isDigit(c) && text.charAt(i + 1) == '版') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a date and nothing else: {@code 2025年1月20日}, {@code 二〇二五年一月二十日}. */
    boolean isDate(String text) {
        if (text.length() < 8 || text.length() > 12 || text.charAt(text.length() - 1) != '日') {
            return false;
        }
        for (int i = 0; i < text.length() - 1; i++) {
            if (!CharacterFold.isDigit(text.charAt(i)) && !dates.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
