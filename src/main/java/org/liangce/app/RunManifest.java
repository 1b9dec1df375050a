package org.liangce.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.ingest.Article;
import org.liangce.ingest.Failure;
import org.liangce.text.Publication;

/** What a run says of itself: which files with which registers gave which files. */
record RunManifest(Session session, RunSummary summary, List<Input> inputs, List<Failure> failures, List<String> outputs) {

    /** An article that was read. */
    record Input(String id, String file, String sha256, Publication publication) {}

    static Input input(Article article) {
        return new Input(article.document().id(), article.file().toString(), article.sha256(), article.document().publication());
    }

    String json() {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", Version.current());
        manifest.put("schema", session.schemaName());
        manifest.put("registers", session.models().versions());
        manifest.put("counts", Map.of("articles", summary.articles(), "targets", summary.targets(), "outcomes", summary.outcomes(), "restated",
                summary.restated(), "measures", summary.measures(), "quantities", summary.quantities(), "unusedQuantities", summary.unusedQuantities()));
        manifest.put("inputs", inputs.stream().map(RunManifest::fields).toList());
        manifest.put("failures", failures.stream().map(RunManifest::fields).toList());
        manifest.put(OutputFolder.OUTPUTS, outputs.stream().sorted().toList());
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(manifest) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }

    private static Map<String, Object> fields(Failure failure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", failure.file().toString());
        fields.put("line", failure.line() == 0 ? null : failure.line());
        fields.put("kind", failure.kind().name());
        fields.put("reason", failure.reason());
        return fields;
    }

    private static Map<String, Object> fields(Input input) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", input.id);
        fields.put("file", input.file);
        fields.put("sha256", input.sha256);
        fields.put("published", input.publication.isKnown() ? input.publication.date().toString() : null);
        fields.put("publishedFrom", input.publication.origin().name());
        return fields;
    }
}
