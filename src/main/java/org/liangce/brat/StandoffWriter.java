package org.liangce.brat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangce.brat.Standoff.Entity;
import org.liangce.brat.Standoff.Event;

/** Writes labels as the text of an {@code .ann} file. */
public final class StandoffWriter {

    private final String raw;
    private final CodePoints offsets;
    private final StringBuilder out = new StringBuilder();
    private int notes;
    private int attributes;

    private StandoffWriter(String raw) {
        this.raw = raw;
        this.offsets = new CodePoints(raw);
    }

    /**
     * The text of the file.
     *
     * @param raw the article that the offsets address
     */
    public static String write(String raw, Standoff standoff) {
        StandoffWriter writer = new StandoffWriter(raw);
        standoff.entities().forEach(writer::entity);
        standoff.events().forEach(writer::event);
        standoff.events().forEach(writer::attributes);
        standoff.entities().forEach(e -> writer.notes(e.id(), e.references(), writer.surface(e)));
        standoff.events().forEach(e -> writer.notes(e.id(), e.references(), null));
        return writer.out.toString();
    }

    private void entity(Entity e) {
        String fragments = e.fragments().stream().map(f -> offsets.points(f.start()) + " " + offsets.points(f.end()))
                .collect(Collectors.joining(";"));
        line(e.id(), e.type() + " " + fragments, surface(e));
    }

    private void event(Event e) {
        StringBuilder body = new StringBuilder(e.type()).append(':').append(e.trigger());
        e.arguments().forEach((role, id) -> body.append(' ').append(role).append(':').append(id));
        line(e.id(), body.toString());
    }

    private void attributes(Event e) {
        for (Map.Entry<String, String> a : e.attributes().entrySet()) {
            line("A" + ++attributes, a.getKey() + " " + e.id() + " " + a.getValue());
        }
    }

    private void notes(String about, List<String> references, String surface) {
        for (String reference : references) {
            String text = surface != null ? surface : reference.substring(reference.indexOf(':') + 1);
            line("N" + ++notes, "Reference " + about + " " + reference, text);
        }
    }

    private String surface(Entity e) {
        return e.fragments().stream().map(f -> f.of(raw)).collect(Collectors.joining(" ")).replaceAll("[\r\n\t]", " ");
    }

    private void line(String... cells) {
        out.append(String.join("\t", cells)).append('\n');
    }
}
