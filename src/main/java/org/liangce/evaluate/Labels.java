package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangce.brat.CodePoints;
import org.liangce.brat.Reference;
import org.liangce.brat.Standoff;
import org.liangce.text.Span;

/**
 * The labels of one article as the scorer sees them.
 *
 * @param mentions all but the triggers of measures
 */
record Labels(List<Label> mentions, List<Row> figures, List<Row> measures) {

    /**
     * @param raw the article that they address
     * @param standoff gold or predicted
     */
    static Labels of(String raw, Standoff standoff) {
        CodePoints offsets = new CodePoints(raw);
        Map<String, Label> byId = new HashMap<>();
        List<Label> mentions = new ArrayList<>();
        for (Standoff.Entity entity : standoff.entities()) {
            Label label = label(raw, offsets, entity);
            byId.put(entity.id(), label);
            mentions.add(label);
        }
        List<Row> figures = new ArrayList<>();
        List<Row> measures = new ArrayList<>();
        for (Standoff.Event event : standoff.events()) {
            (event.type().equals("Measure") ? measures : figures).add(row(event, byId));
        }
        return new Labels(List.copyOf(mentions), List.copyOf(figures), List.copyOf(measures));
    }

    /** Targets and Outcomes, then measures. */
    List<Row> records() {
        return Stream.concat(figures.stream(), measures.stream()).toList();
    }

    private static Label label(String raw, CodePoints offsets, Standoff.Entity entity) {
        StringBuilder text = new StringBuilder();
        List<Span> parts = new ArrayList<>();
        for (Span fragment : entity.fragments()) {
            text.append(fragment.of(raw));
            parts.add(new Span(offsets.points(fragment.start()), offsets.points(fragment.end())));
        }
        return new Label(entity.type(), List.copyOf(parts), Standoff.surface(text), references(entity.references()));
    }

    private static Row row(Standoff.Event event, Map<String, Label> byId) {
        Map<String, Label> arguments = new HashMap<>();
        event.arguments().forEach((role, id) -> arguments.put(role, byId.get(id)));
        return new Row(event.type(), byId.get(event.trigger()), arguments, event.attributes(), references(event.references()));
    }

    private static Set<Reference> references(List<String> texts) {
        return texts.stream().map(Reference::of).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> forms(Set<Reference> references, String namespace) {
        return references.stream().filter(r -> r.namespace().equals(namespace)).map(Reference::form).collect(Collectors.toSet());
    }

    /**
     * A mention or trigger.
     *
     * @param parts its fragments in code points
     * @param text its characters without white space
     */
    record Label(String type, List<Span> parts, String text, Set<Reference> references) {

        Set<String> forms(String namespace) {
            return Labels.forms(references, namespace);
        }

        int start() {
            return parts.get(0).start();
        }

        /** Behind its last character. */
        int end() {
            return parts.get(parts.size() - 1).end();
        }

        private int length() {
            return parts.stream().mapToInt(Span::length).sum();
        }

        private int common(Label other) {
            int common = 0;
            for (Span a : parts) {
                for (Span b : other.parts) {
                    common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
                }
            }
            return common;
        }

        /** Characters in both over characters in either; 0 where they share none. */
        double overlap(Label other) {
            int common = common(other);
            return common == 0 ? 0 : (double) common / (length() + other.length() - common);
        }
    }

    /** A record; an argument that is not given is null. */
    record Row(String type, Label trigger, Map<String, Label> arguments, Map<String, String> attributes, Set<Reference> references) {

        /** The normal forms of an argument's mention; empty where there is no argument or no form. */
        Set<String> argument(String role, String namespace) {
            Label label = arguments.get(role);
            return label == null ? Set.of() : label.forms(namespace);
        }

        Set<String> nodes() {
            return references.stream().filter(Reference::isNode).map(Reference::form).collect(Collectors.toSet());
        }
    }
}
