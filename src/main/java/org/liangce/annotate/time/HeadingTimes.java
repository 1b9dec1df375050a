package org.liangce.annotate.time;

import java.util.HashMap;
import java.util.Map;
import org.liangce.text.Section;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** The times that headings tell, for the paragraphs below them: {@code 2026年重点工作} above {@code 全年新建公园6个}. */
final class HeadingTimes {

    private final SpanIndex<Section> sections;
    private final Map<Span, Period> times = new HashMap<>();

    HeadingTimes(SpanIndex<Section> sections) {
        this.sections = sections;
    }

    /** Takes note of a time told at an offset, where a heading stands there. */
    void note(Period period, int offset) {
        Section section = sections.at(offset);
        for (int i = 0; section != null && i < section.headings().size(); i++) {
            Span heading = section.headings().get(i).span();
            if (heading.contains(offset)) {
                times.put(heading, period);
            }
        }
    }

    /** The time of the innermost heading above an offset that tells one, or null. */
    Period at(int offset) {
        Section section = times.isEmpty() ? null : sections.at(offset);
        Period found = null;
        for (int i = 0; section != null && i < section.headings().size(); i++) {
            found = times.getOrDefault(section.headings().get(i).span(), found);
        }
        return found;
    }
}
