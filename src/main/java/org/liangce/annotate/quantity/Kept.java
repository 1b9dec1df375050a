package org.liangce.annotate.quantity;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Mention;

/** The quantities of a text in its order, set phrases among them: where two overlap the first, and none that has some of a time. */
final class Kept {

    private final List<Mention> kept = new ArrayList<>();
    private final List<Mention> phrases;
    private final Taken times;
    private int nextPhrase;
    private int end;

    /** @param phrases in the order of the text */
    Kept(List<Mention> phrases, Taken times) {
        this.phrases = phrases;
        this.times = times;
    }

    /** @param mention behind those that were added before */
    void add(Mention mention) {
        while (nextPhrase < phrases.size() && phrases.get(nextPhrase).compareTo(mention) < 0) {
            keep(phrases.get(nextPhrase++));
        }
        keep(mention);
    }

    /** Times come first: of {@code 翻番以上季度} the quarter stays. */
    private void keep(Mention mention) {
        if (mention.span().start() >= end) {
            end = mention.span().end();
            if (!times.overlaps(mention.span().start(), end)) {
                kept.add(mention);
            }
        }
    }

    List<Mention> close() {
        while (nextPhrase < phrases.size()) {
            keep(phrases.get(nextPhrase++));
        }
        return kept;
    }
}
