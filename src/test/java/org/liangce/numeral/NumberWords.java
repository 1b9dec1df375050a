package org.liangce.numeral;

import java.math.BigDecimal;

/** Writes numbers as a Chinese would. */
public final class NumberWords {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String WORDS = "零一二三四五六七八九十百千";
    private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String[] TENS = {"", "十", "百", "千"};
    private static final String[] BIGS = {"", "万", "亿"};
    private static final int SECTION = 10_000;

    private NumberWords() {}

    /** {@code 10203}: {@code 一万零二百零三}; below 10^16. */
    public static String whole(long number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int section = 2; section >= 0; section--) {
            long part = number / (long) Math.pow(SECTION, section) % (section == 2 ? SECTION * (long) SECTION : SECTION);
            if (part > 0) {
                boolean small = !words.isEmpty() && (gap || part < 1000);
                words.append(small ? "零" : "").append(section(part)).append(BIGS[section]);
            }
            gap = part == 0;
        }
        return words.isEmpty() ? "零" : words.toString();
    }

    private static String section(long part) {
        if (part >= SECTION) {
            long rest = part % SECTION;
            return section(part / SECTION) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + section(rest));
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = (int) (part / (long) Math.pow(10, power) % 10);
            if (digit > 0) {
                words.append(gap && !words.isEmpty() ? "零" : "").append(DIGITS.charAt(digit)).append(TENS[power]);
            }
            gap = digit == 0;
        }
        return words.toString();
    }

    /** A whole number as it is counted: {@code 十五}, not {@code 一十五}. */
    public static String counted(long number) {
        String words = whole(number);
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    /** As it is said in front of a unit: {@code 两千}, {@code 两万}, {@code 两} for {@code 二}. */
    public static String spoken(String words) {
        String said = words.startsWith("一十") ? words.substring(1) : words.replace("二千", "两千");
        boolean two = said.startsWith("二") && (said.length() == 1 || "百万亿".indexOf(said.charAt(1)) >= 0);
        return two ? "两" + said.substring(1) : said;
    }

    /** {@code 12.5}: {@code 十二点五}; digits behind the point one by one. */
    public static String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return point < 0 ? whole(Long.parseLong(plain)) : whole(Long.parseLong(plain.substring(0, point))) + "点" + row(plain.substring(point + 1));
    }

    /** {@code 2025}: {@code 二零二五}. */
    public static String row(String figures) {
        StringBuilder words = new StringBuilder();
        figures.chars().forEach(c -> words.append(DIGITS.charAt(c - '0')));
        return words.toString();
    }

    /** Words in the signs of cheques: {@code 三百} is {@code 叁佰}. */
    public static String financial(String words) {
        StringBuilder signs = new StringBuilder();
        words.chars().forEach(c -> signs.append(WORDS.indexOf(c) < 0 ? (char) c : FINANCIAL.charAt(WORDS.indexOf(c))));
        return signs.toString();
    }

    /** Figures in full width: {@code 12.5}: {@code １２．５}. */
    public static String wide(String figures) {
        StringBuilder wide = new StringBuilder();
        figures.chars().forEach(c -> wide.append((char) (c >= '!' && c <= '~' ? c - '!' + '！' : c)));
        return wide.toString();
    }
}
