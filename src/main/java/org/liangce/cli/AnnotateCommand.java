package org.liangce.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liangce.app.AnnotateArticles;
import org.liangce.app.MentionFilter;
import org.liangce.app.Session;
import org.liangce.ingest.Article;
import org.liangce.ingest.Articles;
import org.liangce.ingest.Failure;
import org.liangce.lexicon.ModelException;
import org.liangce.text.MentionType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liangce annotate}: mentions or words, for other programs and for a look. */
@Command(name = "annotate", sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "tsv|seg|jsonl", defaultValue = "tsv", descriptionKey = "annotate.format")
    private String format;

    @Option(names = "--layers", paramLabel = "LAYERS", split = ",", descriptionKey = "annotate.layers")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private LocalDate published;

    AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String wrong = wrongUsage();
        if (wrong != null) {
            console.warn("error.usage", wrong, "annotate ");
            return Liangce.WRONG_USAGE;
        }
        Session session = console.session(common.models, common.schema);
        return format.equals("jsonl") ? lines(session) : files(session);
    }

    /** What is wrong with the options taken together, or null. */
    private String wrongUsage() {
        Messages messages = console.messages();
        if (!List.of("tsv", "seg", "jsonl").contains(format)) {
            return messages.get("error.format", format, "tsv, seg, jsonl");
        }
        for (String layer : layers) {
            if (type(layer) == null) {
                return messages.get("error.layer", layer, Arrays.stream(MentionType.values()).map(MentionType::label).collect(Collectors.joining(", ")));
            }
        }
        if (format.equals("seg") && !layers.isEmpty()) {
            return messages.get("error.seg-layers");
        }
        boolean filter = format.equals("jsonl");
        if (filter && (!paths.isEmpty() || published != null)) {
            return messages.get("error.filter-reads-lines");
        }
        return !filter && paths.isEmpty() ? messages.get("error.missing", "PATH") : null;
    }

    private static MentionType type(String label) {
        return Arrays.stream(MentionType.values()).filter(t -> t.label().equalsIgnoreCase(label.strip())).findFirst().orElse(null);
    }

    private Set<MentionType> types() {
        Set<MentionType> types = EnumSet.noneOf(MentionType.class);
        layers.forEach(l -> types.add(type(l)));
        return types.isEmpty() ? EnumSet.allOf(MentionType.class) : types;
    }

    private int lines(Session session) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        List<MentionFilter.BadLine> bad = session.filter(types()).run(in, out);
        if (bad.isEmpty()) {
            return Liangce.GOOD;
        }
        console.warn("failures", bad.size());
        bad.forEach(line -> console.warn("filter." + line.kind(), String.valueOf(line.number()), line.detail()));
        return Liangce.SOME_INPUTS_FAILED;
    }

    private int files(Session session) {
        Articles articles = session.read(paths, published);
        console.failures(articles.failures());
        AnnotateArticles annotate = new AnnotateArticles(session);
        Set<MentionType> types = types();
        List<Failure> defects = new ArrayList<>();
        for (Article article : articles.read()) {
            try {
                console.out().print(format.equals("seg") ? annotate.words(article.document()) : annotate.mentions(article.document(), types));
            } catch (ModelException e) {
                throw e;
            } catch (RuntimeException e) {
                defects.add(Failure.defect(article.file(), e));
            }
        }
        console.failures(defects);
        console.undated(articles.read());
        return articles.failures().isEmpty() && defects.isEmpty() ? Liangce.GOOD : Liangce.SOME_INPUTS_FAILED;
    }
}
