package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.text.Noise;

/** Tells by its own words that a line is no part of the article: header lines, menus, credits, captions with their photographer. */
final class LineNoise {

    private static final int SHORT = 60;
    private static final int CAPTION = 110;

    private final Cues cues;
    private final HeaderKeys keys;
    private final Credits credits;
    private final Markers markers;

    LineNoise(Cues cues, HeaderKeys keys, Markers markers) {
        this.cues = cues;
        this.keys = keys;
        this.credits = new Credits(cues);
        this.markers = markers;
    }

    /** Marks the lines that are noise whatever stands around them. */
    void mark(List<RawLine> lines) {
        boolean head = true;
        boolean value = false;
        int attached = 0;
        RawLine before = null;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            head = head && !isProse(line.text);
            boolean key = keys.awaitValue(line.text, head);
            line.noise = line.noise != null ? line.noise : key || value && head && isValue(line.text) ? Noise.Kind.METADATA : kind(line.text, head);
            int opened = attachment(line);
            attached = opened > 0 ? opened : attached;
            line.noise = opened == 0 && isAttachedList(line, i + 1 < lines.size() ? lines.get(i + 1) : null) ? null : line.noise;
            if (line.noise == null && attached > 0) {
                boolean item = isItem(line.text, attached);
                line.noise = item ? Noise.Kind.FURNITURE : null;
                attached = item ? attached + 1 : 0;
            }
            value = key;
            head &= line.noise != null || line.last() != '。' && line.last() != '：';
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
    private int attachment(RawLine line) {
        int colon = line.noise == Noise.Kind.FURNITURE && line.text.startsWith("附件") ? line.text.indexOf('：') : -1;
        if (colon < 0) {
            return 0;
        }
        String behind = line.text.substring(colon + 1).stripLeading();
        return behind.isEmpty() ? 1 : isItem(behind, 1) ? 2 : 0;
    }

    /** {@code 附件：重点任务清单} right above {@code 1.…}: the title of a list that stands here, not the name of a file. */
    private static boolean isAttachedList(RawLine line, RawLine next) {
        boolean named = line.noise == Noise.Kind.FURNITURE && line.text.startsWith("附件") && line.text.indexOf('：') > 0;
        return named && next != null && next.marker.isNumbered() && !next.marker.isNone() && (next.text.startsWith("1") || next.text.startsWith("一") || next.text.startsWith("（一"));
    }

    private boolean isItem(String text, int number) {
        Marker marker = markers.of(text);
        return marker.family() == Marker.Family.DIGIT && text.startsWith(Integer.toString(number)) && !CharacterFold.isDigit(text.charAt(Integer.toString(number).length()))
                && text.length() <= SHORT && !Marks.endsSentence(text);
    }

    /** A header line that tells the day or number of what its title names: neither the path of a page nor the head of a printed one. */
    private static boolean isBelowTitle(String text) {
        return !Menus.isPath(text) && !PageLines.isMasthead(text) && text.chars().anyMatch(c -> CharacterFold.isDigit((char) c));
    }

    private Noise.Kind kind(String text, boolean head) {
        if (isHeader(text, head)) {
            return Noise.Kind.METADATA;
        }
        if (text.length() > CAPTION) {
            return null;
        }
        if (isFurniture(text)) {
            return Noise.Kind.FURNITURE;
        }
        if (isCaption(text)) {
            return Noise.Kind.CAPTION;
        }
        return credits.isCredit(text) ? Noise.Kind.CREDIT : null;
    }

    private boolean isHeader(String text, boolean head) {
        boolean keyed = (head || text.length() <= SHORT) && keys.begin(text, head);
        return keyed || head && (Stamps.isStamp(text) || keys.openStamp(text)) || PageLines.isMasthead(text) || Stamps.isDocumentNumber(text);
    }

    private boolean isFurniture(String text) {
        return PageLines.isPageNumber(text) || PageLines.isOrnament(text) || cues.isMenu(text) || text.length() <= SHORT && cues.holdsFurniture(text)
                || cues.opensFurniture(text) || cues.turnsPage(Marks.withoutBrackets(text));
    }

    /** A line that ends with a bracket about a picture, or begins with a word for one. */
    boolean isCaption(String text) {
        int open = Marks.lastBracket(text, Marks.withoutEnd(text));
        if (open >= 0 && cues.picturedIn(text.substring(open))) {
            return Marks.sentences(text.substring(0, open)) <= 2;
        }
        return opensCaption(text) || isNumberedFigure(text) || cues.endsPicture(text) && isSignedBy(text);
    }

    /** A word for a picture, adorned or not: {@code ▲资料图}. */
    private boolean opensCaption(String text) {
        Marker marker = markers.of(text);
        boolean adorned = marker.family() == Marker.Family.BULLET && marker.depth() == 0;
        return cues.opensCaption(text) || adorned && cues.opensCaption(text.substring(marker.length()));
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

    /** Whether a name stands at the end of a line, behind a space, a stroke or the full stop of what a picture shows: {@code …。受访单位供图}. */
    private static boolean isSignedBy(String text) {
        String end = text.substring(Math.max(0, text.length() - 16));
        return end.indexOf(' ') >= 0 || end.indexOf('。') >= 0 || end.contains("记者") || end.contains("通讯员") || end.indexOf('/') >= 0;
    }

    boolean isCredit(String text) {
        return credits.isCredit(text);
    }

    /** Whether a line says that the article is over: its author in brackets, its editors. */
    boolean closes(RawLine line) {
        return line.noise == Noise.Kind.CREDIT && !line.parted && (Marks.isWhollyInBrackets(line.text) || cues.opensCredit(line.text, true) || cues.endsCredit(line.text, line.text.length()))
                || line.text.length() <= 20 && cues.opensTail(line.text);
    }

    /** Whether a line begins as the teaser of another article does. */
    boolean opensTeaser(RawLine line) {
        return cues.opensTeaser(line.text);
    }

    private static boolean isProse(String text) {
        return text.length() >= 40 && (Marks.endsSentence(text) || Marks.sentences(text) > 1);
    }
}
