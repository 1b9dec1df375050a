package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.text.Noise;

/** Tells by its own words that a line is no part of the article: header lines, menus, credits, captions with their photographer. */
final class LineNoise {

    private static final int SHORT = 60;
    private static final int CAPTION = 110;
    private static final int NAME = 4;

    private final Cues cues;

    LineNoise(Cues cues) {
        this.cues = cues;
    }

    /** Marks the lines that are noise whatever stands around them. */
    void mark(List<RawLine> lines) {
        boolean head = true;
        boolean value = false;
        int attached = 0;
        RawLine before = null;
        for (RawLine line : lines) {
            head &= !isProse(line.text);
            boolean key = cues.awaitsValue(line.text, head);
            line.noise = line.noise != null ? line.noise : key || value && head && isValue(line.text) ? Noise.Kind.METADATA : kind(line.text, head);
            int opened = attachment(line);
            attached = opened > 0 ? opened : attached;
            if (line.noise == null && attached > 0) {
                boolean item = isItem(line.text, attached);
                line.noise = item ? Noise.Kind.FURNITURE : null;
                attached = item ? attached + 1 : 0;
            }
            value = key;
            head &= line.noise != null || "。：".indexOf(line.last()) < 0;
            if (before != null) {
                before.beforeHeader = line.noise == Noise.Kind.METADATA && isBelowTitle(line.text);
            }
            before = line;
        }
    }

    /** Whether a line can be what a key above it asks for; the title of a document below a key that stayed empty is none. */
    private boolean isValue(String text) {
        return text.length() < SHORT && !cues.namesDocument(text);
    }

    /** The number with which the list goes on that a line opens, 1 behind {@code 附件：} and 2 behind {@code 附件：1.某某表}; else 0. */
    private static int attachment(RawLine line) {
        int colon = line.text.indexOf('：');
        if (line.noise != Noise.Kind.FURNITURE || !line.text.startsWith("附件") || colon < 0) {
            return 0;
        }
        String behind = line.text.substring(colon + 1).stripLeading();
        return behind.isEmpty() ? 1 : isItem(behind, 1) ? 2 : 0;
    }

    private static boolean isItem(String text, int number) {
        Marker marker = Marker.of(text);
        return marker.family() == Marker.Family.DIGIT && text.startsWith(Integer.toString(number)) && !CharacterFold.isDigit(text.charAt(Integer.toString(number).length()))
                && text.length() <= SHORT && !Marks.endsSentence(text);
    }

    /** A header line that tells the day or number of what its title names: neither the path of a page nor the head of a printed one. */
    private static boolean isBelowTitle(String text) {
        return !isPath(text) && !PageLines.isMasthead(text) && text.chars().anyMatch(c -> CharacterFold.isDigit((char) c));
    }

    private Noise.Kind kind(String text, boolean head) {
        if (text.length() > CAPTION && !isHeader(text, head)) {
            return null;
        }
        if (isHeader(text, head)) {
            return Noise.Kind.METADATA;
        }
        if (PageLines.isPageNumber(text) || PageLines.isOrnament(text) || isMenu(text) || text.length() <= SHORT && cues.holdsFurniture(text) || cues.opensFurniture(text)
                || cues.turnsPage(withoutBrackets(text))) {
            return Noise.Kind.FURNITURE;
        }
        if (isCaption(text)) {
            return Noise.Kind.CAPTION;
        }
        return isCredit(text) ? Noise.Kind.CREDIT : null;
    }

    private boolean isHeader(String text, boolean head) {
        return cues.headerKey(text, head) != null && (head || text.length() <= SHORT) || head && (Stamps.isStamp(text) || cues.opensStamp(text)) || PageLines.isMasthead(text) || Stamps.isDocumentNumber(text);
    }

