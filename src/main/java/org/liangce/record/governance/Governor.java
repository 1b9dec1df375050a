package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.lexicon.Cues;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.record.Trace;
import org.liangce.text.Document;

/** Reads off an article who and what governs each of its sentences. Its words come from {@code models/cues/governance.tsv}. */
public final class Governor {

    private final Cues<GovernanceCue> cues;
    private final GovernanceCharacters characters;
    private final NameMatcher<String> towns;

    /** The one that these files make, whoever asks. */
    public static Governor of(Models models) {
        return models.once(Governor.class, Governor::new);
    }

    private Governor(Models models) {
        cues = Cues.read(models, "cues/governance.tsv", GovernanceCue.class);
        characters = GovernanceCharacters.of(models);
        towns = TownSubjects.names(models);
    }

    /** The governance of an article whose mentions of times, places, zones, industries and organizations are there. */
    public Governance govern(Document document) {
        return govern(document, Trace.NONE);
    }

    /** @param trace is told of the times that were weighed and not taken */
    public Governance govern(Document document, Trace trace) {
        return trace == Trace.NONE ? document.once(this, d -> reckon(d, trace)) : reckon(document, trace);
    }

    private Governance reckon(Document document, Trace trace) {
        CueScan<GovernanceCue> scan = cues.scan(document);
        Territories territories = new Territories(document, scan, characters);
        List<Regime> regimes = new ArrayList<>(new Subjects(document, scan, characters, territories, new TownSubjects(document, towns)).regimes());
        if (scan.any(0, document.text().length(), GovernanceCue.RESPECTIVELY)) {
            regimes.addAll(new Respective(document, characters.joins()).regimes(scan));
        }
        regimes.sort(Comparator.comparingInt(Regime::from));
        return new Governance(document, scan, characters, regimes, territories, trace);
    }
}
