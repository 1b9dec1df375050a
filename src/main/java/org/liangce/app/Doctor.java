package org.liangce.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liangce.app.Finding.Kind;
import org.liangce.explain.RuleBook;
import org.liangce.ingest.ArticleReader;
import org.liangce.lexicon.ModelException;
import org.liangce.lexicon.Models;

/** Examines the installation and the registers, and tries every name of theirs out. */
public final class Doctor {

    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_MEMORY = 200;
    private static final String TABLE = ".tsv";

    private final Session session;
    private final List<Finding> findings = new ArrayList<>();

    public Doctor(Session session) {
        this.session = session;
    }

    /** @param folder where output would be written */
    public Diagnosis examine(Path folder) {
        int version = Runtime.version().feature();
        long memory = Runtime.getRuntime().maxMemory() >> 20;
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));
        check(version >= OLDEST_JAVA, Kind.JAVA, Integer.toString(version));
        check(memory >= LEAST_MEMORY, Kind.MEMORY, Long.toString(memory));
        check(!names.equals(StandardCharsets.US_ASCII), Kind.FILE_NAMES, names.name());
        Path absolute = folder.toAbsolutePath();
        check(Files.isWritable(absolute), Kind.UNWRITABLE, absolute.toString());
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        check(Files.isWritable(temporary), Kind.UNWRITABLE, temporary.toString());
        int tried = registers();
        List<String> folders = session.models().folders().stream().map(Path::toString).toList();
        return new Diagnosis(Runtime.version() + " " + System.getProperty("java.vendor"), memory, names.name(), folders,
                session.models().versions().size(), tried, findings);
    }

    private void check(boolean good, Kind kind, String detail) {
        if (!good) {
            findings.add(Finding.of("", 0, kind, detail));
        }
    }

    /** Reads all registers and tries their names, how many it tells; one that cannot be read ends it. */
    private int registers() {
        try {
            Models models = session.models();
            Line line = session.line();
            session.tables();
            new ArticleReader(models);
            new RuleBook(models);
            List<Trial> trials = Trials.of(models, session.schemaName());
            Set<String> read = models.versions().keySet();
            List<String> tables = read.stream().filter(name -> name.endsWith(TABLE)).toList();
            models.folders().forEach(folder -> unread(folder, read));
            findings.addAll(RegisterChecks.of(models, session.schema(), tables));
            findings.addAll(new TrialRun(line::annotate, new Suspects(models)).of(trials));
            return trials.size();
        } catch (ModelException e) {
            findings.add(Finding.of(e.file(), e.line(), Kind.BROKEN, e.reason()));
            return 0;
        }
    }

    /** Tables that no part of the program asks for, as one whose name is mistyped. */
    private void unread(Path folder, Set<String> read) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(TABLE)).filter(file -> !read.contains(folder.relativize(file).toString().replace('\\', '/')))
                    .sorted().forEach(file -> findings.add(Finding.of(file.toString(), 0, Kind.UNREAD)));
        } catch (IOException e) {
            findings.add(Finding.of(folder.toString(), 0, Kind.BROKEN, e.getMessage()));
        }
    }
}
