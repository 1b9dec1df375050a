package org.liangce.text;

/**
 * A stretch of the raw text that is not part of the article, and why.
 *
 * @param raw offsets into the raw text
 */
public record Noise(Span raw, Kind kind) {

    /** What a stretch of noise is. */
    public enum Kind {
        /** menus, counters, footers, licences: what the page says of itself */
        FURNITURE,
        /** header lines such as {@code Date:} or {@code 发布时间：} */
        METADATA,
        /** a lone sentence or phrase that names what a picture shows */
        CAPTION,
        /** author, photographer, editor */
        CREDIT,
        /** headlines and teasers of other articles */
        OTHER_ARTICLE,
        /** the second copy of a paragraph */
        REPEAT
    }
}
