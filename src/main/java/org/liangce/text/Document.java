package org.liangce.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * An article that is being read. Immutable: each stage gives a new one with more in it.
 *
 * <p>All spans in it, but for those of {@link Noise}, address {@link #text()}: the reading text, in which broken lines are joined, noise
 * is left out, full-width letters, digits and punctuation are folded to the forms that the rules expect, and paragraphs are parted by
 * one {@code \n}. {@link #raw(Span)} leads back to the raw text.
 */
public final class Document {

    private static final SpanIndex<Mention> NO_MENTIONS = new SpanIndex<>(List.of(), Mention::span);

    private final SourceDocument source;
    private final FoldedText folded;
    private final Structure structure;
    private final Words words;
    private final Map<MentionType, SpanIndex<Mention>> mentions;
    private final Map<Object, Object> ofWords;
    private final Map<Object, Object> ofAll = new ConcurrentHashMap<>();

    private Document(SourceDocument source, FoldedText folded, Structure structure, Words words, Map<MentionType, SpanIndex<Mention>> mentions, Map<Object, Object> ofWords) {
        this.source = source;
        this.folded = folded;
        this.structure = structure;
        this.words = words;
        this.mentions = mentions;
        this.ofWords = ofWords;
    }

    /** A document with its structure and nothing else. */
    public static Document of(SourceDocument source, FoldedText folded, Structure structure) {
        return new Document(source, folded, structure, Words.NONE, new EnumMap<>(MentionType.class), new ConcurrentHashMap<>());
    }

    /** A copy with the words of the text. */
    public Document withWords(Words divided) {
        return new Document(source, folded, structure, divided, mentions, new ConcurrentHashMap<>());
    }

    /** A copy with one kind of mention set; any earlier ones of that kind are replaced. */
    public Document withMentions(MentionType type, List<Mention> found) {
        Mention[] ordered = found.toArray(Mention[]::new);
        Arrays.sort(ordered);
        return withOrdered(type, List.of(ordered));
    }

    /** As {@link #withMentions}, for mentions that are in the order of the text already. */
    public Document withOrdered(MentionType type, List<Mention> found) {
        Map<MentionType, SpanIndex<Mention>> more = new EnumMap<>(MentionType.class);
        more.putAll(mentions);
        more.put(type, new SpanIndex<>(List.copyOf(found), Mention::span));
        return new Document(source, folded, structure, words, more, ofWords);
    }

    public SourceDocument source() {
        return source;
    }

    /** The reading text. */
    public String text() {
        return folded.text();
    }

    public FoldedText folded() {
        return folded;
    }

    public List<Span> raw(Span span) {
        return folded.raw(span);
    }

    public List<Section> sections() {
        return structure.sections.parts();
    }

    public SpanIndex<Section> sectionIndex() {
        return structure.sections;
    }

    public List<Paragraph> paragraphs() {
        return structure.paragraphs.parts();
    }

    public SpanIndex<Paragraph> paragraphIndex() {
        return structure.paragraphs;
    }

    public List<Sentence> sentences() {
        return structure.sentences.parts();
    }

    public SpanIndex<Sentence> sentenceIndex() {
        return structure.sentences;
    }

    public List<Clause> clauses() {
        return structure.clauses.parts();
    }

    public SpanIndex<Clause> clauseIndex() {
        return structure.clauses;
    }

    public List<Noise> noise() {
        return structure.noise;
    }

    /** The words of the text; none before it is divided. */
    public Words words() {
        return words;
    }

    /** The mentions of one kind in the order of the text; empty where there are none. */
    public List<Mention> mentions(MentionType type) {
        return index(type).parts();
    }

    /** The mentions of one kind, to be asked by offset. */
    public SpanIndex<Mention> index(MentionType type) {
        SpanIndex<Mention> index = mentions.get(type);
        return index == null ? NO_MENTIONS : index;
    }

    /** The sentences that hold a span, or the headings and speaker lines: what is quoted for it. */
    public Span quoted(Span span) {
        return line(span.start()).join(line(span.end() - 1));
    }

    private Span line(int offset) {
        Sentence sentence = structure.sentences.at(offset);
        Paragraph paragraph = sentence != null ? null : structure.paragraphs.at(offset);
        return sentence != null ? sentence.span() : paragraph != null ? paragraph.span() : new Span(offset, offset + 1);
    }

    /**
     * What {@code reckoned} makes of this article: made when first asked for, and kept with it.
     *
     * @param key who asks; what it makes of an article is always the same
     */
    public <T> T once(Object key, Function<Document, T> reckoned) {
        return once(ofAll, key, reckoned);
    }

    /** The same for what depends on the text, its parts and its words alone: it is kept whatever else is found in them. */
    public <T> T onceForWords(Object key, Function<Document, T> reckoned) {
        return once(ofWords, key, reckoned);
    }

    @SuppressWarnings("unchecked")
    private <T> T once(Map<Object, Object> known, Object key, Function<Document, T> reckoned) {
        Object there = known.get(key);
        if (there == null) {
            there = reckoned.apply(this); // outside the map, since it may ask for something else that is kept here
            known.put(key, there);
        }
        return (T) there;
    }

    /** A copy without what was reckoned on the way: it takes less room. */
    public Document settled() {
        return new Document(source, folded, structure, words, mentions, new ConcurrentHashMap<>());
    }

    /** The characters of the reading text that a span covers. */
    public String text(Span span) {
        return span.of(folded.text());
    }

    /**
     * How the reading text is built. The lists are in the order of the text; paragraphs cover it but for the line breaks, sections cover
     * it whole, sentences lie in paragraphs, clauses in sentences.
     */
    public static final class Structure {
        private final SpanIndex<Section> sections;
        private final SpanIndex<Paragraph> paragraphs;
        private final SpanIndex<Sentence> sentences;
        private final SpanIndex<Clause> clauses;
        private final List<Noise> noise;

        public Structure(List<Section> sections, List<Paragraph> paragraphs, List<Sentence> sentences, List<Clause> clauses, List<Noise> noise) {
            this.sections = new SpanIndex<>(List.copyOf(sections), Section::span);
            this.paragraphs = new SpanIndex<>(List.copyOf(paragraphs), Paragraph::span);
            this.sentences = new SpanIndex<>(List.copyOf(sentences), Sentence::span);
            this.clauses = new SpanIndex<>(List.copyOf(clauses), Clause::span);
            this.noise = List.copyOf(noise);
        }
    }
}
