package org.liangce.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liangce.record.Trace;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Span;
import org.liangce.text.Token;
import org.liangce.text.Words;

/** Writes down what the assemblers say while they work on one article. */
final class Overheard implements Trace {

    private Words words = Words.NONE;
    private final List<Refusal> numbers = new ArrayList<>();
    private final List<Refusal> phrases = new ArrayList<>();
    private final Map<Integer, Set<Passed>> passed = new TreeMap<>();

    @Override
    public void begins(Document document) {
        words = document.words();
    }

    @Override
    public void refused(Span number, Evidence why) {
        numbers.add(new Refusal(number, why.rule(), why.span()));
    }

    @Override
    public void refused(int from, int to, String rule, int at) {
        phrases.add(new Refusal(new Span(from, to), rule, at > from && at < to ? word(at, to) : new Span(from, to)));
    }

    /** The segmenter's word that begins at {@code at}; the one character where none does. */
    private Span word(int at, int to) {
        Token word = words.at(at);
        return word != null && word.span().start() == at && word.span().end() <= to ? word.span() : new Span(at, at + 1);
    }

    @Override
    public void passed(int offset, Span words, String rule) {
        passed.computeIfAbsent(offset, o -> new LinkedHashSet<>()).add(new Passed(words, rule));
    }

    /** Numbers that made no record. */
    List<Refusal> numbers() {
        return numbers;
    }

    /** Parts of sentences, and phrases in them, that are no measures. */
    List<Refusal> phrases() {
        return phrases;
    }

    /** What was weighed for the slots of what stands at {@code offset} and not taken, by rules whose ids begin so. */
    List<Passed> passed(int offset, String prefix) {
        return passed.getOrDefault(offset, Set.of()).stream().filter(p -> p.rule().startsWith(prefix)).toList();
    }
}
