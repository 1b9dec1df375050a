package org.liangce.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;
import org.liangce.text.Span;
import org.liangce.text.Token;
import org.liangce.text.Words;

/**
 * What the verbs of a measure tell of its instrument: {@code 叫停}违规项目 is regulation, whatever is stopped. Only verbs that govern the
 * object count: the first ones with their adverbs, and behind a verb that makes somebody do something the first ones of what he is to do.
 */
final class InstrumentVerbs {

    private static final String ANY = "*";

    private final NameMatcher<List<Verb>> verbs;

    /** @param object how the object has to end */
    private record Verb(InstrumentWord word, String object) {}

    InstrumentVerbs(Models models, List<String> instruments) {
        Map<String, List<Verb>> words = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/instrument-verbs.tsv").rows()) {
            String object = row.get("object").equals(ANY) ? "" : row.get("object");
            words.computeIfAbsent(row.get("verb"), v -> new ArrayList<>()).add(new Verb(InstrumentWord.of(row, instruments), object));
        }
        verbs = new NameMatcher<>(words);
    }

    /** The verbs that govern the object of a measure. */
    List<Hit<InstrumentWord>> of(Document document, Action action) {
        String text = document.text();
        Words words = document.words();
        List<Span> chains = chains(words, text, action);
        List<Hit<InstrumentWord>> found = new ArrayList<>();
        verbs.longest(text, action.start(), action.end(), (begin, end, meant) -> {
            Span place = new Span(begin, end);
            if (words.agree(place) && chains.stream().anyMatch(chain -> chain.contains(place))) {
                meant.stream().filter(verb -> text.startsWith(verb.object(), action.end() - verb.object().length())).forEach(verb -> found.add(new Hit<>(place, verb.word())));
            }
        });
        return found;
    }

    /** Rows of verbs: at the start, and behind the one who is made to act. */
    private static List<Span> chains(Words words, String text, Action action) {
        int end = behindVerbs(words, action.object(), action.end());
        Span first = new Span(action.start(), Math.max(action.object(), end));
        int second = action.first().is(CueKind.PIVOT) ? nextVerb(words, text, first.end(), action.end()) : action.end();
        int behind = behindVerbs(words, second, action.end());
        boolean governs = behind < action.end() && text.charAt(behind) != '、';
        return governs ? List.of(first, new Span(second, behind)) : List.of(first);
    }

    private static int behindVerbs(Words words, int from, int to) {
        int end = from;
        for (Token word : words.startingIn(from, to)) {
            if (!isVerbal(word)) {
                break;
            }
            end = word.span().end();
        }
        return end;
    }

    private static boolean isVerbal(Token word) {
        char kind = word.tag().charAt(0);
        return kind == 'v' || kind == 'd' || word.tag().equals("ad");
    }

    private static int nextVerb(Words words, String text, int from, int to) {
        for (Token word : words.startingIn(from, to)) {
            if (word.tag().equals("v") && !text.startsWith("的", word.span().end())) {
                return word.span().start();
            }
        }
        return to;
    }
}
