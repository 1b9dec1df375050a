package org.liangce.explain;

import java.util.List;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/**
 * A place where a phrase stands.
 *
 * @param quote the sentence or line that holds it
 * @param mentions what was found in it
 * @param cues the words of its clause that say how figures are meant, with what they do
 * @param uses the records that use words of it
 * @param refusals what stood against a record of it; of its sentence where nothing is said of the phrase itself
 */
public record Occurrence(Span span, Span quote, List<Mention> mentions, List<Hit<String>> cues, List<Use> uses, List<Refusal> refusals) {

    public Occurrence {
        mentions = List.copyOf(mentions);
        cues = List.copyOf(cues);
        uses = List.copyOf(uses);
        refusals = List.copyOf(refusals);
    }

    /** A record that uses words of a phrase, and for which slot. */
    public record Use(RecordReasons record, String slot) {}
}
