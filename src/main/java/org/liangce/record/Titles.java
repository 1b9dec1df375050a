package org.liangce.record;

import org.liangce.text.Marks;

/** Tells what stands inside the marks of a document's title: {@code 10} in {@code 《关于加快10条绿道建设的通知》}. */
final class Titles {

    private static final Marks.Kind MARKS = new Marks.Kind("《》\n");
    private static final int LONGEST = 60;

    private final String text;
    private final Marks marks;

    Titles(String text) {
        this.text = text;
        this.marks = MARKS.in(text);
    }

    /** Whether a title that opened in the same line, not far before, is still open at {@code offset}. */
    boolean hold(int offset) {
        int mark = marks.before(offset);
        return mark >= 0 && offset - mark < LONGEST && text.charAt(mark) == '《';
    }
}
