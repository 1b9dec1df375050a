package org.liangce.record.governance;

import org.liangce.text.Document;
import org.liangce.text.Marks;

/** Tells what stands inside the marks of a document's title: {@code 10} in {@code 《关于加快10条绿道建设的通知》}. */
public final class Titles {

    private static final Marks.Kind MARKS = new Marks.Kind("《》\n");
    private static final int LONGEST = 60;

    private final String text;
    private final Marks marks;

    public Titles(Document document) {
        this.text = document.text();
        this.marks = MARKS.in(document);
    }

    /** Whether a title that opened in the same line, not far before, is still open at {@code offset}. */
    public boolean hold(int offset) {
        int mark = marks.before(offset);
        return mark >= 0 && offset - mark < LONGEST && text.charAt(mark) == '《';
    }
}
