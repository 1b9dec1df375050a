package org.liangce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangce.lexicon.Models;
import org.liangce.text.MentionType;

/** A line in, a line out; offsets in code points; what cannot be used is said, and the next line is read. */
class MentionFilterTest {

    private final MentionFilter filter = MentionFilter.numbers(Models.bundled(), List.of(MentionType.QUANTITY, MentionType.TIME));

    @Test
    void offsetsAreCodePoints() throws IOException {
        assertEquals("{\"id\":7,\"mentions\":[{\"type\":\"Quantity\",\"start\":3,\"end\":8,\"text\":\"超100个\",\"value\":\">100\"}]}",
                run("{\"id\":7,\"text\":\"😀力争超100个\"}"));
    }

    @Test
    void unresolvedTimesSayWhy() throws IOException {
        String line = run("{\"id\":\"a\",\"text\":\"今年\"}");
        assertTrue(line.contains("\"value\":null,\"why\":\"缺少发布日期"), line);
    }

    @Test
    void badLinesAreToldApart() throws IOException {
        StringWriter out = new StringWriter();
        int bad = filter.run(new BufferedReader(new StringReader("nonsense\n\n{\"id\":1}\n{\"id\":2,\"text\":\"\",\"published\":\"2025-13-45\"}\n"
                + "{\"id\":3,\"text\":\"5家\",\"published\":\"2025-02-20\"}")), new PrintWriter(out)).size();
        assertEquals(3, bad);
        assertEquals(4, out.toString().lines().count());
    }

    @Test
    void twoObjectsOnALineAreNotReadAsOne() throws IOException {
        assertTrue(run("{\"id\":1,\"text\":\"5家\"}{\"id\":2,\"text\":\"6家\"}").contains("不是 JSON"));
        assertTrue(run("{\"id\":1,\"text\":\"5家\"}  \t").contains("\"=5\""));
    }

    @Test
    void aDateThatIsNoneIsToldAndTheTextIsReadWithout() throws IOException {
        for (String date : List.of("2025-13-45", "yesterday", "+20250-01-01")) {
            String line = run("{\"id\":\"a\",\"text\":\"今年新增5家\",\"published\":\"" + date + "\"}");
            assertTrue(line.contains("\"text\":\"今年\",\"value\":null,\"why\":") && line.contains("\"error\":\"“published”"), line);
        }
    }

    @Test
    void aDateFarAheadIsTakenAsItIs() throws IOException {
        assertTrue(run("{\"id\":\"a\",\"text\":\"明年\",\"published\":\"2199-12-31\"}").contains("\"value\":\"2200\""));
    }

    private String run(String line) throws IOException {
        StringWriter out = new StringWriter();
        filter.run(new BufferedReader(new StringReader(line)), new PrintWriter(out));
        return out.toString().strip();
    }
}
