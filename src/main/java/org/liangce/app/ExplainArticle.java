package org.liangce.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.liangce.explain.Explained;
import org.liangce.explain.RuleBook;
import org.liangce.ingest.Articles;
import org.liangce.text.Publication;
import org.liangce.text.SourceDocument;

/** Why each record of an article is as it is, and why a phrase gave none. */
public final class ExplainArticle {

    private static final String ENDING = ".txt";

    private final Session session;

    public ExplainArticle(Session session) {
        this.session = session;
    }

    /**
     * Finds and reads an article.
     *
     * @param article its file, or the id of an article in {@code corpus/}
     * @param published its publication date, or null
     */
    public Articles read(String article, LocalDate published) {
        Path file = Path.of(article);
        Path own = session.folder("corpus").resolve(article + ENDING);
        return session.read(List.of(!Files.exists(file) && Files.exists(own) ? own : file), published);
    }

    /** The ids of the articles in {@code corpus/}. */
    public List<String> known() {
        Articles articles = session.read(List.of(session.folder("corpus")), null);
        return articles.read().stream().map(a -> a.document().id()).sorted(Comparator.naturalOrder()).toList();
    }

    public Explained explain(SourceDocument source) {
        return Explained.of(trace -> session.line().extract(source, trace), session.models(), session.schema());
    }

    /** A phrase in the form that the reading text has: half-width, without the line breaks in it. */
    public String folded(String phrase) {
        String read = session.line().read(new SourceDocument("", phrase, Publication.UNKNOWN)).text().strip();
        return read.isEmpty() ? phrase.strip() : read;
    }

    /** What slots are called, by the keys of their columns. */
    public Map<String, String> headings() {
        return session.tables().headings();
    }

    public RuleBook rules() {
        return new RuleBook(session.models());
    }
}
