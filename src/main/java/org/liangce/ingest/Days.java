package org.liangce.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Finds full dates in short texts: {@code 2025-02-06}, {@code 2025/2/6}, {@code 2025.02.06}, {@code 2025年2月6日}, {@code 20250206}. */
final class Days {

    /** A date and where it stands. */
    record Found(LocalDate day, int start, int end) {}

    private Days() {}

    /** The first full date at or behind {@code from} that is a day of the calendar, or null. */
    static Found find(String text, int from) {
        for (int i = from; i + 6 <= text.length(); i++) {
            boolean begins = i == 0 || !isDigit(text.charAt(i - 1));
            Found found = begins && isDigit(text.charAt(i)) ? at(text, i) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The date that a text is as a whole, or null. */
    static LocalDate parse(String text) {
        String bare = text.strip();
        Found found = find(bare, 0);
        return found != null && found.start == 0 && (found.end == bare.length() || isTime(bare.substring(found.end))) ? found.day : null;
    }

    private static boolean isTime(String rest) {
        return rest.charAt(0) == ' ' || rest.charAt(0) == 'T' || rest.charAt(0) == '日';
    }

    /** A date whose year begins here, or null. */
    private static Found at(String text, int start) {
        int year = number(text, start, 4);
        if (year < 1980 || year > 2099) {
            return null;
        }
        int i = start + 4;
        boolean parted = i < text.length() && isSeparator(text.charAt(i), '年');
        i += parted ? 1 : 0;
        int monthDigits = digits(text, i, 2);
        if (monthDigits == 0 || !parted && monthDigits < 2) {
            return null;
        }
        int month = number(text, i, monthDigits);
        i += monthDigits;
        boolean partedAgain = i < text.length() && isSeparator(text.charAt(i), '月');
        if (parted && !partedAgain) {
            return null;
        }
        i += partedAgain ? 1 : 0;
        int dayDigits = digits(text, i, 2);
        int end = i + dayDigits;
        boolean whole = dayDigits == 2 || dayDigits == 1 && parted;
        return whole && (end == text.length() || !isDigit(text.charAt(end)) || isTimeOfDay(text, end)) ? found(text, start, end, year, month, number(text, i, dayDigits)) : null;
    }

    private static Found found(String text, int start, int end, int year, int month, int day) {
        try {
            int behind = end < text.length() && text.charAt(end) == '日' ? end + 1 : end;
            return new Found(LocalDate.of(year, month, day), start, behind);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 10:12} glued to the day, as pages lose the space between. */
    private static boolean isTimeOfDay(String text, int from) {
        return digits(text, from, 2) == 2 && from + 2 < text.length() && text.charAt(from + 2) == ':';
    }

    private static boolean isSeparator(char c, char han) {
        return c == '-' || c == '/' || c == '.' || c == '_' || c == han;
    }

    private static int digits(String text, int from, int most) {
        int i = from;
        while (i < text.length() && i - from < most && isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    private static int number(String text, int from, int length) {
        if (from + length > text.length() || digits(text, from, length) < length) {
            return -1;
        }
        return Integer.parseInt(text, from, from + length, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
