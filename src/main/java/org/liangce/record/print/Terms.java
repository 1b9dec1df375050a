package org.liangce.record.print;

import java.util.IdentityHashMap;
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
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Marks;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Token;
import org.liangce.text.Words;

/**
 * How firmly a target is promised, in the words of the text: in {@code 力争工业投资增长10%} the strength is {@code 力争}. And, by
 * {@link Bases} and {@link RankScopes}, against what a figure is told and among whom it ranks. The words are those of
 * {@code models/cues/terms.tsv}.
 */
public final class Terms {

    /** Behind a number, its strength stands no farther than in {@code 5%左右的预期目标}, {@code 3%（约束性指标）}. */
    private static final int LONGEST_TAIL = 8;
    /** The tags of what a verb governs: verbs, adverbs, times, numbers, prepositions. */
    private static final String VERBAL = "vdtmp";

    private final NameMatcher<String> strengths;
    private final Map<String, Boolean> verbal = new TreeMap<>();
    private final CharacterClass forAll;
    private final CharacterClass tails;
    private final CharacterClass governed;
    private final Bases bases;
    private final RankScopes scopes;

    /** @throws org.liangce.lexicon.ModelException where the register has a mistake */
    public Terms(Models models) {
        Map<String, String> words = new TreeMap<>();
        Map<String, String> basis = new TreeMap<>();
        for (Register.Row row : Register.read(models, "cues/terms.tsv").rows()) {
            switch (row.get("field")) {
                case "strength" -> {
                    words.put(row.get("word"), row.get("code").isEmpty() ? row.get("word") : row.get("code"));
                    verbal.put(row.get("word"), row.as("before", Terms::verbal));
                }
                case "basis" -> basis.put(row.get("word"), row.get("code"));
                default -> throw row.error("field 一格应是 strength 或 basis");
            }
        }
        strengths = new NameMatcher<>(words);
        Characters characters = Characters.read(models);
        forAll = characters.of("print.strength-of-all");
        tails = characters.of("print.strength-behind");
        governed = characters.of("print.strength-before");
        bases = new Bases(basis, characters);
        scopes = new RankScopes(models, characters);
    }

    private static boolean verbal(String before) {
        if (!before.isEmpty() && !before.equals("verb")) {
            throw new IllegalArgumentException(before);
        }
        return before.equals("verb");
    }

    /** What a column says of a figure, and the words that say so. */
    public record Term(String value, Evidence evidence) {}

    /** The terms of one article's figures. */
    public Reader in(Document document, List<Figure> figures) {
        return new Reader(document, figures);
    }

    /** Answers for one article. */
    public final class Reader {

        private final Document document;
        private final SpanIndex<Sentence> sentences;
        private final Words tokens;
        private final List<Figure> figures;
        private final Map<Figure, Term> strength = new IdentityHashMap<>();

        private Reader(Document document, List<Figure> figures) {
            this.document = document;
            this.sentences = document.sentenceIndex();
            this.tokens = document.words();
            this.figures = figures;
            for (Figure figure : figures) {
                strength.put(figure, find(figure));
            }
        }

        /** The word of commitment that holds for a target; null for what is reached, and where none is said. */
        public Term strength(Figure figure) {
            return strength.get(figure);
        }

        /** Against what a figure is told ({@code 同比}, {@code 年均}, {@code 比2020年}), or null. */
        public Term basis(Figure figure) {
            return bases.of(document, figure, sentenceStart(figure));
        }

        /** Among whom a rank is told ({@code 全国}, {@code 同类园区}), or null. */
        public Term rankScope(Figure figure) {
            return figure.aspect() == Figure.Aspect.RANK ? scopes.of(document, figure, sentenceStart(figure)) : null;
        }

        private int sentenceStart(Figure figure) {
            Sentence sentence = sentences.at(figure.trigger().span().start());
            return sentence == null ? figure.trigger().span().start() : sentence.span().start();
        }

        private Term find(Figure figure) {
            if (figure.kind() != Figure.Kind.TARGET) {
                return null;
            }
            Span number = figure.trigger().span();
            Term said = last("strength.behind", number.end(), tail(number.end()));
            said = said != null ? said : ofAll(number.end());
            said = said != null ? said : last("strength.word", sentenceStart(figure), number.end());
            return said != null ? said : above(figure);
        }

        /** {@code 投资增长3%，进出口增长4%（|均为预期性|）}: what brackets behind say of all numbers of the sentence, or null. */
        private Term ofAll(int from) {
            Sentence sentence = sentences.at(from - 1);
            int open = sentence == null ? -1 : opening(from, sentence.span().end() - 1);
            return open < 0 ? null : last("strength.behind", open, Math.min(sentence.span().end(), open + LONGEST_TAIL));
        }

        /** The bracket that speaks of all, in {@code [from, to)}; -1 where there is none. */
        private int opening(int from, int to) {
            for (int at = from; at < to; at++) {
                if (document.text().charAt(at) == '（' && forAll.has(document.text().charAt(at + 1))) {
                    return at;
                }
            }
            return -1;
        }

        /** What an opening line or heading says of the goals below it, or the number before whose kind goes on. */
        private Term above(Figure figure) {
            Span kind = figure.evidence().span();
            if (figure.evidence().rule().equals("kind.heading")) {
                Span line = document.quoted(kind);
                return last("strength.heading", line.start(), line.end());
            }
            Figure before = figure.evidence().rule().equals("kind.carried") ? at(kind) : null;
            Term carried = before == null ? null : strength.get(before);
            return carried == null ? null : new Term(carried.value(), new Evidence("strength.carried", carried.evidence().spans()));
        }

        private Figure at(Span trigger) {
            return figures.stream().filter(f -> f.trigger().span().equals(trigger)).findFirst().orElse(null);
        }

        /** Where the words end that may still be said of a number: {@code 5%|的预期目标}, {@code 3%|（约束性）}. */
        private int tail(int from) {
            boolean said = from < document.text().length() && tails.has(document.text().charAt(from));
            int to = from;
            while (said && to < document.text().length() && to - from < LONGEST_TAIL && "，。；\n".indexOf(document.text().charAt(to)) < 0) {
                to++;
            }
            return to;
        }

        private Term last(String rule, int from, int to) {
            if (from >= to) {
                return null;
            }
            List<Hit<String>> hits = strengths.longest(document.text(new Span(from, to)));
            for (int i = hits.size() - 1; i >= 0; i--) {
                Span word = hits.get(i).span().shift(from);
                boolean own = rule.equals("strength.behind") || !bracketed(word.start(), from);
                if (own && (!verbal.get(document.text(word)) || governs(word))) {
                    return new Term(hits.get(i).value(), new Evidence(rule, word));
                }
            }
            return null;
        }

        /** Whether a word stands in brackets, where it is said of the number before them. */
        private boolean bracketed(int offset, int from) {
            int open = Marks.last(document.text(), '（', from, offset);
            return open >= 0 && Marks.last(document.text(), '）', open, offset) < 0;
        }

        /** Whether a word that may be a noun is none: {@code 计划|新建}, not {@code 年度计划的七成}, {@code 计划总投资}. */
        private boolean governs(Span word) {
            if (word.end() == document.text().length()) {
                return false;
            }
            Token next = tokens.at(word.end());
            boolean verbal = next != null && next.span().start() == word.end() && VERBAL.indexOf(next.tag().charAt(0)) >= 0;
            return verbal || governed.has(document.text().charAt(word.end()));
        }
    }
}
