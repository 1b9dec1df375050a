package org.liangce.record.governance;

import org.liangce.lexicon.CharacterClass;
import org.liangce.text.Mention;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Tells where a word of time only says from where something goes on: {@code 由|目前|的1.8%提高到3%}, {@code 在|现有|基础上增加2000个}. */
public final class Departures {

    private static final String UPON = "基础上";

    private final String text;
    private final CharacterClass bases;
    private final SpanIndex<Mention> quantities;

    Departures(String text, CharacterClass bases, SpanIndex<Mention> quantities) {
        this.text = text;
        this.bases = bases;
        this.quantities = quantities;
    }

    /** Whether a word tells no time of what its clause tells, but from where it departs. */
    public boolean from(Span word) {
        boolean led = word.start() > 0 && bases.has(text.charAt(word.start() - 1));
        if (!led) {
            return false;
        }
        int end = word.end();
        boolean of = text.startsWith("的", end);
        return text.startsWith(UPON, of ? end + 1 : end) || of && quantities.anyIn(end + 1, end + 2);
    }
}
