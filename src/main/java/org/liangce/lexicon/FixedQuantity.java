package org.liangce.lexicon;

import java.math.BigDecimal;
import org.liangce.text.Operator;

/** A quantity said in a set phrase: {@code 两位数} is {@code >=10%}, {@code 翻一番} is {@code =2fold}. */
public record FixedQuantity(String text, Operator operator, BigDecimal value, String unit, String printed) {

    static FixedQuantity of(Register.Row row) {
        return new FixedQuantity(row.get("text"), NumberLexicon.operator(row, row.get("operator")), row.as("value", BigDecimal::new),
                row.get("unit"), row.get("printed"));
    }
}
