package org.liangce.record.governance;

import org.liangce.record.Trace;
import org.liangce.text.Mention;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds the nearest time before a place that can govern it; tells the trace of those that it passes. */
final class TimesBefore {

    /** How many times are looked at before giving up: keeps the cost of each question bounded. */
    private static final int TRIES = 8;

    private final SpanIndex<Mention> times;
    private final TimeReach reach;
    private final Trace trace;

    TimesBefore(SpanIndex<Mention> times, TimeReach reach, Trace trace) {
        this.times = times;
        this.reach = reach;
        this.trace = trace;
    }

    /** Whether more than one time stands in a span: {@code 去年成绩如何，今年怎么干}. */
    boolean several(Span span) {
        int second = times.lastFrom(span.end() - 1) - 1;
        return second >= 0 && times.get(second).span().start() >= span.start();
    }

    /** The first time in {@code [from, to)} that can govern what stands at {@code offset}, or null. */
    Mention first(int from, int to, int offset) {
        int first = times.from(from);
        for (int i = first; i < first + TRIES && times.isBefore(i, to); i++) {
            if (reach.bars(times.get(i), offset) == null) {
                return times.get(i);
            }
        }
        return null;
    }

    /** The last time in {@code [from, to)} that can govern what stands at {@code offset}, or null. */
    Mention last(int from, int to, int offset) {
        int latest = times.lastFrom(to - 1);
        for (int i = latest; i >= Math.max(0, latest - TRIES) && times.get(i).span().start() >= from; i--) {
            String barred = reach.bars(times.get(i), offset);
            if (barred == null) {
                return times.get(i);
            }
            trace.passed(offset, times.get(i).span(), barred);
        }
        return null;
    }

    /**
     * {@code 去年6月组建了专班，今年3月又发布清单，8项入列}: where a time before it is told too and is over by then, that of the
     * publication is the one that goes on.
     */
    Mention resumed(Mention earlier, int from, int to) {
        int latest = times.lastFrom(to - 1);
        Mention last = latest >= 0 && times.get(latest).span().start() >= from ? times.get(latest) : null;
        if (last == null || earlier == null || last == earlier || last.value().forms().isEmpty() || TimeReach.isDay(last) || !reach.datesEvent(last)) {
            return earlier;
        }
        Period then = Period.of(Period.form(earlier));
        Period now = Period.of(Period.form(last));
        boolean over = then != null && now != null && then.end() < now.start();
        return over ? last : earlier;
    }
}
