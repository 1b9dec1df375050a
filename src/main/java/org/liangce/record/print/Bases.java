package org.liangce.record.print;

import java.util.List;
import java.util.Map;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.NameMatcher;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.record.print.Terms.Term;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Against what a figure is told: the words of {@code models/cues/terms.tsv} ({@code 同比}, {@code 年均}), or the time that it is compared
 * with ({@code 较2022年增长18%}: {@code 比2022年}).
 */
final class Bases {

    /** Behind the number in brackets: {@code 增长6%（年均）}. */
    private static final int LONGEST_BRACKET = 4;

    private final NameMatcher<String> words;
    private final CharacterClass comparing;

    Bases(Map<String, String> words, Characters characters) {
        this.words = new NameMatcher<>(words);
        comparing = characters.of("print.compared-after");
    }

    /** The last comparison between the indicator and the number, or else in the number's clause before it; or null. */
    Term of(Document document, Figure figure, int sentence) {
        int trigger = figure.trigger().span().start();
        int comma = comma(document.text(), sentence, trigger);
        int subject = figure.indicator() == null ? trigger : figure.indicator().mention().span().start();
        int start = Math.max(sentence, Math.min(comma + 1, subject < sentence ? trigger : subject));
        if (figure.aspect() != Figure.Aspect.CHANGE) {
            start = Math.max(start, behindOther(document, trigger));
        }
        Term word = last(document, start, trigger, figure.indicator());
        Term compared = figure.aspect() == Figure.Aspect.CHANGE || figure.aspect() == Figure.Aspect.INCREMENT ? compared(document, start, trigger) : null;
        boolean later = compared != null && (word == null || word.evidence().span().start() < compared.evidence().spans().get(0).start());
        Term found = later ? compared : word;
        return found != null ? found : bracketed(document, figure.trigger().span().end());
    }

    /** The time that follows 比 or 较: {@code 比2020年}. */
    private Term compared(Document document, int from, int to) {
        for (Mention time : document.index(MentionType.TIME).startingIn(Math.max(from, 1), to)) {
            Span span = time.span();
            if (comparing.has(document.text().charAt(span.start() - 1)) && span.start() > from) {
                return new Term("比" + document.text(span), new Evidence("basis.compared", new Span(span.start() - 1, span.end())));
            }
        }
        return null;
    }

    private Term bracketed(Document document, int at) {
        boolean opens = document.text().startsWith("（", at);
        return opens ? last(document, at, Math.min(document.text().length(), at + LONGEST_BRACKET), null) : null;
    }

    /** A comparison holds for all changes of a list, but not for the rank or total behind them. */
    private static int behindOther(Document document, int trigger) {
        SpanIndex<Mention> quantities = document.index(MentionType.QUANTITY);
        int other = quantities.lastFrom(trigger - 1);
        return other < 0 ? 0 : quantities.get(other).span().end();
    }

    /** The last comma from {@code from} on before {@code to}; one before {@code from} where there is none. */
    private static int comma(String text, int from, int to) {
        int comma = to - 1;
        while (comma >= from && text.charAt(comma) != '，' && text.charAt(comma) != ',') {
            comma--;
        }
        return comma;
    }

    /** The last word that is no part of what is measured: {@code 日均客运量} has no basis. */
    private Term last(Document document, int from, int to, Slot indicator) {
        List<Hit<String>> hits = from >= to ? List.of() : words.longest(document.text(new Span(from, to)));
        for (int i = hits.size() - 1; i >= 0; i--) {
            Span word = hits.get(i).span().shift(from);
            if (indicator == null || !indicator.mention().span().contains(word)) {
                return new Term(hits.get(i).value(), new Evidence("basis.word", word));
            }
        }
        return null;
    }
}
