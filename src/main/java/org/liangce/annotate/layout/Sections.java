package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Span;

/** Nests headings and cuts the text into sections. */
final class Sections {

    /** Heading lines of one kind that stand in a row. */
    private record Level(List<Paragraph> headings, Style style) {}

    /** How a heading is set. */
    private record Style(int depth, Marker.Family family, boolean speaker) {

        /** Numbers and {@code #} nest in an order of their own; other lines take the place where they first stood. */
        boolean isRanked() {
            return !speaker && (depth > 0 || family.ordinal() < Marker.Family.BULLET.ordinal());
        }

        int rank() {
            return (depth == 0 ? 7 : depth) * 100 + (family == Marker.Family.NONE ? 0 : 1 + family.ordinal());
        }
    }

    private final List<Level> stack = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int start;
    private boolean afterHeading;
    private Style last;

    /** The heading with its level; the text before it is a section of its own. */
    Paragraph heading(Span span, Paragraph.Kind kind, Marker marker) {
        Style style = new Style(marker.depth(), marker.family(), kind == Paragraph.Kind.SPEAKER);
        boolean row = afterHeading && style.equals(last) && !style.speaker && (marker.depth() > 0 || !style.isRanked());
        if (!afterHeading) {
            close(span.start());
        }
        if (!row) {
            leave(style);
            stack.add(new Level(new ArrayList<>(2), style));
        }
        Paragraph heading = new Paragraph(span, kind, stack.size());
        stack.get(stack.size() - 1).headings.add(heading);
        afterHeading = true;
        last = style;
        return heading;
    }

    /** Leaves the headings that one of this style ends: those of its own style and what is in them, and deeper ones. */
    private void leave(Style style) {
        for (int i = 0; i < stack.size(); i++) {
            Style other = stack.get(i).style;
            if (other.equals(style) || style.isRanked() && other.isRanked() && other.rank() > style.rank()) {
                stack.subList(i, stack.size()).clear();
                return;
            }
        }
    }

    /** A paragraph begins with a number, {@code （二）支持应用。…}: it ends the headings of its style and those in them. */
    void item(Span span, Marker marker) {
        Style style = new Style(marker.depth(), marker.family(), false);
        if (!afterHeading && stack.stream().anyMatch(level -> level.style.isRanked() && level.style.rank() >= style.rank())) {
            close(span.start());
            leave(style);
        }
        text();
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
            List<Paragraph> headings = new ArrayList<>();
            stack.forEach(level -> headings.addAll(level.headings));
            sections.add(new Section(new Span(start, end), headings));
            start = end;
        }
    }
}
