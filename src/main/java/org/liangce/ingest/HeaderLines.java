package org.liangce.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.SimplifiedForms;
import org.liangce.text.Publication;

/**
 * What the first lines of a text say of it: its title and the day on which it was published, by the keys of
 * {@code models/layout/header-keys.tsv}.
 */
final class HeaderLines {

    /** Header lines stand among the first lines that are not blank and are no longer than this. */
    private static final int LINES = 40;
    private static final int LENGTH = 160;
    private static final int DATELINE = 90;
    /** A stamp that begins with its source is no longer than this, the source itself half of it. */
    private static final int STAMP = 60;
    /** So many characters at the end of a text hold who signs it, and when. */
    private static final int FOOT = 600;
    /** What a line is that gives the publication's date; other dates of a header count only where this one is missing. */
    private static final String PUBLISHED = "published";

    private final Map<String, String> roles = new HashMap<>();
    private final SimplifiedForms simplified;
    private final List<String> weekdays;
    private final List<String> reports;
    private final CharacterClass agencies;

    HeaderLines(Models models) {
        simplified = SimplifiedForms.read(models);
        for (Register.Row row : Register.read(models, "layout/header-keys.tsv").rows()) {
            roles.put(row.get("key"), row.get("role"));
        }
        weekdays = words(models, "layout/furniture.tsv", "weekday");
        reports = words(models, "layout/credits.tsv", "report");
        agencies = Characters.read(models).of("layout.dateline-before");
    }

    private static List<String> words(Models models, String register, String where) {
        return Register.read(models, register).rows().stream().filter(row -> row.get("where").equals(where)).map(row -> row.get("cue")).toList();
    }

