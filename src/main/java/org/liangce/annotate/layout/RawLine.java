package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.FoldedText;
import org.liangce.text.Noise;
import org.liangce.text.Span;

/** A line of the raw text that is not blank, and what is thought of it so far. */
final class RawLine {

    /** Offsets into the raw text, without the white space around. */
    final int start;
    final int end;
    /** The columns of white space before it. */
    final int indent;
    /** How many blank lines stand before it. */
    final int blanks;
    /** Its characters as they are read, and where they stand. */
    final FoldedText folded;
    /** Its characters as they are read. */
    final String text;
    private final Markers markers;
    /** What it begins with. */
    final Marker marker;
    /** Why it is not part of the article; null where it is. */
    Noise.Kind noise;
    /** Whether it is only a part of a line of the page. */
    boolean parted;
    /** Whether a header line stands right below it. */
    boolean beforeHeader;

    private RawLine(int start, int end, int indent, int blanks, FoldedText folded, Markers markers) {
        this.start = start;
        this.end = end;
        this.indent = indent;
        this.blanks = blanks;
        this.folded = folded;
        this.text = folded.text();
        this.markers = markers;
        this.marker = markers.of(text);
    }

    /** The lines of a text; {@code \r\n}, {@code \n}, {@code \r} and the other separators of Unicode end one. */
    static List<RawLine> of(LineFold fold, Markers markers) {
        String raw = fold.raw();
        List<RawLine> lines = new ArrayList<>();
        int start = 0;
        int blanks = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || isBreak(raw.charAt(i))) {
                RawLine line = line(start, i, blanks, fold, markers);
                if (line != null) {
                    lines.add(line);
                    blanks = 0;
                } else {
                    blanks++;
                }
                boolean pair = i + 1 < raw.length() && raw.charAt(i) == '\r' && raw.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    /** A part of this line, as long as the line is still of one piece. */
    RawLine part(int from, int to, LineFold fold) {
        RawLine part = line(from, to, from == start ? blanks : 0, fold, markers);
        if (part != null) {
            part.parted = true;
        }
        return part;
    }

    /** The raw offset behind the character that is read at {@code place} of this line. */
    int behind(int place) {
        return folded.raw(place) + 1;
    }

    private static RawLine line(int from, int to, int blanks, LineFold fold, Markers markers) {
        String raw = fold.raw();
        int start = from;
        int indent = 0;
        while (start < to && isEmpty(raw.charAt(start))) {
            indent += raw.charAt(start) == '\u3000' || raw.charAt(start) == '\t' ? 2 : 1;
            start++;
        }
        int end = to;
        while (end > start && isEmpty(raw.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : new RawLine(start, end, indent, blanks, fold.read(start, end), markers);
    }

    Span span() {
        return new Span(start, end);
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Columns that it takes, those before it with it: two a Han character. */
    int width() {
        int width = indent;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2000 ? 1 : 2;
        }
        return width;
    }

    private static boolean isEmpty(char c) {
        return CharacterFold.isBlank(c) || CharacterFold.isInvisible(c);
    }

    private static boolean isBreak(char c) {
        return c <= '\u2029' && (c >= '\n' && c <= '\r' || c == '\u0085' || c >= '\u2028');
    }
}
