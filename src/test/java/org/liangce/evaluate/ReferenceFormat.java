package org.liangce.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores as the reference scorer prints them. */
final class ReferenceFormat {

    private static final List<Field> RECORDS = List.of(Field.kind("Target"), Field.kind("Outcome"), Field.TRIGGER, Field.record("Target"),
            Field.record("Outcome"), Field.TARGET_WITHOUT_TIME, Field.SLOTS, Field.FIGURE_NODES, Field.MEASURE, Field.MEASURE_NODES);

    private ReferenceFormat() {}

    /** A line a mention type, a line a record figure, and a last line of what was asked of matched records; each with its counts. */
    static String of(Scores scores) {
        StringBuilder out = new StringBuilder();
        Field.MENTIONS.forEach(type -> out.append(mention(scores, type)));
        RECORDS.forEach(field -> out.append(String.format(Locale.ROOT, "%-22s %s%n", field.name(), row(scores.of(field)))));
        return out.append("on matched: ").append(matched(scores)).append(System.lineSeparator()).toString();
    }

    private static String mention(Scores scores, String type) {
        Tally value = scores.of(Field.value(type));
        return String.format(Locale.ROOT, "%-14s relaxed %s  strict F1 %s  value %d/%d%s%n", type, row(scores.of(type)),
                three(scores.of(Field.strict(type)).f1()), value.tp(), value.support(), value.support() == 0 ? "" : " = " + three(value.f1()));
    }

    private static String row(Tally t) {
        return String.format(Locale.ROOT, "P %s R %s F1 %s  (tp %d fp %d fn %d)", three(t.precision()), three(t.recall()), three(t.f1()), t.tp(),
                t.fp(), t.fn());
    }

    private static String matched(Scores scores) {
        Stream<Field> slots = Stream.of("value", "place", "time", "indicator").map(Field::slot);
        return Stream.concat(slots, Stream.of(Field.TYPE, Field.ASPECT, Field.STATUS, Field.INSTRUMENT, Field.ACTOR))
                .filter(field -> scores.of(field).support() > 0)
                .map(field -> field.name() + " " + scores.of(field).tp() + "/" + scores.of(field).support() + "=" + three(scores.of(field).f1()))
                .collect(Collectors.joining(", "));
    }

    private static String three(double figure) {
        return Rounded.three(figure).replace(Rounded.NONE, "-");
    }
}