    /** The title that a header line gives, else empty. */
    String title(String raw) {
        for (String line : first(raw)) {
            int colon = colon(line, 0);
            if (colon > 0 && "title".equals(roles.get(simplified.of(line.substring(0, colon)).strip()))) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    /** When the text was published, by a header line, the address of its page, or its dateline, tried in this order. */
    Publication publication(String raw) {
        List<String> lines = first(raw).stream().map(simplified::of).toList();
        for (String role : List.of(PUBLISHED, "stamp", "date")) {
            for (String line : lines) {
                Days.Found found = role.equals("stamp") ? stamp(line) : keyed(line, role);
                found = found == null && !role.equals("stamp") ? worded(line, role) : found;
                if (found != null) {
                    return new Publication(found.day(), Publication.Origin.HEADER_LINE);
                }
            }
        }
        Publication found = byAddressOrDateline(lines);
        return found.date() != null ? found : signed(raw);
    }

    /** The day under a document that gives none above: {@code 2025年3月1日} in a line of its own, among the last ones. */
    private static Publication signed(String raw) {
        for (String line : raw.substring(Math.max(0, raw.length() - FOOT)).split("[\\n\\r]")) {
            Days.Found found = Days.find(line.strip(), 0);
            if (found != null && found.start() == 0 && found.end() == line.strip().length()) {
                return new Publication(found.day(), Publication.Origin.DATELINE);
            }
        }
        return Publication.UNKNOWN;
    }

    private Publication byAddressOrDateline(List<String> lines) {
        for (String line : lines) {
            Days.Found found = keyed(line, "url");
            if (found != null) {
                return new Publication(found.day(), Publication.Origin.URL);
            }
        }
        for (String line : lines) {
            Days.Found found = dateline(line);
            if (found != null) {
                return new Publication(found.day(), Publication.Origin.DATELINE);
            }
        }
        return Publication.UNKNOWN;
    }

    /** The date behind a key of one role, wherever in the line the key stands: {@code 来源：某报 发布时间：2025-03-01}. */
    private Days.Found keyed(String line, String role) {
        for (int colon = colon(line, 0); colon >= 0; colon = colon(line, colon + 1)) {
            if (line.length() <= LENGTH && role.equals(roles.get(key(line, colon)))) {
                int next = role.equals("url") ? -1 : colon(line, colon + 1);
                Days.Found found = Days.find(line, colon + 1);
                if (found != null && (next < 0 || found.start() < next)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The date behind a key without a colon: {@code 发表于 2025-03-01}. */
    private Days.Found worded(String line, String role) {
        Days.Found found = line.length() > STAMP ? null : Days.find(line, 0);
        int end = found == null ? 0 : found.start();
        while (end > 0 && line.charAt(end - 1) <= ' ') {
            end--;
        }
        return end > 0 && role.equals(roles.get(key(line, end))) ? found : null;
    }

    /** What stands before a colon, back to the start of the line or to what parts it from the cell before; {@code 日　期} is 日期. */
    private String key(String line, int colon) {
        String whole = line.substring(0, colon).replaceAll("[ \\u3000]", "");
        int start = colon;
        while (start > 0 && "|丨｜\t 　】][【(（".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return roles.containsKey(whole) ? whole : line.substring(start, colon).strip();
    }

    /**
     * A line that begins with a day and goes on with a time of day or a source, {@code 2025-03-01 08:30 某某网}; or the head of a printed
     * page, {@code 某某日报 2025年3月1日（星期六） A2}.
     */
    private Days.Found stamp(String line) {
        Days.Found found = line.length() > DATELINE ? null : Days.find(line, 0);
        if (found == null) {
            return null;
        }
        boolean first = found.start() == 0;
        String rest = line.substring(found.end()).strip();
        if (namesWeekday(rest) && line.indexOf('，') < 0 && line.indexOf('。') < 0) {
            return found;
        }
        boolean stamped = first ? rest.isEmpty() || colon(rest, 0) >= 0 && rest.indexOf('，') < 0 && rest.indexOf('。') < 0 : isBehindSource(line, found, rest);
        return stamped ? found : null;
    }

    private boolean namesWeekday(String rest) {
        int from = rest.startsWith("（") || rest.startsWith("(") ? 1 : 0;
        return weekdays.stream().anyMatch(word -> rest.startsWith(word, from));
    }

    /** Whether a name and nothing that is told stands before a day: {@code 某某客户端 2025-03-01 10:12}, {@code 某某+ 2025-03-01}, {@code （2025年3月1日）}. */
    private static boolean isBehindSource(String line, Days.Found found, String rest) {
        String before = line.substring(0, found.start());
        boolean bare = line.length() <= STAMP && before.length() <= STAMP / 2 && "，。；、！？".chars().noneMatch(c -> line.indexOf(c) >= 0);
        boolean bracketed = "(（[【".contains(before) && rest.length() == 1;
        boolean timed = rest.indexOf(':') > 0 && rest.indexOf(':') <= 2 && Character.isDigit(rest.charAt(0));
        boolean figures = rest.isEmpty() && before.endsWith(" ") && line.charAt(line.length() - 1) != '日' && before.chars().noneMatch(Character::isDigit);
        return bare && (bracketed || timed || figures);
    }

    /** A full date right before 电 or 讯 at the front of a paragraph, or behind 本报讯 there. */
    private Days.Found dateline(String line) {
        String front = line.strip();
        front = front.substring(0, Math.min(DATELINE, front.length()));
        Days.Found found = Days.find(front, 0);
        if (found == null) {
            return null;
        }
        boolean before = found.end() < front.length() && agencies.has(front.charAt(found.end()));
        String opening = front.substring(0, found.start());
        return before || reports.stream().anyMatch(opening::contains) ? found : null;
    }

    private static int colon(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '：' || line.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private static List<String> first(String raw) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= raw.length() && lines.size() < LINES; i++) {
            if (i == raw.length() || raw.charAt(i) == '\n' || raw.charAt(i) == '\r') {
                String line = raw.substring(start, Math.min(i, start + 2 * LENGTH)).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
