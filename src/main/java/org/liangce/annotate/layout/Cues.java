package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** The words of {@code models/layout} by which lines are told apart. */
final class Cues {

    /** Titles of documents are long, but no paragraphs. */
    private static final int DOCUMENT = 100;
    private static final int STAMP = 40;

    private final Set<String> headKeys = new HashSet<>();
    private final Set<String> anyKeys = new HashSet<>();
    private final Set<String> tools = new HashSet<>();
    private final WordsByPlace furniture;
    private final WordsByPlace captions;
    private final WordsByPlace credits;
    private final Set<String> titles;
    private final List<String> notes = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<String> charges = new ArrayList<>();

    Cues(Models models) {
        for (Register.Row row : Register.read(models, "layout/header-keys.tsv").rows()) {
            (row.get("where").equals("any") ? anyKeys : headKeys).add(row.get("key"));
            if (row.get("role").equals("tool")) {
                tools.add(row.get("key"));
            }
        }
        furniture = new WordsByPlace(Register.read(models, "layout/furniture.tsv"));
        captions = new WordsByPlace(Register.read(models, "layout/captions.tsv"));
        credits = new WordsByPlace(Register.read(models, "layout/credits.tsv"));
        Register.read(models, "layout/notes.tsv").rows().forEach(row -> notes.add(row.get("cue")));
        Register.read(models, "layout/document-kinds.tsv").rows().forEach(row -> documents.add(row.get("cue")));
        Register.read(models, "cues/governance.tsv").rows().stream().filter(row -> row.list("role").contains("charge")).forEach(row -> charges.add(row.get("word")));
        titles = new HashSet<>();
        Register.read(models, "layout/speakers.tsv").rows().forEach(row -> titles.add(row.get("title")));
    }

    /** The key of a header line, as {@code 发布时间} of {@code 发布时间：…} and {@code 【发布时间：…】}; null where there is none. */
    String headerKey(String line, boolean head) {
        int start = "【[".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        int colon = line.indexOf('：');
        int latin = line.indexOf(':');
        int end = colon < 0 ? latin : latin < 0 ? colon : Math.min(colon, latin);
        return end <= start || end > 12 ? null : asKey(line.substring(start, end), head);
    }

    /** Whether a line is a key whose value stands in the next line: {@code 索引号}, but not {@code 打印}. */
    boolean awaitsValue(String line, boolean head) {
        String key = line.length() >= 12 ? null : asKey(line.endsWith("：") ? line.substring(0, line.length() - 1) : line, head);
        return key != null && !tools.contains(key);
    }

    /** The key that a cell of a table is, without a colon; else null. */
    String asKey(String cell, boolean head) {
        String key = cell.replace(" ", "");
        return anyKeys.contains(key) || head && headKeys.contains(key) ? key : null;
    }

    /** Whether a line is a key and a day, without a colon: {@code 发表于 2025年3月1日}. */
    boolean opensStamp(String line) {
        int end = 0;
        while (end < line.length() && CharacterFold.isHan(line.charAt(end))) {
            end++;
        }
        String rest = line.substring(end).stripLeading();
        return end > 0 && line.length() <= STAMP && rest.startsWith("20") && !Marks.endsSentence(line) && rest.indexOf('，') < 0 && asKey(line.substring(0, end), true) != null;
    }

    boolean isMenuWord(String word) {
        return furniture.at("word").contains(word);
    }

    boolean holdsFurniture(String line) {
        return furniture.within("part", line);
    }

    /** Whether a line begins with the key of something that is said of the page only: {@code 上一篇：…}, {@code 附件1：…}, {@code 咨询电话：…}. */
    boolean opensFurniture(String line) {
        String key = furniture.begins("key", line);
        if (key == null) {
            return false;
        }
        int behind = key.length();
        while (behind < line.length() && CharacterFold.isDigit(line.charAt(behind))) {
            behind++;
        }
        return behind == line.length() || "：:|丨> ".indexOf(line.charAt(behind)) >= 0;
    }

    /** Whether a text, without the brackets around it, tells where an article goes on: {@code 下转A05版}. */
    boolean turnsPage(String text) {
        return furniture.begins("turn", text) != null && (text.indexOf('版') > 0 || text.indexOf('页') > 0);
    }

