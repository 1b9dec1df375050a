package org.liangce.app;

import java.util.List;
import org.liangce.evaluate.Leftover;
import org.liangce.ingest.Article;

/** What no record of these articles used. */
public final class FindLeftover {

    private FindLeftover() {}

    /** Extracts each article and gathers what it has left. */
    public static Leftover of(Session session, List<Article> articles) {
        Leftover leftover = new Leftover();
        articles.forEach(a -> leftover.add(session.line().extract(a.document())));
        return leftover;
    }
}
