package org.liangce.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.liangce.app.Line;
import org.liangce.brat.StandoffWriter;
import org.liangce.export.StandoffExport;
import org.liangce.lexicon.Models;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liangce export}: writes one file an article. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", defaultValue = "brat")
    private String format;

    @Option(names = "--out", required = true)
    private Path out;

    @Parameters
    private List<Path> files;

    @Override
    public Integer call() throws Exception {
        Line line = new Line(Models.in(Path.of("models")));
        Files.createDirectories(out);
        for (Path file : files) {
            String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
            SourceDocument source = new SourceDocument(id, Files.readString(file), published(file, id));
            Files.writeString(out.resolve(id + ".ann"), StandoffWriter.write(source.raw(), StandoffExport.of(line.extract(source))));
        }
        return 0;
    }

    private static Publication published(Path file, String id) throws Exception {
        Path manifest = file.resolveSibling("manifest.csv");
        for (String row : Files.exists(manifest) ? Files.readAllLines(manifest) : List.<String>of()) {
            if (row.startsWith(id + ",")) {
                String[] cells = row.split(",");
                return new Publication(LocalDate.parse(cells[cells.length - 2]), Publication.Origin.MANIFEST);
            }
        }
        return Publication.UNKNOWN;
    }
}
