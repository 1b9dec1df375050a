package org.liangce.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.liangce.app.ExplainArticle;
import org.liangce.explain.Explained;
import org.liangce.explain.Occurrence;
import org.liangce.explain.RecordReasons;
import org.liangce.ingest.Articles;
import org.liangce.text.Noise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liangce explain}: which sentence, and why. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    /** What may stand around a phrase so that it is taken for nothing else. */
    private static final String QUOTES = "“”\"「」『』";

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "ARTICLE", descriptionKey = "explain.article-option")
    private String article;

    @Parameters(index = "1", arity = "0..1", paramLabel = "RECORD|PHRASE", descriptionKey = "explain.what-option")
    private String what;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
    private LocalDate published;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExplainArticle explain = new ExplainArticle(console.session(common.models, common.schema));
        Articles articles = explain.read(article, published);
        if (articles.read().size() != 1) {
            return noArticle(explain, articles);
        }
        console.undated(articles.read());
        Explained explained = explain.explain(articles.read().get(0).document());
        ExplainReport report = new ExplainReport(console, explained, explain.rules(), explain.headings());
        if (what == null) {
            report.list(article);
            return Liangce.GOOD;
        }
        return one(explain, explained, report);
    }

    private int noArticle(ExplainArticle explain, Articles articles) {
        console.failures(articles.failures());
        if (articles.read().isEmpty() && Files.exists(Path.of(article))) {
            return Liangce.SOME_INPUTS_FAILED;
        }
        if (articles.read().isEmpty()) {
            console.warn("error.explain-article", article, String.join(" ", explain.known()));
        } else {
            console.warn("error.explain-folder", article, articles.read().size(), articles.read().get(0).file());
        }
        return Liangce.WRONG_USAGE;
    }

    private int one(ExplainArticle explain, Explained explained, ExplainReport report) {
        List<RecordReasons> records = records(explained);
        if (records.size() == 1) {
            report.record(records.get(0));
            return Liangce.GOOD;
        }
        if (records.size() > 1) {
            console.warn("error.explain-ambiguous", what, records.size(), article);
            report.rows(records).forEach(console::note);
            return Liangce.WRONG_USAGE;
        }
        return phrase(explain, explained, report);
    }

    /** The records that the second argument names by number or by the beginning of an id; none where it is a phrase. */
    private List<RecordReasons> records(Explained explained) {
        boolean number = what.matches("[1-9][0-9]{0,4}") && Integer.parseInt(what) <= explained.records().size();
        if (number) {
            return List.of(explained.records().get(Integer.parseInt(what) - 1));
        }
        boolean id = what.matches("(.*/)?[0-9a-f]{3,}") && !what.matches("[0-9]{3,4}");
        return id ? explained.withId(what) : List.of();
    }

    private int phrase(ExplainArticle explain, Explained explained, ExplainReport report) {
        if (bare(what).isBlank()) {
            console.warn("error.explain-nothing", article);
            return Liangce.WRONG_USAGE;
        }
        String phrase = explain.folded(bare(what));
        List<Occurrence> places = phrase.isEmpty() ? List.of() : explained.occurrences(phrase);
        List<Noise> noise = explained.noise(bare(what));
        if (!places.isEmpty() || !noise.isEmpty()) {
            report.phrase(phrase, places, noise);
            return Liangce.GOOD;
        }
        String similar = explained.similar(phrase);
        console.warn(similar == null ? "error.explain-phrase" : "error.explain-similar", what, article, similar, explained.records().size());
        return Liangce.WRONG_USAGE;
    }

    private static String bare(String phrase) {
        int from = 0;
        int to = phrase.length();
        while (from < to && QUOTES.indexOf(phrase.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && QUOTES.indexOf(phrase.charAt(to - 1)) >= 0) {
            to--;
        }
        return phrase.substring(from, to);
    }
}
