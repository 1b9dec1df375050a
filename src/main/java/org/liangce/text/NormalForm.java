package org.liangce.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a mention means, in the notation of the annotation guide.
 *
 * <p>Example: {@code 超2.6万户} means {@code >26000}, {@code 6月底前} in an article of 2025 means {@code ../2025-06}.
 */
public sealed interface NormalForm {

    /** The notation without its namespace; several where one mention means several things; none where the guide defines none. */
    List<String> forms();

    /** The namespace in standoff files, as {@code GB2260}; null where nothing is written there. */
    default String namespace() {
        return null;
    }

    /**
     * A measured or counted amount.
     *
     * @param value never null, the multiplier worked out
     * @param upper the other end of a range, else null
     * @param unit ISO 4217, UCUM, {@code pp}, {@code fold}, {@code rank}, or empty for a count
     * @param printedValue the number in the unit that is printed ({@code 860} of {@code 860亿元}), for tables
     * @param printedUnit the unit or classifier as printed with its multiplier ({@code 亿元}, {@code 万亩}, {@code 个}), perhaps empty
     */
    record Quantity(Operator operator, BigDecimal value, BigDecimal upper, String unit, BigDecimal printedValue, String printedUnit)
            implements NormalForm {

        public Quantity {
            Objects.requireNonNull(operator);
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
        }

        @Override
        public List<String> forms() {
            return List.of(operator.symbol() + plain(value) + (upper == null ? "" : ".." + plain(upper)) + unit);
        }

        @Override
        public String namespace() {
            return "Quantity";
        }
    }

    /** A number by itself. */
    record Numeral(BigDecimal value) implements NormalForm {
        @Override
        public List<String> forms() {
            return List.of(plain(value));
        }
    }

    /** A date, period or deadline: {@code 2025-Q1}, {@code 2024/2027}, {@code ../2027}. */
    record Time(String form) implements NormalForm {
        @Override
        public List<String> forms() {
            return List.of(form);
        }

        @Override
        public String namespace() {
            return "Time";
        }
    }

    /** An administrative place by its GB/T 2260 code; of a zone the code of its district, or of the city where it spans several. */
    record Place(String code) implements NormalForm {
        @Override
        public List<String> forms() {
            return List.of(code);
        }

        @Override
        public String namespace() {
            return "GB2260";
        }
    }

    /**
     * Nodes of a schema, in the schema's order.
     *
     * @param schema the schema's id, as {@code 12218}
     */
    record Nodes(String schema, List<String> forms) implements NormalForm {
        public Nodes {
            forms = List.copyOf(forms);
        }

        @Override
        public String namespace() {
            return schema;
        }
    }

    /** Ids of the indicator catalogue; empty for an indicator that is not in it. */
    record Indicator(List<String> forms) implements NormalForm {
        public Indicator {
            forms = List.copyOf(forms);
        }

        @Override
        public String namespace() {
            return "Indicator";
        }
    }

    /** A body by the name that groups its spellings: {@code 市发改委} and {@code 广州市发展改革委} have one. */
    record Organization(String canonical) implements NormalForm {
        @Override
        public List<String> forms() {
            return List.of();
        }
    }

    /** Something that is surely of its type but cannot be resolved, and why: a relative time without a publication date. */
    record Unresolved(String why) implements NormalForm {
        @Override
        public List<String> forms() {
            return List.of();
        }
    }

    /** Plain decimal without exponent and without trailing zeros behind the point. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
