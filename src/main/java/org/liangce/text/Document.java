package org.liangce.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An article that is being read. Immutable: each stage gives a new one with more in it.
 *
 * <p>All spans in it, but for those of {@link Noise}, address {@link #text()}: the reading text, in which broken lines are joined, noise
 * is left out, full-width letters, digits and punctuation are folded to the forms that the rules expect, and paragraphs are parted by
 * one {@code \n}. {@link #raw(Span)} leads back to the raw text.
 */
public final class Document {

    private final SourceDocument source;
    private final FoldedText folded;
    private final Structure structure;
    private final List<Token> tokens;
    private final Map<MentionType, List<Mention>> mentions;

    private Document(SourceDocument source, FoldedText folded, Structure structure, List<Token> tokens,
            Map<MentionType, List<Mention>> mentions) {
        this.source = source;
        this.folded = folded;
        this.structure = structure;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** A document with its structure and nothing else. */
    public static Document of(SourceDocument source, FoldedText folded, Structure structure) {
        return new Document(source, folded, structure, List.of(), new EnumMap<>(MentionType.class));
    }

    /** A copy with the words of the text, in its order. */
    public Document withTokens(List<Token> words) {
        return new Document(source, folded, structure, List.copyOf(words), mentions);
    }

    /** A copy with one kind of mention set; any earlier ones of that kind are replaced. */
    public Document withMentions(MentionType type, List<Mention> found) {
        Map<MentionType, List<Mention>> more = new EnumMap<>(MentionType.class);
        more.putAll(mentions);
        List<Mention> sorted = new ArrayList<>(found);
        sorted.sort(null);
        more.put(type, List.copyOf(sorted));
        return new Document(source, folded, structure, tokens, more);
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
        return structure.sections();
    }

    public List<Paragraph> paragraphs() {
        return structure.paragraphs();
    }

    public List<Sentence> sentences() {
        return structure.sentences();
    }

    public List<Clause> clauses() {
        return structure.clauses();
    }

    public List<Noise> noise() {
        return structure.noise();
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The mentions of one kind in the order of the text; empty where there are none. */
    public List<Mention> mentions(MentionType type) {
        return mentions.getOrDefault(type, List.of());
    }

    /** The sentences that hold a span, or the headings and speaker lines: what is quoted for it. */
    public Span quoted(Span span) {
        return line(span.start()).join(line(span.end() - 1));
    }

    private Span line(int offset) {
        Sentence sentence = new SpanIndex<>(sentences(), Sentence::span).at(offset);
        Paragraph paragraph = sentence != null ? null : new SpanIndex<>(paragraphs(), Paragraph::span).at(offset);
        return sentence != null ? sentence.span() : paragraph != null ? paragraph.span() : new Span(offset, offset + 1);
    }

    /** The characters of the reading text that a span covers. */
    public String text(Span span) {
        return span.of(folded.text());
    }

    /**
     * How the reading text is built. The lists are in the order of the text; paragraphs cover it but for the line breaks, sections cover
     * it whole, sentences lie in paragraphs, clauses in sentences.
     */
    public record Structure(List<Section> sections, List<Paragraph> paragraphs, List<Sentence> sentences, List<Clause> clauses,
            List<Noise> noise) {

        public Structure {
            sections = List.copyOf(sections);
            paragraphs = List.copyOf(paragraphs);
            sentences = List.copyOf(sentences);
            clauses = List.copyOf(clauses);
            noise = List.copyOf(noise);
        }
    }
}
