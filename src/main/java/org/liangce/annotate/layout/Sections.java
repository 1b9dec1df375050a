package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Span;

/** Nests headings and cuts the text into sections. */
final class Sections {

    /** How a heading is set. */
    private record Style(int depth, Marker.Family family, boolean speaker) {

        /** Numbers and {@code #} nest in an order of their own; other lines take the place where they first stood. */
        boolean isRanked() {
            return !speaker && (depth > 0 || family.ordinal() < Marker.Family.BULLET.ordinal());
        }

        boolean ends(Style other) {
            return equals(other) || isRanked() && other.isRanked() && other.rank() > rank();
        }

        int rank() {
            return (depth == 0 ? 7 : depth) * 100 + (family == Marker.Family.NONE ? 0 : 1 + family.ordinal());
        }
    }

    /** The headings that govern what comes next, outermost first, and how each is set. */
    private final List<Paragraph> headings = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int start;
    private boolean afterHeading;

    /** The heading with its level; the text before it is a section of its own. */
    Paragraph heading(Span span, Paragraph.Kind kind, Marker marker) {
        Style style = new Style(marker.depth(), marker.family(), kind == Paragraph.Kind.SPEAKER);
        boolean row = afterHeading && style.equals(styles.get(styles.size() - 1)) && !style.speaker && (marker.depth() > 0 || !style.isRanked());
        if (!afterHeading) {
            close(span.start());
        }
        if (!row) {
            leave(style);
        }
        Paragraph heading = new Paragraph(span, kind, row ? level() : level() + 1);
        headings.add(heading);
        styles.add(style);
        afterHeading = true;
        return heading;
    }

    /** The level of the innermost heading; those of one kind that stand in a row are of one level. */
    private int level() {
        return headings.isEmpty() ? 0 : headings.get(headings.size() - 1).level();
    }

    /** Leaves the headings that one of this style ends: those of its own style and what is in them, and deeper ones. */
    private void leave(Style style) {
        for (int i = 0; i < styles.size(); i++) {
            if (style.ends(styles.get(i))) {
                headings.subList(i, headings.size()).clear();
                styles.subList(i, styles.size()).clear();
                return;
            }
        }
    }

    /** A paragraph begins with a number, {@code （二）支持应用。…}: it ends the headings of its style and those in them. */
    void item(Span span, Marker marker) {
        Style style = new Style(marker.depth(), marker.family(), false);
        if (!afterHeading && isWithin(style)) {
            close(span.start());
            leave(style);
        }
        text();
    }

    private boolean isWithin(Style style) {
        for (Style other : styles) {
            if (other.isRanked() && other.rank() >= style.rank()) {
                return true;
            }
        }
        return false;
    }

    /** Text stands here: the next heading begins a new section. */
    void text() {
        afterHeading = false;
    }

    List<Section> end(int length) {
        close(length);
        return sections;
    }

    private void close(int end) {
        if (end > start) {
            sections.add(new Section(new Span(start, end), headings));
            start = end;
        }
    }
}
