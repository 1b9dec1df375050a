package org.liangce.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * What might have filled a slot and did not: first what the assembler says that it weighed, then what stands in the same sentence and was
 * never reached, because something nearer was found, or because it stands behind.
 */
final class Rivals {

    private final Document document;
    private final Overheard overheard;
    private final SpanIndex<Sentence> sentences;

    Rivals(Document document, Overheard overheard) {
        this.document = document;
        this.overheard = overheard;
        this.sentences = document.sentenceIndex();
    }

    /** What was weighed for a slot of the record at {@code trigger}, but for what fills it. */
    private List<Passed> of(Span trigger, Slot slot, String prefix) {
        return new ArrayList<>(overheard.passed(trigger.start(), prefix).stream().filter(p -> slot == null || !p.words().equals(slot.mention().span())).toList());
    }

    /** @param used what the article's figures measure */
    List<Passed> indicators(Span trigger, Slot slot, List<Mention> used) {
        List<Passed> passed = of(trigger, slot, "indicator.passed");
        unreached(passed, trigger, slot, used, "indicator.passed.other-number", "indicator.passed.other-number");
        return passed;
    }

    List<Passed> times(Span trigger, Slot slot) {
        List<Passed> passed = of(trigger, slot, "time.passed");
        if (slot != null) {
            unreached(passed, trigger, slot, document.mentions(MentionType.TIME), "time.passed.farther", "time.passed.behind");
        }
        return passed;
    }

    List<Passed> places(Span trigger, Slot slot) {
        List<Passed> passed = of(trigger, slot, "place.passed");
        for (MentionType type : List.of(MentionType.PLACE, MentionType.ZONE)) {
            unreached(passed, trigger, slot, document.mentions(type), "place.passed.not-governing", "place.passed.behind");
        }
        return passed;
    }

    private void unreached(List<Passed> passed, Span trigger, Slot slot, List<Mention> all, String before, String behind) {
        Sentence sentence = sentences.at(trigger.start());
        if (sentence == null) {
            return;
        }
        Set<Span> told = passed.stream().map(Passed::words).collect(Collectors.toSet());
        for (Mention mention : new SpanIndex<>(all, Mention::span).startingIn(sentence.span().start(), sentence.span().end())) {
            boolean taken = slot != null && mention.span().overlaps(slot.mention().span()) || mention.span().overlaps(trigger);
            if (!taken && !told.contains(mention.span())) {
                passed.add(new Passed(mention.span(), mention.span().start() < trigger.start() ? before : behind));
            }
        }
    }
}
