package org.liangce.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangce.SpecLines;
import org.liangce.lexicon.Models;
import org.liangce.record.governance.Governance;
import org.liangce.record.governance.Governor;
import org.liangce.text.Document;

class GovernanceTest {

    private static final Governor GOVERNOR = Governor.of(Models.bundled());

    static Stream<String> lines() {
        return SpecLines.of("governance.tsv");
    }

    /** text with ^ where it asks ⇥ place/body/time of each, parted by blanks, - for none ⇥ why */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void governs(String line) {
        String[] cells = line.split("\t");
        Document document = Marked.document(cells[0]);
        Governance governance = GOVERNOR.govern(document);
        List<Integer> asked = Marked.asked(cells[0]);
        String found = asked.stream()
                .map(at -> text(document, governance.placeAt(at)) + "/" + text(document, governance.bodyAt(at)) + "/" + text(document, governance.timeAt(at)))
                .collect(Collectors.joining(" "));
        assertEquals(cells[1], found, cells[2]);
    }

    private static String text(Document document, Slot slot) {
        return slot == null ? "-" : document.text(slot.mention().span());
    }
}
