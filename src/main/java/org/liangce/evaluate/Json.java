package org.liangce.evaluate;

import java.util.Map;

/**
 * Writes values as JSON that may stand inside a script element of a page: nothing in it can end the element, and it is valid UTF-8
 * whatever the strings hold.
 */
final class Json {

    private static final String SHORT = "\"\\\n\r\t";
    private static final String SHORT_NAMES = "\"\\nrt";
    private static final int FIRST_PRINTED = 0x20;

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** @param value a string, number, truth value, map, collection of such, or null */
    static String of(Object value) {
        Json json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> list) {
            array(list);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            string(entry.getKey().toString());
            out.append(':');
            value(entry.getValue());
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void array(Iterable<?> list) {
        char before = '[';
        for (Object value : list) {
            out.append(before);
            value(value);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        if (SHORT.indexOf(c) >= 0) {
            out.append('\\').append(SHORT_NAMES.charAt(SHORT.indexOf(c)));
        } else if (isEscaped(c)) {
            out.append(String.format("\\u%04x", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    /** What HTML or older scripts read as their own, what is not seen, and halves of pairs. */
    private static boolean isEscaped(int c) {
        return c < FIRST_PRINTED || c == '<' || c == '>' || c == '&' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c >= 0xFFFE && c <= 0xFFFF;
    }
}
