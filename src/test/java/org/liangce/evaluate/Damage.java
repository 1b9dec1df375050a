package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.liangce.brat.Standoff;
import org.liangce.brat.Standoff.Entity;
import org.liangce.brat.Standoff.Event;
import org.liangce.text.Span;

/** Ways in which labels go wrong, each seeded, so that what two scorers say of a damaged copy can be held against each other. */
enum Damage {

    /** nothing predicted */
    EMPTY {
        @Override
        Standoff of(Standoff gold, String raw, Random random) {
            return new Standoff(List.of(), List.of());
        }
    },
    /** a third of the records, and mentions that no record needs, are not there */
    DROPPED {
        @Override
        Standoff of(Standoff gold, String raw, Random random) {
            List<Event> events = gold.events().stream().filter(e -> random.nextInt(3) > 0).toList();
            List<Entity> entities = gold.entities().stream().filter(e -> uses(events, e.id()) || random.nextInt(3) > 0).toList();
            return new Standoff(entities, events);
        }

        private static boolean uses(List<Event> events, String id) {
            return events.stream().anyMatch(e -> e.trigger().equals(id) || e.arguments().containsValue(id));
        }
    },
    /** a third of the records stand twice, on one trigger */
    DOUBLED {
        @Override
        Standoff of(Standoff gold, String raw, Random random) {
            List<Event> events = new ArrayList<>(gold.events());
            gold.events().stream().filter(e -> random.nextInt(3) == 0).forEach(e -> events.add(random.nextInt(events.size()),
                    new Event(e.id() + "0000", otherType(e, random), e.trigger(), e.arguments(), e.attributes(), e.references())));
            return new Standoff(gold.entities(), events);
        }
    },
    /** half of the spans moved by up to four characters */
    SHIFTED {
        @Override
        Standoff of(Standoff gold, String raw, Random random) {
            return spans(gold, (e, all) -> moved(e, random.nextInt(2) * (random.nextInt(9) - 4), raw, all));
        }
    },
    /** half of the spans lose a character in their middle */
    FRAGMENTS {
        @Override
        Standoff of(Standoff gold, String raw, Random random) {
            return spans(gold, (e, all) -> all.add(random.nextBoolean() && e.fragments().size() == 1 ? interrupted(e) : e));
        }
    },
    /** each mention has two others of its type on it that overlap it as much as each other, in any order */
    TIES {
        @Override
        Standoff of(Standoff gold, String raw, Random random) {
            return spans(gold, (e, all) -> {
                boolean first = random.nextBoolean();
                moved(copy(e, "8"), first ? 1 : -1, raw, all);
                moved(copy(e, "9"), first ? -1 : 1, raw, all);
                if (random.nextBoolean()) {
                    moved(e, random.nextInt(3) - 1, raw, all);
                } else {
                    all.add(e);
                }
            });
        }
    },
    /** slots, attributes, types and normal forms taken away or changed */
    MUDDLED {
        @Override
        Standoff of(Standoff gold, String raw, Random random) {
            List<Entity> entities = gold.entities().stream().map(e -> random.nextInt(4) > 0 ? e
                    : new Entity(e.id(), e.type(), e.fragments(), random.nextBoolean() ? List.of() : twice(e.references()))).toList();
            List<Event> events = gold.events().stream().map(e -> new Event(e.id(), otherType(e, random), e.trigger(), some(e.arguments(), random),
                    some(e.attributes(), random), random.nextInt(4) == 0 ? List.of("12218:C05", "12218:M4") : e.references())).toList();
            return new Standoff(entities, events);
        }
    };

    /**
     * A damaged copy.
     *
     * @param raw the text that is labelled
     */
    abstract Standoff of(Standoff gold, String raw, Random random);

    private interface Spans {
        void add(Entity entity, List<Entity> all);
    }

    private static Standoff spans(Standoff gold, Spans spans) {
        List<Entity> entities = new ArrayList<>();
        gold.entities().forEach(e -> spans.add(e, entities));
        return new Standoff(entities, gold.events());
    }

    private static Entity copy(Entity e, String mark) {
        return new Entity(e.id() + "0" + mark + "000", e.type(), e.fragments(), e.references());
    }

    /** Adds it moved, or as it is where it would leave the text or cut a character. */
    private static void moved(Entity e, int by, String raw, List<Entity> all) {
        boolean fits = e.fragments().stream().flatMap(f -> Stream.of(f.start() + by, f.end() + by))
                .allMatch(i -> i >= 0 && i <= raw.length() && (i == 0 || i == raw.length() || !Character.isLowSurrogate(raw.charAt(i))));
        all.add(fits ? new Entity(e.id(), e.type(), e.fragments().stream().map(f -> f.shift(by)).toList(), e.references()) : e);
    }

    private static Entity interrupted(Entity e) {
        Span span = e.fragments().get(0);
        int middle = (span.start() + span.end()) / 2;
        return span.length() < 3 ? e
                : new Entity(e.id(), e.type(), List.of(new Span(span.start(), middle), new Span(middle + 1, span.end())), e.references());
    }

    private static List<String> twice(List<String> references) {
        return Stream.concat(references.stream(), references.stream().map(r -> r.replaceFirst("(\\d)$", "$1$1"))).distinct()
                .filter(r -> !r.startsWith("Time") && !r.startsWith("GB")).toList();
    }

    private static String otherType(Event e, Random random) {
        return e.type().equals("Measure") || random.nextInt(4) > 0 ? e.type() : e.type().equals("Target") ? "Outcome" : "Target";
    }

    private static Map<String, String> some(Map<String, String> cells, Random random) {
        Map<String, String> some = new LinkedHashMap<>(cells);
        some.keySet().removeIf(key -> random.nextInt(6) == 0);
        return some;
    }
}
