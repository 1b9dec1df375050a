package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.liangce.evaluate.Leftover;
import org.liangce.record.Extraction;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;

/** What was used and what is left make up all that was found, and what is left was used by no record. */
class LeftoverTest {

    @Test
    void usedAndLeftAreAll() {
        Leftover leftover = new Leftover();
        int found = 0;
        int triggers = 0;
        for (Path file : Texts.all()) {
            Extraction extraction = Texts.line().extract(Texts.read(file));
            leftover.add(extraction);
            found += extraction.document().mentions(MentionType.QUANTITY).size() + extraction.document().mentions(MentionType.INDUSTRY).size();
            found += (int) extraction.document().mentions(MentionType.TIME).stream()
                    .filter(m -> m.value() instanceof NormalForm.Time time && time.form().startsWith("../")).count();
            triggers += (int) extraction.figures().stream().map(f -> f.trigger()).distinct().count();
        }
        assertEquals(found, leftover.all());
        assertEquals(found, leftover.used() + leftover.left());
        assertEquals(leftover.left(), leftover.groups().stream().mapToInt(Leftover.Group::count).sum());
        assertTrue(leftover.used() >= triggers, "every trigger is used");
    }

    @Test
    void theBiggestGroupComesFirst() {
        Leftover leftover = new Leftover();
        leftover.add(Texts.line().extract(Texts.source("a", "新型储能前景广阔。新型储能前景光明。人工智能走俏。")));
        assertEquals(3, leftover.left());
        assertEquals("Industry C09\t…前景", leftover.groups().get(0).name());
        assertEquals(2, leftover.groups().get(0).count());
    }
}
