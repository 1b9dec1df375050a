package org.liangce.annotate.organization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** The organizations found so far; of two that overlap the first added stays. */
final class Bodies {

    private final List<Mention> mentions = new ArrayList<>();
    private final BitSet covered = new BitSet();

    void add(Span span, String canonical, String rule) {
        int next = covered.nextSetBit(span.start());
        if (next < 0 || next >= span.end()) {
            covered.set(span.start(), span.end());
            mentions.add(new Mention(MentionType.ORGANIZATION, span, new NormalForm.Organization(canonical), rule));
        }
    }

    /** The last body before {@code what} whose name ends with the words there, or whose full name ends with {@code canonical}; null where there is none. */
    Mention lastEnding(Span what, String text, String canonical) {
        String words = what.of(text);
        Mention last = null;
        for (Mention body : mentions) {
            boolean alike = body.span().of(text).endsWith(words) || body.value() instanceof NormalForm.Organization full && full.canonical().endsWith(canonical);
            if (alike && body.span().end() <= what.start() && (last == null || body.span().start() > last.span().start())) {
                last = body;
            }
        }
        return last;
    }

    /** Whether a body ends at an offset. */
    boolean endsAt(int offset) {
        return offset > 0 && covered.get(offset - 1) && !covered.get(offset);
    }

    List<Mention> mentions() {
        return mentions;
    }
}
