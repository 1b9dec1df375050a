package org.liangce.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.Models;

/**
 * Reads files and folders as articles. A folder gives its {@code *.txt} files, those of its subfolders too, by name; a file that is
 * named itself is read whatever its ending. What cannot be read is listed and the others go on.
 */
public final class ArticleReader {

    private final HeaderLines headers;

    /** @throws org.liangce.lexicon.ModelException where the register of header keys cannot be used */
    public ArticleReader(Models models) {
        headers = new HeaderLines(models);
    }

    /**
     * The articles of these files and folders, to be read one after the other.
     *
     * @param published the day of publication of all of them; null where each has its own (a manifest beside it, its header lines, …)
     */
    public ArticleStream open(List<Path> paths, LocalDate published) {
        return new ArticleStream(headers, paths, published);
    }

    /** The articles of these files and folders, all at once; otherwise as {@link #open}. */
    public Articles read(List<Path> paths, LocalDate published) {
        ArticleStream stream = open(paths, published);
        List<Article> read = new ArrayList<>();
        stream.each(read::add);
        return new Articles(read, stream.failures());
    }
}
