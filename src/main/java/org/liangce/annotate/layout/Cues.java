package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** The words of {@code models/layout} by which lines are told apart. */
final class Cues {

    /** Titles of documents are long, but no paragraphs. */
    private static final int DOCUMENT = 100;
    /** {@code 尊敬的各位领导、各位来宾，女士们、先生们，朋友们：}. */
    private static final int LONGEST_ADDRESS = 32;

    private final Menus menus;
    private final CueWords furniture;
    private final CueWords furnitureKeys;
    private final CueWords turns;
    private final CueWords pages;
    private final CueWords sites;
    private final CueWords tails;
    private final CueWords leads;
    private final CueWords inCaptionBrackets;
    private final CueWords captionStarts;
    private final CueWords captionEnds;
    private final CueWords scenes;
    private final CueWords told;
    private final CueWords pictureEnds;
    private final CueWords creditStarts;
    private final CueWords creditEnds;
    private final CueWords lastCredits;
    private final CueWords agencies;
    private final CueWords creditBrackets;
    private final CueWords notes;
    private final CueWords charges;
    private final CueWords documents;
    private final CueWords addresses;
    private final CueWords titles;

    Cues(Models models) {
        CueWords.Places page = CueWords.read(models, "layout/furniture.tsv");
        furniture = page.at("part");
        furnitureKeys = page.at("key");
        turns = page.at("turn");
        pages = page.at("page");
        sites = page.at("site");
        tails = page.at("tail");
        leads = page.at("lead");
        menus = new Menus(page.at("word"), sites);
        CueWords.Places caption = CueWords.read(models, "layout/captions.tsv");
        inCaptionBrackets = caption.at("bracket");
        captionStarts = caption.at("start");
        captionEnds = caption.at("end");
        scenes = caption.at("event");
        told = caption.at("told");
        pictureEnds = caption.at("last");
        CueWords.Places credit = CueWords.read(models, "layout/credits.tsv");
        creditStarts = credit.at("start");
        creditEnds = credit.at("end");
        lastCredits = credit.at("last");
        agencies = credit.at("agency");
        creditBrackets = credit.at("bracket");
        notes = new CueWords(column(models, "layout/notes.tsv", "cue"));
        documents = new CueWords(column(models, "layout/document-kinds.tsv", "cue"));
        titles = new CueWords(column(models, "layout/speakers.tsv", "title"));
        addresses = new CueWords(column(models, "layout/addresses.tsv", "cue"));
        charges = new CueWords(Register.read(models, "cues/governance.tsv").rows().stream()
                .filter(row -> row.list("role").contains("charge")).map(row -> row.get("word")).toList());
    }

    private static List<String> column(Models models, String register, String column) {
        return Register.read(models, register).rows().stream().map(row -> row.get(column)).toList();
    }

    boolean isMenu(String line) {
        return menus.isMenu(line);
    }

    boolean holdsFurniture(String line) {
        return furniture.within(line);
    }

    /** Whether a line begins with the key of something that is said of the page only: {@code 上一篇：…}, {@code 附件1：…}, {@code 咨询电话：…}. */
    boolean opensFurniture(String line) {
        String key = furnitureKeys.at(line, 0);
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
        return turns.begin(text) && pages.within(text);
    }

    /** Where the words end that open a note, {@code 注：}, {@code 注1：}, {@code 【名词解释】}; -1 where none does. */
    int noteEnd(String line) {
        int start = "*【[（※".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        for (String cue : notes.candidates(line, start)) {
            int end = start + cue.length();
            boolean opens = line.startsWith(cue, start);
            while (opens && end < line.length() && CharacterFold.isDigit(line.charAt(end))) {
                end++;
            }
            if (opens && (end == line.length() || "：】]）".indexOf(line.charAt(end)) >= 0)) {
                return Math.min(line.length(), end + 1);
            }
        }
        return -1;
    }

    /** Whether a line is the title of an official document: {@code 某局关于开展某某工作的通知}, its state in brackets behind it or not. */
    boolean namesDocument(String line) {
        int about = line.length() <= DOCUMENT ? line.indexOf("关于") : -1;
        if (about < 0) {
            return false;
        }
        int bracket = Marks.lastBracket(line, line.length());
        int end = bracket > 0 ? bracket : line.length();
        return documents.end(line, Math.min(end, about + 4), end) && !isDivided(line, end);
    }

