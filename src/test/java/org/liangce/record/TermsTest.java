package org.liangce.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangce.app.Line;
import org.liangce.lexicon.Models;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** The columns 力度 and 基准期 of each figure of a sentence. */
class TermsTest {

    private static final Line LINE = new Line(Models.bundled());
    private static final Terms TERMS = new Terms(Models.bundled());
    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 2, 10), Publication.Origin.COMMAND_LINE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024年，荔湾区零售额同比增长6%，增速居全市第二。 | -/同比 -/-",
        "2024年，荔湾区零售额、出口额同比分别增长6%、3%。 | -/同比 -/同比",
        "番禺区力争今年工业投资增长8%，年均新增企业30家。 | 力争/- 力争/年均",
        "2024年末，花都区实有商户12万户，比上年末净增8000户。 | -/- -/比上年末",
    })
    void areThoseOfTheFigure(String text, String expected) {
        Extraction extraction = LINE.extract(new SourceDocument("spec", text, PUBLISHED));
        assertEquals(expected, extraction.figures().stream()
                .map(f -> or(TERMS.strength(extraction.document(), f)) + "/" + or(TERMS.basis(extraction.document(), f))).collect(Collectors.joining(" ")));
    }

    private static String or(Terms.Term term) {
        return term == null ? "-" : term.value();
    }
}
