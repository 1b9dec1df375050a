package org.liangce.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts by the name of their figure, pooled over articles; the names are those of the annotation guide's last section. */
public final class Scores {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private Scores() {
        Field.ALL.forEach(field -> tallies.put(field.name(), new Tally()));
    }

    /** The counts of these articles together. */
    public static Scores of(Collection<ScoredArticle> articles) {
        Scores scores = new Scores();
        articles.forEach(article -> article.judgements().forEach(j -> scores.tallies.get(j.field().name()).add(j.verdict())));
        return scores;
    }

    /**
     * The counts of one figure.
     *
     * @param name as {@code Quantity}, {@code Quantity strict}, {@code Target record}, {@code measure actor}
     * @throws IllegalArgumentException where there is no such figure
     */
    public Tally of(String name) {
        Tally tally = tallies.get(name);
        if (tally == null) {
            throw new IllegalArgumentException("no figure " + name + " in " + tallies.keySet());
        }
        return tally;
    }

    /** All figures, in the guide's order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(tallies.keySet());
    }

    Tally of(Field field) {
        return tallies.get(field.name());
    }
}
