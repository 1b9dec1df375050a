package org.liangce.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.brat.Standoff;
import org.liangce.brat.Standoff.Entity;
import org.liangce.brat.Standoff.Event;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Measure;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** Turns what was extracted from an article into the labels of a standoff file. */
public final class StandoffExport {

    private static final List<MentionType> WRITTEN = List.of(MentionType.QUANTITY, MentionType.TIME, MentionType.PLACE, MentionType.ZONE,
            MentionType.INDUSTRY, MentionType.ORGANIZATION);

    private final String schema;
    private final Document document;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<Mention, String> ids = new HashMap<>();

    private StandoffExport(String schema, Document document) {
        this.schema = schema;
        this.document = document;
    }

    /** The labels of one article; indicators only where a figure uses them, as the guide says. */
    public static Standoff of(Extraction extraction) {
        StandoffExport export = new StandoffExport(extraction.schema(), extraction.document());
        export.mentions(extraction);
        extraction.figures().forEach(export::figure);
        extraction.measures().forEach(export::measure);
        return new Standoff(export.entities, export.events);
    }

    private void mentions(Extraction extraction) {
        List<Mention> all = new ArrayList<>();
        WRITTEN.forEach(type -> all.addAll(document.mentions(type)));
        all.addAll(extraction.indicators());
        all.sort(null);
        all.forEach(this::mention);
    }

    private void mention(Mention m) {
        ids.computeIfAbsent(m, first -> entity(m.type().label(), m.span(), references(m.value())));
    }

    private String entity(String type, Span span, List<String> references) {
        String id = "T" + (entities.size() + 1);
        entities.add(new Entity(id, type, document.raw(span), references));
        return id;
    }

    private static List<String> references(NormalForm value) {
        return value.namespace() == null ? List.of() : value.forms().stream().map(f -> value.namespace() + ":" + f).toList();
    }

    private void figure(Figure f) {
        Map<String, String> arguments = new LinkedHashMap<>();
        argument(arguments, "Indicator", f.indicator());
        argument(arguments, "Place", f.place());
        argument(arguments, "Time", reckoned(f.time()));
        event(f.kind().label(), ids.get(f.trigger()), arguments, Map.of("Aspect", f.aspect().label()), f.nodes());
    }

    private void measure(Measure m) {
        Map<String, String> arguments = new LinkedHashMap<>();
        argument(arguments, "Actor", m.actor());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("Status", m.status().label());
        attributes.put("Instrument", m.instrument());
        event("Measure", entity("Measure", m.span(), List.of()), arguments, attributes, m.nodes());
    }

    /** A time that has a form; one that could not be reckoned is no argument. */
    private static Slot reckoned(Slot time) {
        return time == null || time.mention().value().forms().isEmpty() ? null : time;
    }

    private void argument(Map<String, String> arguments, String role, Slot slot) {
        if (slot != null) {
            arguments.put(role, ids.get(slot.mention()));
        }
    }

    private void event(String type, String trigger, Map<String, String> arguments, Map<String, String> attributes, List<String> nodes) {
        List<String> references = nodes.stream().map(n -> schema + ":" + n).toList();
        events.add(new Event("E" + (events.size() + 1), type, trigger, arguments, attributes, references));
    }
}
