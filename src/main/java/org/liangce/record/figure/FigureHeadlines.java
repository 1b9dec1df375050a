package org.liangce.record.figure;

import java.util.List;
import java.util.Set;
import org.liangce.record.Figure;
import org.liangce.record.Figure.Kind;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;

/** A headline says in a few words what the article tells in full: {@code 我市新增国家高企13家} is done where the text below says that it was. */
final class FigureHeadlines {

    /** By what a headline's figure is taken for a promise though nothing in it says so. */
    private static final Set<String> BARE = Set.of("kind.action", "kind.running", "kind.carried");

    private final FigureText in;

    FigureHeadlines(FigureText in) {
        this.in = in;
    }

    /** Gives the figures of the title, which come first, the kind of those below that say the same. */
    void agree(List<Figure> figures) {
        int title = in.paragraphs.size() > 0 && in.paragraphs.get(0).kind() == Paragraph.Kind.TITLE ? in.paragraphs.get(0).span().end() : 0;
        for (int i = 0; i < figures.size() && figures.get(i).trigger().span().end() <= title; i++) {
            Figure head = figures.get(i);
            Figure full = BARE.contains(head.evidence().rule()) ? full(head, figures, title) : null;
            if (full != null && full.kind() == Kind.OUTCOME) {
                figures.set(i, new Figure(full.kind(), head.trigger(), head.indicator(), head.place(), head.time(), head.responsible(), head.aspect(), head.nodes(),
                        new Evidence("kind.headline", full.trigger().span()), head.grounds()));
            }
        }
    }

    /** The first figure below the title with the same number and indicator, or null. */
    private Figure full(Figure head, List<Figure> figures, int title) {
        for (int i = 1; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (figure.trigger().span().start() >= title && FigureText.value(figure.trigger()).equals(FigureText.value(head.trigger()))
                    && alike(named(figure.indicator().mention()), named(head.indicator().mention()))) {
                return figure;
            }
        }
        return null;
    }

    /** {@code 重点项目} of the headline is the {@code 项目} of the text. */
    private static boolean alike(String full, String head) {
        return head.endsWith(full) || full.endsWith(head);
    }

    private String named(Mention indicator) {
        return in.document.text(indicator.span());
    }
}
