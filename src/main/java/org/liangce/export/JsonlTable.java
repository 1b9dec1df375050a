package org.liangce.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.text.NormalForm;

/** A table as JSON lines with stable English keys and codes: one object a row, without a byte order mark. */
final class JsonlTable<R> implements RowWriter<R> {

    private static final ObjectMapper JSON = new ObjectMapper(
            JsonFactory.builder().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true).build());

    private final List<Column<R>> columns;
    private final Writer out;

    /** @param out is closed with the table */
    JsonlTable(List<Column<R>> columns, Writer out) {
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void add(R row) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.key(), plain(column.code(row))));
        out.write(JSON.writeValueAsString(object));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return new BigDecimal(NormalForm.plain(number));
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
