package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Noise;
import org.liangce.text.Paragraph;

/** Lines that are read as one paragraph, and what is thought of it so far. */
final class Block {

    private static final int TAIL = 100;

    /** At least one; nearly all paragraphs are of one line. */
    List<RawLine> lines;
    final Marker marker;
    Paragraph.Kind kind = Paragraph.Kind.BODY;
    /** Why it is not part of the article; null where it is. */
    Noise.Kind noise;
    /** Whether it stood in the middle of the paragraph before it and governs nothing. */
    boolean floating;
    private StringBuilder joined;
    private String text;
    private String tail;

    Block(RawLine line) {
        lines = List.of(line);
        text = line.text;
        marker = line.marker;
    }

    void add(RawLine line) {
        joined = joined == null ? new StringBuilder(text) : joined;
        joined.append(spaced(joined, line.text) ? " " : "").append(line.text);
        lines = lines.size() == 1 ? new ArrayList<>(lines) : lines;
        lines.add(line);
        text = null;
        tail = null;
    }

    /** Whether two joined lines need a space between them: an English word ends and another begins. */
    static boolean spaced(CharSequence before, CharSequence after) {
        return CharacterFold.isLatin(before.charAt(before.length() - 1)) && CharacterFold.isLatin(after.charAt(0));
    }

    String text() {
        text = text == null ? joined.toString() : text;
        return text;
    }

    /** The last characters: enough to tell what is still open. */
    String tail() {
        if (tail == null) {
            tail = written().subSequence(Math.max(0, length() - TAIL), length()).toString();
        }
        return tail;
    }

    boolean endsSentence() {
        return Marks.endsSentence(written());
    }

    int length() {
        return written().length();
    }

    private CharSequence written() {
        return text == null ? joined : text;
    }

    RawLine first() {
        return lines.get(0);
    }

    RawLine last() {
        return lines.get(lines.size() - 1);
    }

    boolean isArticle() {
        return noise == null;
    }

    boolean isBody() {
        return noise == null && kind == Paragraph.Kind.BODY;
    }
}
