package org.liangce.text;

/**
 * A paragraph of the reading text.
 *
 * @param span in the reading text, without the line break behind it
 * @param level of a heading: 1 the outermost; 0 of a body paragraph or a note
 */
public record Paragraph(Span span, Kind kind, int level) {

    public boolean isBody() {
        return kind == Kind.BODY;
    }

    /** What part a paragraph plays. */
    public enum Kind {
        TITLE,
        HEADING,
        /** a line that names who speaks from here on, as {@code 越秀区委书记某某：} */
        SPEAKER,
        /** says how figures are to be read, as {@code 注：1.…}; nobody answers for the figures in it */
        NOTE,
        BODY
    }
}
