package org.liangce.record.governance;

import org.liangce.text.Mention;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Tells where a word of time only says from where something goes on: {@code 由|目前|的1.8%提高到3%}, {@code 在|现有|基础上增加2000个}. */
public final class Departures {

    private static final String UPON = "基础上";

    private final String text;
    private final SpanIndex<Mention> quantities;

    public Departures(String text, SpanIndex<Mention> quantities) {
        this.text = text;
        this.quantities = quantities;
    }

    /** Whether a word tells no time of what its clause tells, but from where it departs. */
    public boolean from(Span word) {
        boolean led = word.start() > 0 && "从由自在".indexOf(text.charAt(word.start() - 1)) >= 0;
        if (!led) {
            return false;
        }
        int end = word.end();
        boolean of = text.startsWith("的", end);
        return text.startsWith(UPON, of ? end + 1 : end) || of && quantities.anyIn(end + 1, end + 2);
    }
}
