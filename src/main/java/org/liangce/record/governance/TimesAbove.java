package org.liangce.record.governance;

import java.time.LocalDate;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds the time that headings, or the title of a round-up, give to what stands below them. */
final class TimesAbove {

    private static final int MOST_HEADINGS = 8;

    private final LocalDate published;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Paragraph> paragraphs;
    private final SpanIndex<Section> sections;
    private final TimesBefore before;
    private final TimeReach reach;

    TimesAbove(Document document, CueScan<GovernanceCue> cues, TimesBefore before, TimeReach reach) {
        this.published = document.source().publication().date();
        this.cues = cues;
        this.paragraphs = document.paragraphIndex();
        this.sections = document.sectionIndex();
        this.before = before;
        this.reach = reach;
    }

    /** The time of the innermost heading that tells one, the first of {@code 2025年主要工作和“十四五”时期发展回顾}; but one that tells a figure to come ({@code 到2028年产值突破800亿元}) is a headline and dates nothing; else the title's; or null. */
    Slot at(int offset) {
        Section section = sections.at(offset);
        List<Paragraph> headings = section == null ? List.of() : section.headings();
        for (int i = headings.size() - 1; i >= Math.max(0, headings.size() - MOST_HEADINGS); i--) {
            Span span = headings.get(i).span();
            Mention time = before.first(span.start(), span.end(), offset);
            if (time != null && dates(span, time)) {
                return new Slot(time, new Evidence("time.heading", time.span()));
            }
        }
        return title(offset);
    }

    private boolean dates(Span heading, Mention time) {
        return reach.isFrame(heading) || !liesAhead(time);
    }

    private boolean liesAhead(Mention time) {
        Period period = published == null ? null : Period.of(Period.form(time));
        return period != null && period.isAhead(published);
    }

    /** {@code 2025年某区成绩单}: the only time in the title of a round-up holds for all that has none of its own. */
    private Slot title(int offset) {
        Paragraph first = paragraphs.size() == 0 ? null : paragraphs.get(0);
        boolean roundUp = first != null && first.kind() == Paragraph.Kind.TITLE && cues.any(first.span().start(), first.span().end(), GovernanceCue.ROUND_UP);
        Mention time = roundUp ? before.last(first.span().start(), first.span().end(), offset) : null;
        return time == null || before.several(first.span()) || !dates(first.span(), time) ? null : new Slot(time, new Evidence("time.title", time.span()));
    }
}
