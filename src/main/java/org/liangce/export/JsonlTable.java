package org.liangce.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangce.text.NormalForm;

/** A table as JSON lines with stable English keys and codes: one object a row, without a byte order mark. */
final class JsonlTable {

    private static final ObjectMapper JSON = new ObjectMapper(
            JsonFactory.builder().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true).build());

    private JsonlTable() {}

    static <R> String write(Table<R> table) {
        StringBuilder out = new StringBuilder();
        for (R row : table.rows()) {
            out.append(line(table, row)).append('\n');
        }
        return out.toString();
    }

    private static <R> String line(Table<R> table, R row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Column<R> column : table.columns()) {
            Object value = column.code(row);
            object.put(column.key(), plain(value));
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return new BigDecimal(NormalForm.plain(number));
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
