package org.liangce.evaluate;

import java.util.List;
import java.util.Objects;
import org.liangce.brat.Standoff;

/**
 * An article with its gold and predicted labels and all that follows from comparing them.
 */
public final class ScoredArticle {

    private final Subject subject;
    private final Labels gold;
    private final Labels predicted;
    private final List<Judgement> judgements;

    private ScoredArticle(Subject subject, Labels gold, Labels predicted) {
        this.subject = Objects.requireNonNull(subject);
        this.gold = gold;
        this.predicted = predicted;
        this.judgements = Scorer.judge(gold, predicted);
    }

    /** Compares predicted with gold labels, both of which address {@code subject.raw()}. */
    public static ScoredArticle of(Subject subject, Standoff gold, Standoff predicted) {
        return new ScoredArticle(subject, Labels.of(subject.raw(), gold), Labels.of(subject.raw(), predicted));
    }

    /** The article itself. */
    public Subject subject() {
        return subject;
    }

    Labels gold() {
        return gold;
    }

    Labels predicted() {
        return predicted;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    /**
     * What is known of an article that is scored.
     *
     * @param raw the text, as it arrived
     * @param genre as a manifest gives it, else empty
     * @param split {@code train}, {@code dev}, {@code test}, or empty
     */
    public record Subject(String id, String raw, String genre, String split) {
        public Subject {
            Objects.requireNonNull(id);
            Objects.requireNonNull(raw);
            Objects.requireNonNull(genre);
            Objects.requireNonNull(split);
        }
    }
}
