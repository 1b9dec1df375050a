package org.liangce.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Measure;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Token;

/**
 * The numbers, deadlines and names of industries that no record used, so that what may have been missed is seen without gold. What was used and what is
 * left make up all that was found.
 *
 * <p>A number or deadline is used where it is the trigger or fills a slot of a record, or stands inside a measure; a name where its sentence holds a
 * record on its node.
 */
public final class Leftover {

    private static final int EXAMPLES = 3;
    private static final int REACH = 12;

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private int used;

    /** Adds what an article has left. */
    public void add(Extraction extraction) {
        Document document = extraction.document();
        Use use = new Use(extraction);
        for (MentionType type : List.of(MentionType.QUANTITY, MentionType.TIME, MentionType.INDUSTRY)) {
            document.mentions(type).stream().filter(mention -> type != MentionType.TIME || isDeadline(mention))
                    .forEach(mention -> add(document, mention, use.of(mention)));
        }
    }

    private void add(Document document, Mention mention, boolean isUsed) {
        if (isUsed) {
            used++;
        } else {
            groups.computeIfAbsent(unit(mention) + "\t" + context(document, mention), Group::new).add(example(document, mention));
        }
    }

    private static boolean isDeadline(Mention mention) {
        return mention.value() instanceof NormalForm.Time time && time.form().startsWith("../");
    }

    /** What the records of an article use. */
    private static final class Use {
        private final Set<Mention> mentions = new HashSet<>();
        private final BitSet inMeasures = new BitSet();
        private final Map<Sentence, Set<String>> nodes = new HashMap<>();
        private final SpanIndex<Sentence> sentences;

        Use(Extraction extraction) {
            sentences = extraction.document().sentenceIndex();
            for (Figure f : extraction.figures()) {
                mentions.add(f.trigger());
                slots(f.indicator(), f.place(), f.time(), f.responsible());
                nodes(f.trigger().span(), f.nodes());
            }
            for (Measure m : extraction.measures()) {
                inMeasures.set(m.span().start(), m.span().end());
                slots(m.time(), m.place(), m.actor());
                nodes(m.span(), m.nodes());
            }
        }

        private void slots(Slot... slots) {
            Stream.of(slots).filter(Objects::nonNull).map(Slot::mention).forEach(mentions::add);
        }

        private void nodes(Span record, List<String> about) {
            nodes.computeIfAbsent(sentences.at(record.start()), s -> new HashSet<>()).addAll(about);
        }

        boolean of(Mention mention) {
            if (mention.type() == MentionType.INDUSTRY) {
                return !Collections.disjoint(nodes.getOrDefault(sentences.at(mention.span().start()), Set.of()), mention.value().forms());
            }
            return mentions.contains(mention) || inMeasures.get(mention.span().start());
        }
    }

    private static String unit(Mention mention) {
        if (mention.value() instanceof NormalForm.Quantity quantity) {
            return "Quantity " + (quantity.unit().isEmpty() ? quantity.printedUnit() : quantity.unit());
        }
        return mention.type() == MentionType.TIME ? "Time ../" : "Industry " + String.join(" ", mention.value().forms());
    }

    /** The word behind it, or before it where a mark follows. */
    private static String context(Document document, Mention mention) {
        List<Token> tokens = document.words().all();
        int behind = firstBehind(tokens, mention.span().end());
        if (behind < tokens.size() && isWord(document, tokens.get(behind))) {
            return "…" + document.text(tokens.get(behind).span());
        }
        for (int i = behind - 1; i >= 0; i--) {
            if (tokens.get(i).span().end() <= mention.span().start() && isWord(document, tokens.get(i))) {
                return document.text(tokens.get(i).span()) + "…";
            }
        }
        return "";
    }

    private static boolean isWord(Document document, Token token) {
        return Character.isLetter(document.text().charAt(token.span().start()));
    }

    /** The first token that begins at or behind a place. */
    private static int firstBehind(List<Token> tokens, int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String example(Document document, Mention mention) {
        Span span = mention.span();
        String before = document.text().substring(Math.max(0, span.start() - REACH), span.start());
        String after = document.text().substring(span.end(), Math.min(document.text().length(), span.end() + REACH));
        String words = "…" + before + "【" + document.text(span) + "】" + after + "…";
        return document.source().id() + " " + words.replace('\n', ' ');
    }

    /** How many were found in all: what was used and what is left. */
    public int all() {
        return used + left();
    }

    /** How many a record used. */
    public int used() {
        return used;
    }

    /** How many no record used. */
    public int left() {
        return groups.values().stream().mapToInt(Group::count).sum();
    }

    /** What is left, by unit and context, the biggest group first. */
    public List<Group> groups() {
        return groups.values().stream().sorted(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::name)).toList();
    }

    /** Items with one unit and one context. */
    public static final class Group {
        private final String name;
        private final List<String> examples = new ArrayList<>();
        private int count;

        private Group(String name) {
            this.name = name;
        }

        private void add(String example) {
            count++;
            if (examples.size() < EXAMPLES) {
                examples.add(example);
            }
        }

        /** Unit and context, parted by a tab: {@code Quantity CNY⇥奖励…}. */
        public String name() {
            return name;
        }

        /** How many there are, also those without an example here. */
        public int count() {
            return count;
        }

        /** A few of them, each with its article and the words around it. */
        public List<String> examples() {
            return List.copyOf(examples);
        }
    }
}
