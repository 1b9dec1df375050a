package org.liangce.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as JSON inside a page. */
class JsonTest {

    @Test
    void valuesOfAllKinds() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("数", Arrays.asList(1, -1.5, true, null, "区"));
        map.put("空", List.of(List.of(), Map.of(), ""));
        assertEquals("{\"数\":[1,-1.5,true,null,\"区\"],\"空\":[[],{},\"\"]}", Json.of(map));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "22 | \\\"", "5C | \\\\", "0A | \\n", "0D | \\r", "09 | \\t", "00 | \\u0000", "1B | \\u001b", "3C | \\u003c", "3E | \\u003e", "26 | \\u0026",
        "2028 | \\u2028", "2029 | \\u2029", "FEFF | \\ufeff", "85 | \\u0085", "D83D | \\ud83d", "DE00 | \\ude00", "FFFF | \\uffff", "533A | 区", "1F600 | 😀",
    })
    void charactersThatAPageOrAScriptWouldReadAsItsOwn(String codePoint, String written) {
        assertEquals('"' + written + '"', Json.of(Character.toString(Integer.parseInt(codePoint, 16))));
    }

    @Test
    void noStringEndsTheScriptElement() {
        assertEquals("\"\\u003c/script\\u003e\\u003c!--\"", Json.of("</script><!--"));
    }
}
