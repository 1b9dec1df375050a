package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.text.Document;
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

    /** The verbs that govern the object of a measure: those in the row at its start, and in the row behind the one who is made to act. */
    List<InstrumentHit> of(Document document, Action action) {
        String text = document.text();
        Words words = document.words();
        int firstEnd = Math.max(action.object(), behindVerbs(words, action.object(), action.end()));
        int second = action.first().is(CueKind.PIVOT) ? nextVerb(words, text, firstEnd, action.end()) : action.end();
        int secondEnd = behindVerbs(words, second, action.end());
        boolean governs = secondEnd < action.end() && text.charAt(secondEnd) != '、';
        List<InstrumentHit> found = new ArrayList<>();
        verbs.longest(text, action.start(), action.end(), (begin, end, meant) -> {
            boolean inRow = end <= firstEnd || governs && begin >= second && end <= secondEnd;
            if (inRow && words.agree(begin, end)) {
                add(found, begin, end, meant, text, action.end());
            }
        });
        return found;
    }

    private static void add(List<InstrumentHit> found, int begin, int end, List<Verb> meant, String text, int objectEnd) {
        for (Verb verb : meant) {
            if (text.startsWith(verb.object(), objectEnd - verb.object().length())) {
                found.add(new InstrumentHit(begin, end, verb.word()));
            }
        }
    }

    private static int behindVerbs(Words words, int from, int to) {
        int end = from;
        for (int word = words.next(from); word >= 0 && word < to && isVerbal(words.tag(word)); word = words.next(end)) {
            end = words.end(word);
        }
        return end;
    }

    private static boolean isVerbal(String tag) {
        char kind = tag.charAt(0);
        return kind == 'v' || kind == 'd' || tag.equals("ad");
    }

    private static int nextVerb(Words words, String text, int from, int to) {
        for (int word = words.next(from); word >= 0 && word < to; word = words.next(word + 1)) {
            if (words.tag(word).equals("v") && !text.startsWith("的", words.end(word))) {
                return word;
            }
        }
        return to;
    }
}
