package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Span;

/** Nests headings and cuts the text into sections. */
final class Sections {

    /** Heading lines of one kind that stand in a row, and how far out they are. */
    private record Level(List<Paragraph> headings, double rank) {}

    private final List<Level> stack = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int start;
    private boolean afterHeading;
    private Marker lastMarker = Marker.NONE;

    /** The level that a heading gets; the text before it is a section of its own. */
    Paragraph heading(Span span, Paragraph.Kind kind, Marker marker) {
        boolean row = afterHeading && kind == Paragraph.Kind.HEADING && marker.family() == lastMarker.family() && marker.depth() == lastMarker.depth()
                && marker.family().ordinal() >= Marker.Family.BULLET.ordinal();
        if (!afterHeading) {
            close(span.start());
        }
        if (!row) {
            double rank = rank(kind, marker);
            while (!stack.isEmpty() && stack.get(stack.size() - 1).rank >= rank) {
                stack.remove(stack.size() - 1);
            }
            stack.add(new Level(new ArrayList<>(2), rank));
        }
        Paragraph heading = new Paragraph(span, kind, stack.size());
        stack.get(stack.size() - 1).headings.add(heading);
        afterHeading = true;
        lastMarker = marker;
        return heading;
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

    /** By the depth of a marker, then by its family; lines without a marker take the place where they first stood. */
    private double rank(Paragraph.Kind kind, Marker marker) {
        double depth = marker.depth() == 0 ? 7 : marker.depth();
        double family = kind == Paragraph.Kind.SPEAKER ? 20 : marker.isNone() ? 0 : marker.family() == Marker.Family.NONE ? 0 : 1 + marker.family().ordinal();
        return depth * 100 + family;
    }
}
