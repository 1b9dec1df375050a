package org.liangce.record;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangce.lexicon.Cues;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.record.figure.FigureCue;
import org.liangce.record.governance.GovernanceCue;
import org.liangce.record.phrase.CueKind;

/** The registers explain each role that the rules ask for. */
class CueRolesTest {

    private static final Cues<FigureCue> FIGURES = FigureCue.read(Models.bundled());
    private static final Cues<GovernanceCue> GOVERNANCE = Cues.read(Models.bundled(), "cues/governance.tsv", GovernanceCue.class);

    /** What the heads of the two registers of policy words tell. */
    private static final String KINDS = Stream.of("cues/measure-verbs.tsv", "cues/measure-words.tsv")
            .map(name -> " | " + Register.read(Models.bundled(), name).remark("role")).collect(Collectors.joining());

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

    @ParameterizedTest
    @EnumSource(CueKind.class)
    void whatIsSaidOfMeasures(CueKind kind) {
        assertTrue(KINDS.contains("| " + kind.name().toLowerCase(Locale.ROOT) + " "));
    }
}
