package org.liangce.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.liangce.app.Session;
import org.liangce.ingest.Failure;

/** Where a command reads and writes, and in which language. */
final class Console {

    private final Messages messages;
    private final Path home;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Console(Messages messages, Path home, InputStream in, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.home = home;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    Messages messages() {
        return messages;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    /** A result. */
    void print(String key, Object... values) {
        out.println(messages.get(key, values));
    }

    /** A warning or an error. */
    void warn(String key, Object... values) {
        err.println(messages.get(key, values));
    }

    /** How far a job is: one line that is written over again. */
    void progress(int done, int of) {
        err.print("\r" + messages.get("progress", done, of) + (done == of ? System.lineSeparator() : ""));
        err.flush();
    }

    Session session(Path models, Path schema) {
        return new Session(home, models, schema);
    }

    /** Lists what could not be read. */
    void failures(List<Failure> failures) {
        if (!failures.isEmpty()) {
            warn("failures", failures.size());
            failures.forEach(f -> err.println("  " + f.message()));
        }
    }
}
