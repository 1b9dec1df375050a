package org.liangce.app;

import java.util.List;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/**
 * What a run found, for a person to read.
 *
 * @param withoutRecords ids of the articles in which nothing was found
 * @param quantities how many quantities the articles hold
 * @param unusedQuantities how many of them no figure used
 */
public record RunSummary(int articles, int targets, int outcomes, int measures, List<String> withoutRecords, int quantities,
        int unusedQuantities) {

    public RunSummary {
        withoutRecords = List.copyOf(withoutRecords);
    }

    static RunSummary of(List<Extraction> extractions) {
        int targets = 0;
        int outcomes = 0;
        int measures = 0;
        int quantities = 0;
        int unused = 0;
        for (Extraction e : extractions) {
            targets += count(e, Figure.Kind.TARGET);
            outcomes += count(e, Figure.Kind.OUTCOME);
            measures += e.measures().size();
            List<Mention> all = e.document().mentions(MentionType.QUANTITY);
            quantities += all.size();
            unused += all.size() - (int) e.figures().stream().map(Figure::trigger).distinct().count();
        }
        List<String> without = extractions.stream().filter(e -> e.figures().isEmpty() && e.measures().isEmpty())
                .map(e -> e.document().source().id()).toList();
        return new RunSummary(extractions.size(), targets, outcomes, measures, without, quantities, unused);
    }

    private static int count(Extraction e, Figure.Kind kind) {
        return (int) e.figures().stream().filter(f -> f.kind() == kind).count();
    }
}
