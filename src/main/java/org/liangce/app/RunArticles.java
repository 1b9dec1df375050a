package org.liangce.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.liangce.brat.StandoffWriter;
import org.liangce.export.StandoffExport;
import org.liangce.export.Tables;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;
import org.liangce.ingest.Failure;
import org.liangce.record.Extraction;
import org.liangce.text.SourceDocument;

/** The main job: articles in, tables and standoff files out. */
public final class RunArticles {

    private final Session session;

    public RunArticles(Session session) {
        this.session = session;
    }

    /**
     * Checks that the output folder can be written, before any work.
     *
     * @throws java.nio.file.FileAlreadyExistsException where the folder holds what no run left
     * @throws IOException where it cannot be written
     */
    public void check(Path out) throws IOException {
        new OutputFolder(out).check();
    }

    /**
     * Extracts and writes.
     *
     * @param progress is told how many articles are done
     * @throws IOException where the output folder cannot be written; what was in it is then still there
     */
    public Result run(Articles inputs, Path out, int previewRows, IntConsumer progress) throws IOException {
        Tables tables = session.tables();
        Extractor.Extracted extracted = new Extractor(session.line()::extract, Runtime.getRuntime().availableProcessors())
                .extract(inputs.read(), progress);
        List<Extraction> extractions = extracted.done();
        Map<String, byte[]> files = new TreeMap<>(tables.of(extractions));
        for (Extraction extraction : extractions) {
            SourceDocument source = extraction.document().source();
            files.put("brat/" + source.id() + ".ann", bytes(StandoffWriter.write(source.raw(), StandoffExport.of(extraction))));
        }
        RunSummary summary = RunSummary.of(extractions);
        List<Failure> failures = new ArrayList<>(inputs.failures());
        failures.addAll(extracted.failures());
        files.put(OutputFolder.MANIFEST, bytes(manifest(inputs.read(), failures, summary, files.keySet())));
        new OutputFolder(out).replaceWith(files);
        return new Result(summary, tables.preview(extractions, previewRows), extracted.failures());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String manifest(List<Article> inputs, List<Failure> failures, RunSummary summary, Set<String> outputs) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", Version.current());
        manifest.put("schema", session.schemaName());
        manifest.put("registers", session.models().versions());
        manifest.put("counts", Map.of("articles", summary.articles(), "targets", summary.targets(), "outcomes", summary.outcomes(), "restated", summary.restated(), "measures",
                summary.measures(), "quantities", summary.quantities(), "unusedQuantities", summary.unusedQuantities()));
        manifest.put("inputs", inputs.stream().map(RunArticles::input).toList());
        manifest.put("failures", failures.stream().map(RunArticles::failure).toList());
        manifest.put(OutputFolder.OUTPUTS, outputs);
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(manifest) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }

    private static Map<String, Object> failure(Failure failure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", failure.file().toString());
        fields.put("line", failure.line() == 0 ? null : failure.line());
        fields.put("kind", failure.kind().name());
        fields.put("reason", failure.reason());
        return fields;
    }

    private static Map<String, Object> input(Article article) {
        SourceDocument source = article.document();
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("id", source.id());
        input.put("file", article.file().toString());
        input.put("sha256", article.sha256());
        input.put("published", source.publication().isKnown() ? source.publication().date().toString() : null);
        input.put("publishedFrom", source.publication().origin().name());
        return input;
    }

    /**
     * What a run gives to show.
     *
     * @param preview the first rows of the table of figures, headings first
     * @param failures the articles on which the program failed
     */
    public record Result(RunSummary summary, List<List<String>> preview, List<Failure> failures) {
        public Result {
            preview = List.copyOf(preview);
            failures = List.copyOf(failures);
        }
    }
}