    /** Whether a line ends with a kind of document: {@code …的报告}. */
    boolean endsDocument(String line) {
        return documents.end(line);
    }

    private static boolean isDivided(String line, int end) {
        for (int i = 0; i < end; i++) {
            if (Marks.isEnd(line.charAt(i)) || line.charAt(i) == '，' || line.charAt(i) == '：') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins with the label of those who are to do what stands above it: {@code 责任单位：…}, {@code （牵头单位：…）}. */
    boolean opensCharge(String line) {
        int start = line.startsWith("（") || line.startsWith("【") ? 1 : 0;
        for (String word : charges.candidates(line, start)) {
            if (line.startsWith(word, start) && line.startsWith("：", start + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** {@code layout.address}: whether a line does no more than turn to those who listen: {@code 各位代表：}, {@code 同志们！}. */
    boolean isAddress(String line) {
        return line.length() <= LONGEST_ADDRESS && "：:！!，".indexOf(line.charAt(line.length() - 1)) >= 0 && addresses.begin(line);
    }

    boolean endsSiteName(String line) {
        return sites.end(line);
    }

    /** Whether a line opens the list of other articles, in brackets or not: {@code 【相关新闻】}. */
    boolean opensTail(String line) {
        return tails.at(line, line.startsWith("【") || line.startsWith("［") ? 1 : 0) != null;
    }

    /** Whether a line begins as the teaser of a piece of news does: {@code 昨日，…}, {@code 3月5日，…}. */
    boolean opensTeaser(String line) {
        int month = line.indexOf('月');
        int day = line.indexOf('日');
        boolean date = CharacterFold.isDigit(line.charAt(0)) && month > 0 && month < 3 && day > month && day <= month + 3;
        return date || leads.begin(line);
    }

    boolean picturedIn(String brackets) {
        return inCaptionBrackets.within(brackets);
    }

    boolean opensCaption(String line) {
        return captionStarts.begin(line);
    }

    /** Whether a short line holds a word that no picture shows: {@code 去年}, {@code 计划}. */
    boolean reports(String line) {
        return told.within(line);
    }

    /** Whether a line ends with who took a picture, without brackets: {@code …。某报记者 某某 摄}. */
    boolean endsPicture(String line) {
        return pictureEnds.end(line);
    }

    boolean endsCaption(String line, int end) {
        return captionEnds.end(line, 0, end);
    }

    boolean endsScene(String line, int end) {
        return scenes.end(line, 0, end);
    }

    /** Whether a line is a credit; {@code last} asks for those that stand only behind an article. */
    boolean opensCredit(String line, boolean last) {
        String cue = lastCredits.at(line, 0);
        if (cue == null && !last) {
            cue = creditStarts.at(line, 0);
        }
        return cue != null && cue.length() < line.length() && ":：/|　 丨@".indexOf(line.charAt(cue.length())) >= 0;
    }

    /** Whether what stands before a colon or slash names a part in the making: {@code 某报制图}. */
    boolean isCreditKey(String line, int end) {
        return creditStarts.end(line, 0, end) || lastCredits.end(line, 0, end);
    }

    boolean endsCredit(String line, int end) {
        return creditEnds.end(line, 0, end);
    }

    /** Whether a text ends as the front of a report does, before its reporter: {@code 本报讯}, {@code 某社某地3月1日电}. */
    boolean endsAgency(String text) {
        return agencies.end(text);
    }

    /** Whether what stands in brackets names an author or editor. */
    boolean creditIn(String brackets) {
        return creditBrackets.begin(brackets);
    }

    /** Whether a line ends with a title, or with a title and a name of two to four characters. */
    boolean namesSpeaker(String line) {
        for (int name = 0; name <= 5 && name < line.length(); name++) {
            int end = line.length() - name;
            while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
                end--;
            }
            if (titles.end(line, 0, end)) {
                return true;
            }
        }
        return false;
    }
}
