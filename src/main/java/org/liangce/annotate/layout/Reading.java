package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.text.Document;
import org.liangce.text.FoldedText;
import org.liangce.text.Noise;
import org.liangce.text.Paragraph;
import org.liangce.text.SourceDocument;
import org.liangce.text.Span;

/** Writes the reading text of an article whose paragraphs are known, and its structure. */
final class Reading {

    private final SourceDocument source;
    private final LineFold fold;
    private final CharacterClass goesOn;
    private final FoldedText.Joiner text;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Sections sections = new Sections();

    /** @param goesOn with which a sentence goes on behind one that it quotes */
    Reading(SourceDocument source, LineFold fold, CharacterClass goesOn) {
        this.source = source;
        this.goesOn = goesOn;
        this.fold = fold;
        this.text = new FoldedText.Joiner(source.raw());
    }

    /** The document of these paragraphs. */
    Document write(List<Block> article, List<Noise> noise) {
        int behind = 0;
        for (Block block : article) {
            if (text.length() > 0) {
                text.take(Math.min(behind, source.raw().length() - 1), "\n");
            }
            behind = write(block);
        }
        FoldedText folded = text.build();
        Sentences sentences = new Sentences(folded.text(), goesOn);
        paragraphs.forEach(p -> sentences.divide(p.span(), !p.isBody()));
        return Document.of(source, folded, new Document.Structure(sections.end(folded.length()), paragraphs, sentences.sentences(), sentences.clauses(), noise));
    }

    /** Writes a paragraph; returns where its last line ends in the raw text. */
    private int write(Block block) {
        int start = text.length();
        RawLine before = null;
        for (RawLine line : block.lines) {
            if (before != null && Block.spaced(before.text, line.text)) {
                text.take(before.end, " ");
            }
            text.take(before == null ? words(block, line) : line.folded);
            before = line;
        }
        add(block, new Span(start, text.length()));
        return block.last().end;
    }

    /** The words of a paragraph's first line: behind {@code ##} and {@code ●}, which only mark it. */
    private FoldedText words(Block block, RawLine line) {
        boolean marked = block.marker.depth() > 0 || block.marker.family() == Marker.Family.BULLET;
        return marked ? fold.read(wordsStart(block, line), line.end) : line.folded;
    }

    private int wordsStart(Block block, RawLine line) {
        int start = line.start + block.marker.depth();
        start = skipBlanks(start, line.end);
        int sign = Character.charCount(source.raw().codePointAt(start));
        boolean bullet = block.marker.family() == Marker.Family.BULLET && start + sign < line.end;
        return bullet ? skipBlanks(start + sign, line.end) : start;
    }

    private int skipBlanks(int from, int limit) {
        int i = from;
        while (i < limit - 1 && CharacterFold.isBlank(source.raw().charAt(i))) {
            i++;
        }
        return i;
    }

    private void add(Block block, Span span) {
        boolean heading = block.kind == Paragraph.Kind.HEADING || block.kind == Paragraph.Kind.SPEAKER;
        if (heading && (!block.floating || block.marker.isNumbered())) {
            paragraphs.add(sections.heading(span, block.kind, block.marker));
        } else {
            paragraphs.add(new Paragraph(span, block.kind, block.kind == Paragraph.Kind.BODY || block.kind == Paragraph.Kind.NOTE ? 0 : 1));
            place(block, span);
        }
    }

    private void place(Block block, Span span) {
        if (block.kind == Paragraph.Kind.BODY && block.marker.isNumbered()) {
            sections.item(span, block.marker);
        } else {
            sections.text();
        }
    }
}
