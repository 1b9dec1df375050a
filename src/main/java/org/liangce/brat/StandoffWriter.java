package org.liangce.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.liangce.brat.Standoff.Entity;
import org.liangce.brat.Standoff.Event;
import org.liangce.text.Span;

/** Writes labels as the text of an {@code .ann} file. */
public final class StandoffWriter {

    private final String raw;
    private final CodePoints offsets;
    private final Appendable out;
    private int notes;
    private int attributes;

    private StandoffWriter(String raw, Appendable out) {
        this.raw = raw;
        this.offsets = new CodePoints(raw);
        this.out = out;
    }

    /**
     * The text of the file.
     *
     * @param raw the article that the offsets address
     */
    public static String write(String raw, Standoff standoff) {
        StringBuilder text = new StringBuilder();
        try {
            write(raw, standoff, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written anywhere
        }
        return text.toString();
    }

    /** Writes the file line by line, so that it is never held as a whole: it takes several times the room of its article. */
    public static void write(String raw, Standoff standoff, Appendable out) throws IOException {
        StandoffWriter writer = new StandoffWriter(raw, out);
        for (Entity e : standoff.entities()) {
            writer.entity(e);
        }
        for (Event e : standoff.events()) {
            writer.event(e);
        }
        for (Event e : standoff.events()) {
            writer.attributes(e);
        }
        for (Entity e : standoff.entities()) {
            writer.notes(e);
        }
        for (Event e : standoff.events()) {
            writer.notes(e);
        }
    }

    private void entity(Entity e) throws IOException {
        out.append(e.id()).append('\t').append(e.type());
        char before = ' ';
        for (Span fragment : e.fragments()) {
            out.append(before).append(Integer.toString(offsets.points(fragment.start()))).append(' ').append(Integer.toString(offsets.points(fragment.end())));
            before = ';';
        }
        out.append('\t');
        surface(e);
        out.append('\n');
    }

    private void event(Event e) throws IOException {
        out.append(e.id()).append('\t').append(e.type()).append(':').append(e.trigger());
        for (Map.Entry<String, String> argument : e.arguments().entrySet()) {
            out.append(' ').append(argument.getKey()).append(':').append(argument.getValue());
        }
        out.append('\n');
    }

    private void attributes(Event e) throws IOException {
        for (Map.Entry<String, String> a : e.attributes().entrySet()) {
            out.append('A').append(Integer.toString(++attributes)).append('\t').append(a.getKey()).append(' ').append(e.id()).append(' ').append(a.getValue()).append('\n');
        }
    }

    private void notes(Entity e) throws IOException {
        for (String reference : e.references()) {
            note(e.id(), reference);
            surface(e);
            out.append('\n');
        }
    }

    private void notes(Event e) throws IOException {
        for (String reference : e.references()) {
            note(e.id(), reference);
            out.append(reference, reference.indexOf(':') + 1, reference.length()).append('\n');
        }
    }

    private void note(String about, String reference) throws IOException {
        out.append('N').append(Integer.toString(++notes)).append("\tReference ").append(about).append(' ').append(reference).append('\t');
    }

    /** The words themselves, fragments parted by a blank; white space that would end a cell or line is one too. */
    private void surface(Entity e) throws IOException {
        for (Span fragment : e.fragments()) {
            if (fragment != e.fragments().get(0)) {
                out.append(' ');
            }
            for (int i = fragment.start(); i < fragment.end(); i++) {
                char c = raw.charAt(i);
                out.append(c == '\r' || c == '\n' || c == '\t' ? ' ' : c);
            }
        }
    }
}
