package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * {@code governance.respective}: of as many values as places, parted by 分别, each belongs to its own: in
 * {@code 海珠、番禺两区分别新建5个、3个} the 3个 are 番禺's.
 */
final class Respective {

    private static final int FAR = 60;
    private static final int MOST = 16;

    private final Document document;
    private final CharacterClass joins;
    private final SpanIndex<Mention> places;
    private final SpanIndex<Mention> quantities;

    Respective(Document document, CharacterClass joins) {
        this.document = document;
        this.joins = joins;
        this.places = new SpanIndex<>(territories(document), Mention::span);
        this.quantities = document.index(MentionType.QUANTITY);
    }

    /** Places and zones, in order. */
    private static List<Mention> territories(Document document) {
        List<Mention> all = new ArrayList<>(document.mentions(MentionType.PLACE));
        all.addAll(document.mentions(MentionType.ZONE));
        all.sort(null);
        return all;
    }

    /** A regime for each value of each such list; each ends with its value. */
    List<Regime> regimes(CueScan<GovernanceCue> cues) {
        List<Regime> regimes = new ArrayList<>();
        for (Span cue : cues.all(GovernanceCue.RESPECTIVELY)) {
            List<Mention> values = run(quantities, quantities.lastFrom(cue.end() - 1) + 1, 1);
            List<Mention> owners = run(places, places.lastFrom(cue.start() - 1), -1);
            Collections.reverse(owners);
            if (values.size() > 1 && values.size() == owners.size() && near(owners, cue, values)) {
                for (int i = 0; i < values.size(); i++) {
                    regimes.add(regime(values.get(i), owners.get(i), cue));
                }
            }
        }
        return regimes;
    }

    private static Regime regime(Mention value, Mention owner, Span cue) {
        Evidence evidence = new Evidence("governance.respective", List.of(owner.span(), cue));
        return new Regime(value.span().start(), value.span().end(), owner, owner, evidence);
    }

    /** Those of {@code all} that follow each other from the {@code i}th on in direction {@code step}, with only a mark of listing between. */
    private List<Mention> run(SpanIndex<Mention> all, int first, int step) {
        List<Mention> run = new ArrayList<>();
        for (int i = first; i >= 0 && i < all.size() && run.size() < MOST && (run.isEmpty() || listed(all.get(Math.min(i, i - step)), all.get(Math.max(i, i - step)))); i += step) {
            run.add(all.get(i));
        }
        return run;
    }

    private boolean listed(Mention before, Mention after) {
        char between = document.text().charAt(before.span().end());
        return after.span().start() - before.span().end() == 1 && (between == '，' || joins.has(between));
    }

    private boolean near(List<Mention> owners, Span cue, List<Mention> values) {
        Span between = new Span(owners.get(owners.size() - 1).span().end(), values.get(0).span().start());
        return between.contains(cue) && between.length() <= FAR && "。；！？\n".chars().noneMatch(c -> document.text(between).indexOf(c) >= 0);
    }
}