    /** A line of menu words, parted by spaces, bars or arrows: all of them known, or most of at least three; or a path of pages. */
    private boolean isMenu(String text) {
        if (text.length() > SHORT) {
            return false;
        }
        int words = 0;
        int known = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || " |>/·，、【】[]（）".indexOf(text.charAt(i)) >= 0) {
                words += i > start ? 1 : 0;
                boolean site = i > start && (i < text.length() || words > 1) && i - start <= 2 * NAME && cues.endsSiteName(text.substring(start, i));
                known += i > start && (site || cues.isMenuWord(text.substring(start, i))) ? 1 : 0;
                start = i + 1;
            }
        }
        boolean most = words > 2 && known * 5 >= words * 3 && text.indexOf('，') < 0 && text.indexOf('、') < 0;
        return words > 0 && known == words || most || isPath(text);
    }

    /** {@code 首页 > 要闻 > 正文}. */
    private static boolean isPath(String text) {
        return text.indexOf('>') > 0 && text.indexOf('>') != text.lastIndexOf('>') && !Marks.endsSentence(text);
    }

    /** A line that ends with a bracket about a picture, or begins with a word for one. */
    boolean isCaption(String text) {
        String body = Marks.withoutEnd(text);
        int open = Marks.lastBracket(body);
        if (open >= 0 && cues.picturedIn(body.substring(open))) {
            return Marks.sentences(text.substring(0, open)) <= 2;
        }
        Marker marker = Marker.of(text);
        boolean adorned = marker.family() == Marker.Family.BULLET && marker.depth() == 0 && cues.opensCaption(text.substring(marker.length()));
        return adorned || cues.opensCaption(text) || isNumberedFigure(text) || cues.endsPicture(text) && isSignedBy(text);
    }

    /** {@code 图1　增速走势（单位：%）}, {@code 表2：主要指标}; no sentence that tells what a table shows. */
    private static boolean isNumberedFigure(String text) {
        int i = text.startsWith("图表") || text.startsWith("附图") || text.startsWith("附表") ? 2 : text.startsWith("图") || text.startsWith("表") ? 1 : 0;
        int digit = i;
        while (digit < text.length() && (CharacterFold.isDigit(text.charAt(digit)) || text.charAt(digit) == '-' && digit > i)) {
            digit++;
        }
        return i > 0 && digit > i && text.length() <= SHORT && text.indexOf('，') < 0 && !Marks.endsSentence(text);
    }

    /** Whether the last words before the end are a name set apart, or that of a reporter. */
    private static boolean isSignedBy(String text) {
        String end = text.substring(Math.max(0, text.length() - 16));
        return end.indexOf(' ') >= 0 || end.contains("记者") || end.contains("通讯员") || end.indexOf('/') >= 0;
    }

    /** Who wrote or made it, or where it comes from, and nothing else. */
    boolean isCredit(String text) {
        if (text.length() > SHORT) {
            return false;
        }
        if (isWhollyInBrackets(text)) {
            return cues.creditIn(text.substring(1)) || cues.opensCredit(text.substring(1), false) || cues.endsCredit(text.substring(0, text.length() - 1));
        }
        if (text.endsWith("？")) {
            return false;
        }
        return cues.opensCredit(text, false) || isCreditRow(text) || isReporterRow(text) || text.length() <= 30 && !Marks.endsSentence(text) && text.indexOf('，') < 0 && cues.endsCredit(text);
    }

    /** Names with their parts, {@code 某报图/某甲 制图/某乙 某丙}, parted by spaces. */
    private boolean isCreditRow(String text) {
        boolean any = false;
        for (String piece : text.split(" ")) {
            int end = keyEnd(piece);
            if (piece.indexOf('。') >= 0 || piece.length() - end > 3 * NAME || end > 0 ? end <= 0 || !cues.isCreditKey(piece.substring(0, end)) : !any || piece.length() > NAME) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** {@code 某报记者 某甲 通讯员 某乙 某丙}: words for a reporter and names, parted by spaces. */
    private boolean isReporterRow(String text) {
        boolean any = false;
        for (String piece : text.split(" ")) {
            boolean part = piece.length() <= 3 * NAME && cues.endsCredit(piece);
            if (!part && (!any || piece.length() > NAME || !piece.chars().allMatch(c -> CharacterFold.isHan((char) c)))) {
                return false;
            }
            any |= part;
        }
        return any;
    }

    private static int keyEnd(String piece) {
        int i = 0;
        while (i < piece.length() && "/：:|丨".indexOf(piece.charAt(i)) < 0) {
            i++;
        }
        return i == piece.length() ? -1 : i;
    }

    /** Whether a line says that the article is over: its author in brackets, its editors. */
    boolean closes(RawLine line) {
        return line.noise == Noise.Kind.CREDIT && !line.parted && (isWhollyInBrackets(line.text) || cues.opensCredit(line.text, true) || cues.endsCredit(line.text))
                || line.text.length() <= 20 && cues.opensTail(line.text);
    }

    /** Whether a line begins as the teaser of another article does. */
    boolean opensTeaser(RawLine line) {
        return cues.opensTeaser(line.text);
    }

    static boolean isWhollyInBrackets(String text) {
        return text.charAt(0) == '（' && text.charAt(text.length() - 1) == '）' && text.indexOf('）') == text.length() - 1;
    }

    static String withoutBrackets(String text) {
        return isWhollyInBrackets(text) ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isProse(String text) {
        return text.length() >= 40 && (Marks.endsSentence(text) || Marks.sentences(text) > 1);
    }
}