    /** Where the words end that open a note, {@code 注：}, {@code 注1：}, {@code 【名词解释】}; -1 where none does. */
    int noteEnd(String line) {
        int start = "*【[（※".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        for (String cue : notes) {
            int end = start + cue.length();
            while (line.startsWith(cue, start) && end < line.length() && CharacterFold.isDigit(line.charAt(end))) {
                end++;
            }
            if (line.startsWith(cue, start) && (end == line.length() || "：】]）".indexOf(line.charAt(end)) >= 0)) {
                return Math.min(line.length(), end + 1);
            }
        }
        return -1;
    }

    /** Whether a line is the title of an official document: {@code 某局关于开展某某工作的通知}, its state in brackets behind it or not. */
    boolean namesDocument(String line) {
        int about = line.indexOf("关于");
        int bracket = Marks.lastBracket(line);
        String bare = bracket > 0 ? line.substring(0, bracket) : line;
        return about >= 0 && line.length() <= DOCUMENT && "，。；：？！".chars().noneMatch(c -> bare.indexOf(c) >= 0)
                && documents.stream().anyMatch(kind -> bare.endsWith(kind) && bare.length() - kind.length() > about + 3);
    }

    /** Whether a line begins with the label of those who are to do what stands above it: {@code 责任单位：…}, {@code （牵头单位：…）}. */
    boolean opensCharge(String line) {
        int start = line.startsWith("（") || line.startsWith("【") ? 1 : 0;
        return charges.stream().anyMatch(word -> line.startsWith(word, start) && line.startsWith("：", start + word.length()));
    }

    boolean endsSiteName(String line) {
        return furniture.ends("site", line);
    }

    boolean opensTail(String line) {
        return furniture.begins("tail", line) != null;
    }

    /** Whether a line begins as the teaser of a piece of news does: {@code 昨日，…}, {@code 3月5日，…}. */
    boolean opensTeaser(String line) {
        int month = line.indexOf('月');
        int day = line.indexOf('日');
        boolean date = CharacterFold.isDigit(line.charAt(0)) && month > 0 && month < 3 && day > month && day <= month + 3;
        return date || furniture.begins("lead", line) != null;
    }

    boolean picturedIn(String brackets) {
        return captions.within("bracket", brackets);
    }

    boolean opensCaption(String line) {
        return captions.begins("start", line) != null;
    }

    /** Whether a short line holds a word that no picture shows: {@code 去年}, {@code 计划}. */
    boolean reports(String line) {
        return captions.within("told", line);
    }

    /** Whether a line ends with who took a picture, without brackets: {@code …。某报记者 某某 摄}. */
    boolean endsPicture(String line) {
        return captions.ends("last", line);
    }

    boolean endsCaption(String line) {
        return captions.ends("end", line);
    }

    boolean endsScene(String line) {
        return captions.ends("event", line);
    }

    /** Whether a line is a credit; {@code last} asks for those that stand only behind an article. */
    boolean opensCredit(String line, boolean last) {
        String cue = credits.begins("last", line);
        if (cue == null && !last) {
            cue = credits.begins("start", line);
        }
        return cue != null && cue.length() < line.length() && ":：/|　 丨@".indexOf(line.charAt(cue.length())) >= 0;
    }

    /** Whether what stands before a colon or slash names a part in the making: {@code 某报制图}. */
    boolean isCreditKey(String key) {
        return credits.ends("start", key) || credits.ends("last", key);
    }

    boolean endsCredit(String line) {
        return credits.ends("end", line);
    }

    /** Whether a text ends as the front of a report does, before its reporter: {@code 本报讯}, {@code 某社某地3月1日电}. */
    boolean endsAgency(String text) {
        return credits.ends("agency", text);
    }

    /** Whether what stands in brackets names an author or editor. */
    boolean creditIn(String brackets) {
        return credits.begins("bracket", brackets) != null;
    }

    /** Whether a line ends with a title, or with a title and a name of two to four characters. */
    boolean namesSpeaker(String line) {
        for (int name = 0; name <= 5 && name < line.length(); name++) {
            String before = line.substring(0, line.length() - name).stripTrailing();
            for (int length = 2; length <= 7 && length <= before.length(); length++) {
                if (titles.contains(before.substring(before.length() - length))) {
                    return true;
                }
            }
        }
        return false;
    }
}
