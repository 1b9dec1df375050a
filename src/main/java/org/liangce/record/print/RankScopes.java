package org.liangce.record.print;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.record.Figure;
import org.liangce.record.print.Terms.Term;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Marks;
import org.liangce.text.Span;

/**
 * Among whom a rank is told: the number's own words ({@code |全国|第一}), what stands between the verb of ranking and the number
 * ({@code 位居|同类园区|前三}), or what is among before the verb ({@code 在|30个试点城市|中列第3位}, {@code 全省各市中排第二}).
 */
final class RankScopes {

    private static final String STOPS = "，,。；;：:！？\n";
    private static final int LONGEST = 24;

    private final NameMatcher<String> verbs;
    private final NameMatcher<String> scopes;
    /** With which the place in the ranking itself begins. */
    private final CharacterClass places;
    private final CharacterClass opening;
    private final CharacterClass closing;

    RankScopes(Models models, Characters characters) {
        Map<String, String> ranking = new TreeMap<>();
        Map<String, String> known = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/number-contexts.tsv").rows()) {
            switch (row.get("kind")) {
                case "rank-verb" -> ranking.put(row.get("text"), row.get("text"));
                case "rank-scope" -> known.put(row.get("text"), row.get("text"));
                default -> { }
            }
        }
        verbs = new NameMatcher<>(ranking);
        scopes = new NameMatcher<>(known);
        places = characters.of("print.rank-place");
        opening = characters.of("print.scope-after");
        closing = characters.of("print.scope-before");
    }

    Term of(Document document, Figure figure, int sentence) {
        Span number = figure.trigger().span();
        int place = place(document.text(), number);
        if (place > number.start()) {
            return term(document, "scope.own", number.start(), place);
        }
        int clause = clause(document.text(), sentence, number.start());
        int verb = verb(document, clause, number.start());
        if (verb >= 0 && number.start() - verb > 1 && number.start() - verb <= LONGEST) {
            return term(document, "scope.behind-verb", verb, number.start());
        }
        return among(document, clause, number.start());
    }

    /** Where 第 or 前 stands in a rank; the number's start where it has neither. */
    private int place(String text, Span number) {
        for (int at = number.start(); at < number.end(); at++) {
            if (places.has(text.charAt(at))) {
                return at;
            }
        }
        return number.start();
    }

    private static int clause(String text, int floor, int to) {
        int at = to;
        while (at > floor && STOPS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Behind the last verb of ranking; -1 where there is none. */
    private int verb(Document document, int from, int to) {
        List<Hit<String>> hits = from >= to ? List.of() : verbs.longest(document.text(new Span(from, to)));
        return hits.isEmpty() ? -1 : from + hits.get(hits.size() - 1).span().end();
    }

    /** {@code 在…中}, {@code 全省…中}, or a territory named before the verb. */
    private Term among(Document document, int from, int to) {
        String text = document.text();
        int end = Marks.last(text, '中', from, to);
        int in = Marks.last(text, '在', from, end);
        if (in >= 0 && end - in > 2) {
            return term(document, "scope.among", in + 1, end);
        }
        List<Hit<String>> hits = from >= to ? List.of() : scopes.longest(document.text(new Span(from, to)));
        if (hits.isEmpty()) {
            return null;
        }
        int start = from + hits.get(hits.size() - 1).span().start();
        return term(document, "scope.among", start, end > start ? end : from + hits.get(hits.size() - 1).span().end());
    }

    /** The words of a scope, without 在 before and 的 or 中 behind them. */
    private Term term(Document document, String rule, int from, int to) {
        int start = opening.has(document.text().charAt(from)) ? from + 1 : from;
        int end = to;
        while (end > start + 1 && closing.has(document.text().charAt(end - 1)) && !isKnown(document.text(new Span(start, end)))) {
            end--;
        }
        Span span = start < end ? new Span(start, end) : new Span(from, to);
        return new Term(document.text(span), new Evidence(rule, span));
    }

    /** Whether a scope of the register ends here: {@code 国内} is one, {@code 同类园区内} is not. */
    private boolean isKnown(String scope) {
        List<Hit<String>> hits = scopes.longest(scope);
        return !hits.isEmpty() && hits.get(hits.size() - 1).span().end() == scope.length();
    }
}
