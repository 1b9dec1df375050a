package org.liangce.record;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangce.lexicon.Cues;
import org.liangce.lexicon.Models;
import org.liangce.record.figure.FigureCue;
import org.liangce.record.governance.GovernanceCue;

/** The registers explain each role that the rules ask for. */
class CueRolesTest {

    private static final Cues<FigureCue> FIGURES = FigureCue.read(Models.bundled());
    private static final Cues<GovernanceCue> GOVERNANCE = Cues.read(Models.bundled(), "cues/governance.tsv", GovernanceCue.class);

    @ParameterizedTest
    @EnumSource(FigureCue.class)
    void whatIsSaidOfNumbers(FigureCue role) {
        assertNotNull(FIGURES.meaning(role));
    }

    @ParameterizedTest
    @EnumSource(GovernanceCue.class)
    void whatIsSaidOfThoseWhoAnswer(GovernanceCue role) {
        assertNotNull(GOVERNANCE.meaning(role));
    }
}
