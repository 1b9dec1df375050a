package org.liangce.record.figure;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Span;

/** The lines above a figure that may announce what it is: {@code 主要目标是：}, {@code 二、2024年工作回顾}. */
final class Announcements {

    private static final int MOST_HEADINGS = 8;

    private final FigureText in;

    Announcements(FigureText in) {
        this.in = in;
    }

    /** The lines that may say of what kind all below is: an opening line that ends in ：, the headings from the innermost, the title. */
    List<Span> above(int offset) {
        List<Span> lines = new ArrayList<>();
        Span opening = in.openingLines.above(offset);
        if (opening != null) {
            lines.add(opening);
        }
        Section section = in.sections.at(offset);
        int headings = section == null ? 0 : section.headings().size();
        for (int i = headings - 1; i >= Math.max(0, headings - MOST_HEADINGS); i--) {
            lines.add(section.headings().get(i).span());
        }
        if (in.paragraphs.size() > 0 && in.paragraphs.get(0).kind() == Paragraph.Kind.TITLE && !tellsBoth(in.paragraphs.get(0).span())) {
            lines.add(in.paragraphs.get(0).span());
        }
        return lines;
    }

    /** {@code 去年交了什么成绩单，今年有哪些安排}: a title with two times announces neither what was nor what will be. */
    private boolean tellsBoth(Span title) {
        int second = in.times.lastFrom(title.end() - 1) - 1;
        return second >= 0 && in.times.get(second).span().start() >= title.start();
    }
}
