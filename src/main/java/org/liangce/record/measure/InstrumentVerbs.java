package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;
import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueKind;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Words;

/**
 * What the verbs of a measure tell of its instrument: {@code 叫停}违规项目 is regulation, whatever is stopped. Only verbs that govern the
 * object count: the first ones with their adverbs, and behind a verb that makes somebody do something the first ones of what he is to do.
 */
final class InstrumentVerbs {

    private static final String ANY = "*";
    /** The object has to end with the name of an industry: {@code 发展|氢能}. */
    private static final String INDUSTRY = "<industry>";
    /** The object has to begin with an amount of money: {@code 拿出|5亿元|改造码头}. */
    private static final String MONEY = "<money>";
    private static final String CURRENCY = "CNY";
    /** How long the generic word is at most that stands behind such a name: {@code 氢能|产业}. */
    private static final int GENERIC = 2;

    private final NameMatcher<List<Verb>> verbs;
    private final InstrumentHeads heads;
    private final Schema schema;

    /** @param object how the object has to end */
    private record Verb(InstrumentWord word, String object) {}

    InstrumentVerbs(Models models, Schema schema, List<String> instruments, InstrumentHeads heads) {
        this.schema = schema;
        this.heads = heads;
        Map<String, List<Verb>> words = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/instrument-verbs.tsv").rows()) {
            String object = row.get("object").equals(ANY) ? "" : row.get("object");
            words.computeIfAbsent(row.get("verb"), v -> new ArrayList<>()).add(new Verb(InstrumentWord.of(row, instruments), object));
        }
        verbs = new NameMatcher<>(words);
    }

    /**
     * The verbs that govern the object of a measure: those in the row at its start, and in the row behind the one who is made to act. A row that
     * ends the measure has its object before it, and a verb at its start only describes that: {@code 推动|签约项目|加快建设}.
     */
    List<InstrumentHit> of(Document document, Action action) {
        String text = document.text();
        Words words = document.words();
        int firstEnd = Math.max(action.object(), behindVerbs(words, action.object(), action.end()));
        int second = action.first().is(CueKind.PIVOT) ? nextVerb(words, text, firstEnd, action.end()) : action.end();
        int secondEnd = behindVerbs(words, second, action.end());
        boolean closes = second < action.end() && secondEnd == action.end();
        boolean governs = closes || secondEnd < action.end() && text.charAt(secondEnd) != '、';
        int first = closes ? action.object() : firstEnd;
        int object = closes ? beforeAdverbs(words, second) : action.end();
        List<InstrumentHit> found = new ArrayList<>();
        verbs.longest(text, action.start(), action.end(), (begin, end, meant) -> {
            boolean inRow = end <= first || governs && begin >= second && end <= secondEnd;
            if (inRow && words.agree(begin, end)) {
                add(found, new Span(begin, end), meant, document, action.object(), object);
            }
        });
        return found;
    }

    private void add(List<InstrumentHit> found, Span word, List<Verb> meant, Document document, int object, int objectEnd) {
        for (Verb verb : meant) {
            boolean named = verb.object().equals(MONEY) ? beginsWithMoney(document, word.end())
                    : governs(verb, document, objectEnd) || governs(verb, document, heads.behindHead(document.text(), object, objectEnd));
            if (named) {
                found.add(new InstrumentHit(word.start(), word.end(), verb.word()));
            }
        }
    }

    private boolean governs(Verb verb, Document document, int objectEnd) {
        return verb.object().equals(INDUSTRY) ? endsWithIndustry(document, objectEnd)
                : document.text().startsWith(verb.object(), objectEnd - verb.object().length());
    }

    private static boolean beginsWithMoney(Document document, int at) {
        SpanIndex<Mention> quantities = document.index(MentionType.QUANTITY);
        int next = quantities.lastFrom(at);
        return next >= 0 && quantities.start(next) == at && quantities.get(next).value() instanceof NormalForm.Quantity sum && sum.unit().equals(CURRENCY);
    }

    /** Whether an object ends with the name of an industry, not with that of a way in which all of them change ({@code 数智化}), a generic word behind it at most: {@code 氢能|产业}. */
    private boolean endsWithIndustry(Document document, int objectEnd) {
        SpanIndex<Mention> industries = document.index(MentionType.INDUSTRY);
        int last = industries.lastFrom(objectEnd - 1);
        return last >= 0 && industries.end(last) <= objectEnd && industries.end(last) >= objectEnd - GENERIC && grows(industries.get(last));
    }

    private boolean grows(Mention industry) {
        return industry.value().forms().stream().anyMatch(node -> schema.node(node).heading() == Schema.Heading.NEVER);
    }

    /** Where the object ends before the adverbs of the verb that begins at {@code verb}: {@code 项目|早日|投产}. */
    private static int beforeAdverbs(Words words, int verb) {
        int at = verb;
        for (int word = words.start(at - 1); word >= 0 && isAdverb(words.tag(word)); word = words.start(at - 1)) {
            at = word;
        }
        return at;
    }

    private static int behindVerbs(Words words, int from, int to) {
        int end = from;
        for (int word = words.next(from); word >= 0 && word < to && isVerbal(words.tag(word)); word = words.next(end)) {
            end = words.end(word);
        }
        return end;
    }

    private static boolean isVerbal(String tag) {
        return tag.charAt(0) == 'v' || isAdverb(tag);
    }

    private static boolean isAdverb(String tag) {
        return tag.charAt(0) == 'd' || tag.equals("ad");
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
