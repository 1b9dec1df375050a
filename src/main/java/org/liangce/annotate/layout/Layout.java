package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.text.Document;
import org.liangce.text.Noise;
import org.liangce.text.SourceDocument;

/**
 * Finds the structure of a text that arrives as a page or a newspaper left it. In this order: lines are read in folded form; those that
 * by their own words are no part of the article are marked; captions and credits glued to a paragraph are parted; broken lines are joined;
 * headings, title, the end of the article, captions and second copies are found; the reading text is written.
 *
 * <p>Example: {@code 推动高质} / blank / {@code 量发展。} is the paragraph {@code 推动高质量发展。}
 *
 * <p>Takes time linear in the text, whatever the text is, and never throws.
 */
public final class Layout {

    private final CharacterFold fold;
    private final Markers markers;
    private final LineNoise lineNoise;
    private final Captions captions;
    private final Bylines bylines;
    private final Headings headings;
    private final Head head;
    private final Notes notes;
    private final Tail tail;
    private final Cues cues;
    private final Breaks breaks;
    private final CharacterClass goesOn;
    private final BiPredicate<String, String> cutsWord;

    /** With the registers that come with the program, and without a segmenter. */
    public Layout() {
        this(Models.bundled());
    }

    /** Without a segmenter: breaks inside a word are told by the text itself only. */
    public Layout(Models models) {
        this(models, (left, right) -> false);
    }

    /**
     * @param cutsWord whether a break between two texts cuts a word: {@code 人才开} and {@code 发培育}
     * @throws org.liangce.lexicon.ModelException where a register under {@code layout/} cannot be used
     */
    public Layout(Models models, BiPredicate<String, String> cutsWord) {
        this.cutsWord = cutsWord;
        fold = new CharacterFold(models);
        cues = new Cues(models);
        breaks = new Breaks(models);
        Characters characters = Characters.read(models);
        goesOn = characters.of("layout.sentence-goes-on");
        markers = new Markers(characters);
        Stamps stamps = new Stamps(models);
        lineNoise = new LineNoise(models, cues, stamps, markers);
        captions = new Captions(cues);
        bylines = new Bylines(cues, lineNoise);
        headings = new Headings(cues, breaks, stamps);
        head = new Head(cues);
        notes = new Notes(cues);
        tail = new Tail(lineNoise, breaks);
    }

    /** The document with its structure. */
    public Document read(SourceDocument source) {
        LineFold raw = new LineFold(fold, source.raw());
        List<RawLine> lines = bylines.part(captions.part(RawLine.of(raw, markers), raw), raw);
        lineNoise.mark(lines);
        PageLines.mark(lines);
        tail.mark(lines);
        List<RawLine> article = article(lines);
        List<Block> blocks = Cells.join(new RunIns(raw).part(new Joins(article, new Wrapping(article), breaks, cutsWord, cues::namesDocument).join(article)));
        headings.mark(blocks);
        head.mark(blocks, source.title());
        notes.mark(blocks);
        captions.mark(blocks);
        Repeats.mark(blocks, cues::opensCharge);
        return new Reading(source, raw, goesOn).write(blocks(blocks), noise(lines, blocks));
    }

    /** The lines that are part of the article. */
    static List<RawLine> article(List<RawLine> lines) {
        List<RawLine> article = new ArrayList<>(lines.size());
        for (RawLine line : lines) {
            if (line.noise == null) {
                article.add(line);
            }
        }
        return article;
    }

    private static List<Block> blocks(List<Block> blocks) {
        List<Block> article = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block.isArticle()) {
                article.add(block);
            }
        }
        return article;
    }

    /**
     * The document with a paragraph a line, nothing judged to be noise and nothing joined: for short texts that are no pages.
     */
    public Document plain(SourceDocument source) {
        LineFold raw = new LineFold(fold, source.raw());
        List<Block> blocks = RawLine.of(raw, markers).stream().map(Block::new).toList();
        return new Reading(source, raw, goesOn).write(blocks, List.of());
    }

    private static List<Noise> noise(List<RawLine> lines, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.noise != null) {
                block.lines.forEach(line -> line.noise = block.noise);
            }
        }
        List<Noise> noise = new ArrayList<>();
        for (RawLine line : lines) {
            if (line.noise != null) {
                noise.add(new Noise(line.span(), line.noise));
            }
        }
        return noise;
    }
}
