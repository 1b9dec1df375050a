package org.liangce.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * How firmly and against what a figure is said, in the words of the text: in {@code 力争工业投资同比增长10%} the strength is
 * {@code 力争} and the basis {@code 同比}. The words are those of {@code models/cues/terms.tsv}.
 */
public final class Terms {

    private final NameMatcher<String> strength;
    private final NameMatcher<String> basis;

    /** @throws org.liangce.lexicon.ModelException where the register has a mistake */
    public Terms(Models models) {
        Map<String, String> strengths = new TreeMap<>();
        Map<String, String> bases = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/terms.tsv").rows()) {
            switch (row.get("field")) {
                case "strength" -> strengths.put(row.get("word"), row.get("word"));
                case "basis" -> bases.put(row.get("word"), row.get("code"));
                default -> throw row.error("field 一格应是 strength 或 basis");
            }
        }
        strength = new NameMatcher<>(strengths);
        basis = new NameMatcher<>(bases);
    }

    /** What a column says of a figure, and the words that say so. */
    public record Term(String value, Evidence evidence) {}

    /** The last word of commitment before the number in its sentence, or null. */
    public Term strength(Document document, Figure figure) {
        return last("strength.word", strength, document.text(), new Span(sentenceStart(document, figure), figure.trigger().span().end()));
    }

    /** The last word of comparison between the indicator and the number, or else in the number's clause before it; or null. */
    public Term basis(Document document, Figure figure) {
        int trigger = figure.trigger().span().start();
        int from = sentenceStart(document, figure);
        int comma = comma(document.text(), from, trigger);
        int subject = figure.indicator() == null ? trigger : figure.indicator().mention().span().start();
        int start = Math.max(from, Math.min(comma + 1, subject < from ? trigger : subject));
        if (figure.aspect() != Figure.Aspect.CHANGE) {
            start = Math.max(start, behindOther(document, trigger));
        }
        return start >= trigger ? null : last("basis.word", basis, document.text(), new Span(start, trigger));
    }

    private static int sentenceStart(Document document, Figure figure) {
        int trigger = figure.trigger().span().start();
        Sentence sentence = document.sentenceIndex().at(trigger);
        return sentence == null ? trigger : sentence.span().start();
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

    private static Term last(String rule, NameMatcher<String> words, String text, Span where) {
        List<NameMatcher.Hit<String>> hits = words.longest(where.of(text));
        NameMatcher.Hit<String> last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
        return last == null ? null : new Term(last.value(), new Evidence(rule, last.span().shift(where.start())));
    }
}
