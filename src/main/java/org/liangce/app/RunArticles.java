package org.liangce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.liangce.brat.Standoff;
import org.liangce.brat.StandoffWriter;
import org.liangce.export.StandoffExport;
import org.liangce.export.TableFiles;
import org.liangce.export.Tables;
import org.liangce.ingest.Article;
import org.liangce.ingest.ArticleStream;
import org.liangce.ingest.Failure;
import org.liangce.record.Extraction;
import org.liangce.text.SourceDocument;

/** The main job: articles in, tables and standoff files out. Articles are read, worked on and written as they come; few are held at a time. */
public final class RunArticles {

    private static final int LEAST_OF_ONE = 2;

    private final Session session;

    public RunArticles(Session session) {
        this.session = session;
    }

    /**
     * Extracts and writes; where no article could be read, nothing is written.
     *
     * @param previewRows how many rows of the table of figures to show; every article has its share
     * @param progress is told how many articles are done
     * @throws java.nio.file.FileAlreadyExistsException where the folder holds what no run left
     * @throws FolderInUseException where another run is writing there
     * @throws IOException where the output folder cannot be written; what was in it is then still there
     */
    public Result run(ArticleStream articles, Path out, int previewRows, IntConsumer progress) throws IOException {
        try (OutputFolder folder = OutputFolder.open(out)) {
            Job job = new Job(folder.fresh(), articles.size(), previewRows, progress);
            job.extract(articles);
            if (!job.inputs.isEmpty()) {
                folder.replace();
            }
            return job.result(articles);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** An article with what was made of it in a thread of its own, where its standoff file was written too. */
    private record Made(Article article, Extraction extraction, String file) {}

    /** One run: what it has gathered so far. */
    private final class Job {
        private final Path folder;
        private final int share;
        private final int previewRows;
        private final IntConsumer progress;
        private final Tables tables = session.tables();
        private final List<RunManifest.Input> inputs = new ArrayList<>();
        private final List<String> outputs = new ArrayList<>(TableFiles.NAMES);
        private final List<String> undated = new ArrayList<>();
        private final List<List<String>> preview = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private RunSummary summary = RunSummary.NOTHING;

        Job(Path folder, int articles, int previewRows, IntConsumer progress) {
            this.folder = folder;
            this.share = Math.max(LEAST_OF_ONE, previewRows / Math.max(1, articles));
            this.previewRows = previewRows;
            this.progress = progress;
            preview.add(tables.glanceHeadings());
        }

        void extract(ArticleStream articles) throws IOException {
            Files.createDirectories(folder.resolve("brat"));
            Line line = session.line();
            try (TableFiles files = tables.write(folder)) {
                failures.addAll(new Extractor<>(together -> made(line, together)).each(
                        reader -> articles.each(article -> {
                            inputs.add(RunManifest.input(article));
                            reader.accept(article);
                        }), made -> write(files, made)));
            }
            failures.addAll(0, articles.failures());
            RunManifest manifest = new RunManifest(session, summary, inputs, failures, outputs);
            Files.writeString(folder.resolve(OutputFolder.MANIFEST), manifest.json());
        }

        private List<Made> made(Line line, List<Article> together) {
            List<Extraction> extractions = line.extract(together.stream().map(Article::document).toList());
            List<Made> made = new ArrayList<>(together.size());
            for (int i = 0; i < extractions.size(); i++) {
                made.add(made(together.get(i), extractions.get(i)));
            }
            return made;
        }

        private Made made(Article article, Extraction extraction) {
            SourceDocument source = article.document();
            String file = "brat/" + source.id() + ".ann";
            Standoff standoff = StandoffExport.of(extraction);
            try (Writer out = Files.newBufferedWriter(folder.resolve(file))) {
                StandoffWriter.write(source.raw(), standoff, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Made(article, extraction, file);
        }

        private void write(TableFiles files, Made made) {
            SourceDocument source = made.article.document();
            try {
                files.add(made.extraction);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            outputs.add(made.file);
            if (!source.publication().isKnown()) {
                undated.add(source.id());
            }
            preview.addAll(tables.glance(made.extraction, Math.min(share, previewRows + 1 - preview.size())));
            summary = summary.plus(RunSummary.of(made.extraction));
            progress.accept(summary.articles());
        }

        Result result(ArticleStream articles) {
            return new Result(summary, preview, undated, failures, inputs.isEmpty());
        }
    }

    /**
     * What a run gives to show.
     *
     * @param preview the first rows of the table of figures, headings first
     * @param undated ids of the articles whose relative times cannot be resolved
     * @param failures what could not be read, and the articles on which the program failed
     * @param nothing whether there was no article at all, so that nothing was written
     */
    public record Result(RunSummary summary, List<List<String>> preview, List<String> undated, List<Failure> failures, boolean nothing) {
        public Result {
            preview = List.copyOf(preview);
            undated = List.copyOf(undated);
            failures = List.copyOf(failures);
        }
    }
}
