package org.liangce.app;

import java.util.List;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Restatements;
import org.liangce.text.Mention;
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

    static RunSummary of(List<Extraction> extractions) {
        int targets = 0;
        int outcomes = 0;
        int restated = 0;
        int measures = 0;
        int quantities = 0;
        int unused = 0;
        for (Extraction e : extractions) {
            Restatements restatements = new Restatements(e.document(), e.figures());
            targets += count(e, restatements, Figure.Kind.TARGET);
            outcomes += count(e, restatements, Figure.Kind.OUTCOME);
            restated += (int) e.figures().stream().filter(f -> restatements.of(f) != null).count();
            measures += e.measures().size();
            List<Mention> all = e.document().mentions(MentionType.QUANTITY);
            quantities += all.size();
            unused += all.size() - (int) e.figures().stream().map(Figure::trigger).distinct().count();
        }
        List<String> without = extractions.stream().filter(e -> e.figures().isEmpty() && e.measures().isEmpty())
                .map(e -> e.document().source().id()).toList();
        return new RunSummary(extractions.size(), targets, outcomes, restated, measures, without, quantities, unused);
    }

    private static int count(Extraction e, Restatements restatements, Figure.Kind kind) {
        return (int) e.figures().stream().filter(f -> f.kind() == kind && restatements.of(f) == null).count();
    }
}
