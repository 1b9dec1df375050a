package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.text.Noise;

/** Tells by its own words that a line is no part of the article: header lines, menus, credits, captions with their photographer. */
final class LineNoise {

    private static final int SHORT = 60;
    private static final int CAPTION = 110;

    private final Cues cues;
    private final HeaderKeys keys;
    private final Credits credits;
    private final Stamps stamps;
    private final Markers markers;
    private final Attachments attachments;
    private final CueWords figures;
    private final CueWords signers;

    LineNoise(Models models, Cues cues, Stamps stamps, Markers markers) {
        this.cues = cues;
        this.stamps = stamps;
        keys = new HeaderKeys(models);
        credits = new Credits(cues);
        this.markers = markers;
        attachments = new Attachments(CueWords.read(models, "layout/furniture.tsv"), markers, Characters.read(models));
        CueWords.Places caption = CueWords.read(models, "layout/captions.tsv");
        figures = caption.at("numbered");
        signers = caption.at("signer");
    }

    /** Marks the lines that are noise whatever stands around them. */
    void mark(List<RawLine> lines) {
        Attachments.Reader files = attachments.reader();
        boolean head = true;
        boolean awaited = false;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            head = head && !isProse(line.text);
            boolean key = keys.awaitValue(line.text, head);
            if (line.noise == null) {
                line.noise = key || awaited && head && isValue(line.text) ? Noise.Kind.METADATA : kind(line.text, head);
            }
            files.judge(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
            awaited = key;
            head &= line.noise != null || line.last() != '。' && line.last() != '：';
            if (i > 0) {
                lines.get(i - 1).beforeHeader = line.noise == Noise.Kind.METADATA && isBelowTitle(line.text);
            }
        }
    }

    /** Whether a line can be what a key above it asks for; the title of a document below a key that stayed empty is none. */
    private boolean isValue(String text) {
        return text.length() < SHORT && !cues.namesDocument(text);
    }

    /** A header line that tells the day or number of what its title names: neither the path of a page nor the head of a printed one. */
    private boolean isBelowTitle(String text) {
        return !Menus.isPath(text) && !stamps.isMasthead(text) && text.chars().anyMatch(c -> CharacterFold.isDigit((char) c));
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
        return keyed || head && (Stamps.isStamp(text) || keys.openStamp(text)) || stamps.isMasthead(text) || Stamps.isDocumentNumber(text);
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
    private boolean isNumberedFigure(String text) {
        String key = figures.at(text, 0);
        int i = key == null ? 0 : key.length();
        int digit = i;
        while (digit < text.length() && (CharacterFold.isDigit(text.charAt(digit)) || text.charAt(digit) == '-' && digit > i)) {
            digit++;
        }
        return i > 0 && digit > i && text.length() <= SHORT && text.indexOf('，') < 0 && !Marks.endsSentence(text);
    }

    /** Whether a name stands at the end of a line, behind a space, a stroke or the full stop of what a picture shows: {@code …。受访单位供图}. */
    private boolean isSignedBy(String text) {
        String end = text.substring(Math.max(0, text.length() - 16));
        return end.indexOf(' ') >= 0 || end.indexOf('。') >= 0 || signers.within(end) || end.indexOf('/') >= 0;
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
