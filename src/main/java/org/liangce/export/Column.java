package org.liangce.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangce.lexicon.Codebook;

/**
 * A column of a table.
 *
 * @param key its stable English name, in JSONL
 * @param heading its Chinese name, in XLSX and CSV
 * @param value gives a cell: a {@link String}, {@link java.math.BigDecimal}, {@link java.time.LocalDate} or, where there is nothing, null
 * @param name what the cell is called in Chinese tables; for most columns the value itself
 * @param <R> a row
 */
record Column<R>(String key, String heading, Function<R, Object> value, Function<Object, Object> name) {

    static <R> Column<R> of(String key, String heading, Function<R, Object> value) {
        return new Column<>(key, heading, value, v -> v);
    }

    /** A column of codes, which Chinese tables call as the codebook does. */
    static <R> Column<R> coded(Codebook codebook, String key, String heading, Function<R, Object> value) {
        return new Column<>(key, heading, value, code -> codebook.name(key, code.toString()));
    }

    /** What columns are called, by their keys. */
    static <R> Map<String, String> names(List<Column<R>> columns) {
        return columns.stream().collect(Collectors.toMap(Column::key, Column::heading));
    }

    /** What stands in the cell of a program's file. */
    Object code(R row) {
        return value.apply(row);
    }

    /** What stands in the cell of a table that people read. */
    Object shown(R row) {
        Object code = value.apply(row);
        return code == null ? null : name.apply(code);
    }
}
