package org.liangce.app;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.print.Restatements;
import org.liangce.text.MentionType;

/**
 * What a run found, for a person to read.
 *
 * @param targets without those that only say again what the same article said before
 * @param outcomes likewise
 * @param restated how many targets and outcomes are left out for that
 * @param withoutRecords ids of the articles in which nothing was found
 * @param quantities how many quantities the articles hold
 * @param unusedQuantities how many of them no figure used
 */
public record RunSummary(int articles, int targets, int outcomes, int restated, int measures, List<String> withoutRecords, int quantities,
        int unusedQuantities) {

    public RunSummary {
        withoutRecords = List.copyOf(withoutRecords);
    }

    static final RunSummary NOTHING = new RunSummary(0, 0, 0, 0, 0, List.of(), 0, 0);

    /** What one article adds. */
    static RunSummary of(Extraction e) {
        int quantities = e.document().mentions(MentionType.QUANTITY).size();
        int used = (int) e.figures().stream().map(Figure::trigger).distinct().count();
        boolean nothing = e.figures().isEmpty() && e.measures().isEmpty();
        Restatements restatements = new Restatements(e.document(), e.figures());
        int restated = (int) e.figures().stream().filter(f -> restatements.of(f) != null).count();
        return new RunSummary(1, count(e, restatements, Figure.Kind.TARGET), count(e, restatements, Figure.Kind.OUTCOME), restated, e.measures().size(),
                nothing ? List.of(e.document().source().id()) : List.of(), quantities, quantities - used);
    }

    private static int count(Extraction e, Restatements restatements, Figure.Kind kind) {
        return (int) e.figures().stream().filter(f -> f.kind() == kind && restatements.of(f) == null).count();
    }

    /** Both together. */
    RunSummary plus(RunSummary other) {
        List<String> without = withoutRecords;
        if (!other.withoutRecords.isEmpty()) {
            without = new ArrayList<>(withoutRecords);
            without.addAll(other.withoutRecords);
        }
        return new RunSummary(articles + other.articles, targets + other.targets, outcomes + other.outcomes, restated + other.restated, measures + other.measures, without,
                quantities + other.quantities, unusedQuantities + other.unusedQuantities);
    }
}
