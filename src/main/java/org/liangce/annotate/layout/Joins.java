package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Joins what the layout broke: lines wrapped at a fixed width, paragraphs cut by a column or page, sentences with a heading in their
 * middle. Decides by what any such text shows: what {@link Breaks} tells of marks and numbers, a word that the break cuts, how the text was wrapped.
 */
final class Joins {

    /** A paragraph of this length is none of the short lines that have no end mark: headings, menus, list items. */
    static final int LONG = 36;
    /** How many heading lines may stand in the middle of a sentence. */
    private static final int HOP = 3;
    /** No sentence below a picture is longer. */
    private static final int CAPTION = 50;

    private final Breaks breaks;
    private final BiPredicate<String, String> cutsWord;
    private final Predicate<String> title;
    private final Continuations continuations;
    private final Wrapping wrapping;

    /** @param title whether a line is the title of a document, which ends where it ends */
    Joins(List<RawLine> article, Wrapping wrapping, Breaks breaks, BiPredicate<String, String> cutsWord, Predicate<String> title) {
        this.breaks = breaks;
        this.cutsWord = cutsWord;
        this.title = title;
        this.wrapping = wrapping;
        this.continuations = new Continuations(article);
    }

    /** The paragraphs that the lines of an article make, in reading order: what stood inside one comes behind it. */
    List<Block> join(List<RawLine> article) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < article.size()) {
            Block block = new Block(article.get(i++));
            blocks.add(block);
            List<Block> inside = new ArrayList<>();
            int next = next(block, article, i);
            while (next >= i) {
                for (; i < next; i++) {
                    inside.add(floating(article.get(i)));
                }
                block.add(article.get(i++));
                next = next(block, article, i);
            }
            blocks.addAll(inside);
        }
        return blocks;
    }

    private static Block floating(RawLine line) {
        Block block = new Block(line);
        block.floating = true;
        return block;
    }

    /** The index of the line in which a paragraph goes on, or -1. */
    private int next(Block block, List<RawLine> lines, int i) {
        if (i >= lines.size() || block.marker.depth() > 0) {
            return -1;
        }
        if (isCaptionWithin(block, lines, i)) {
            return i + 1;
        }
        if (goesOn(block, lines, i)) {
            return i;
        }
        if (block.length() < LONG || block.endsSentence()) {
            return -1;
        }
        for (int hop = i; hop < Math.min(i + HOP, lines.size() - 1) && breaks.isHeadingLike(lines.get(hop)); hop++) {
            RawLine behind = lines.get(hop + 1);
            if (behind.marker.isNone() && (isBroken(block.tail(), behind.text) || wrapping.isFlush(block.last(), behind) || isPullQuote(lines.get(hop)) && isUnfinished(block) && !breaks.isHeadingLike(behind))) {
                return hop + 1;
            }
        }
        return -1;
    }

    /** Whether the line at {@code i} is a single sentence that stands in the middle of another one, which the break behind it cuts in a word. */
    private boolean isCaptionWithin(Block block, List<RawLine> lines, int i) {
        String caption = lines.get(i).text;
        if (i + 1 >= lines.size() || wrapping.isFixed() || block.length() < LONG || block.endsSentence() || !isSentence(caption, lines.get(i).marker)) {
            return false;
        }
        String left = block.tail();
        RawLine behind = lines.get(i + 1);
        return behind.marker.isNone() && !breaks.isHeadingLike(behind) && !isBroken(left, caption) && isBroken(left, behind.text);
    }

    /** A short sentence and nothing else, as stands below a picture. */
    static boolean isSentence(String text, Marker marker) {
        return text.length() <= CAPTION && text.length() > Breaks.LEFTOVER && text.endsWith("。") && Marks.sentences(text) == 1 && marker.isNone();
    }

    /** Whether a paragraph goes on in the very next line, at {@code i}. */
    private boolean goesOn(Block block, List<RawLine> lines, int i) {
        RawLine line = lines.get(i);
        boolean full = wrapping.isFull(block.last()) && !wrapping.isSetOff(line);
        if (block.last().beforeHeader || !line.marker.isNone()) {
            return false;
        }
        if (block.lines.size() == 1 && block.marker.isNumbered() && block.marker.length() == block.length()) {
            return breaks.isHeadingLike(line);
        }
        if (block.endsSentence()) {
            return full && wrapping.showsParagraphs() && !isWrappedHeading(lines, i);
        }
        if (full || wrapping.runsOn(block.last()) && !wrapping.isSetOff(line) || wrapping.isFlush(block.last(), line) || (isMarkedLine(block) ? breaks.isOpen(block.tail(), line.text) : isBroken(block.tail(), line.text))) {
            return true;
        }
        return isUnfinished(block) && !breaks.isHeadingLike(line) && !title.test(block.text());
    }

    /** A long paragraph that ends in a word, where paragraphs end with a mark as a rule; what has no mark at all is a long heading. */
    private boolean isUnfinished(Block block) {
        String tail = block.tail();
        boolean marked = tail.indexOf('，') >= 0 || tail.indexOf('、') >= 0 || tail.indexOf('；') >= 0;
        boolean unfinished = (block.length() >= LONG && marked || tail.indexOf('。') >= 0) && Character.isLetterOrDigit(tail.charAt(tail.length() - 1));
        return unfinished && wrapping.endsMarked() && !wrapping.isFixed();
    }

    /** A saying lifted out of the text: wholly in quotation marks. */
    private static boolean isPullQuote(RawLine line) {
        return line.first() == '“' && line.text.indexOf('”') == line.text.length() - 1;
    }

    /** Whether up to three lines before the next paragraph end without an end mark: the last line of a paragraph has one. */
    private boolean isWrappedHeading(List<RawLine> lines, int i) {
        int last = i;
        while (last + 1 < lines.size() && last < i + HOP && !begins(lines.get(last + 1))) {
            last++;
        }
        return last < i + HOP && !Marks.endsSentence(lines.get(last).text);
    }

    private boolean begins(RawLine line) {
        return wrapping.isSetOff(line) || !line.marker.isNone();
    }

    /** A short line with a marker is a heading, though its last character and the next one may happen to make a word. */
    private boolean isMarkedLine(Block block) {
        return block.lines.size() == 1 && (!block.marker.isNone() || block.text().charAt(0) == '—') && block.length() <= LONG && !wrapping.isFixed();
    }

    /** Whether a break between two texts stands inside a sentence, by what stands around it. */
    private boolean isBroken(String left, String right) {
        return breaks.isOpen(left, right) || left.length() >= 4 && right.length() >= 4
                && (continuations.expects(left, right) || !breaks.isBetweenNumerals(left, right) && cutsWord.test(left, right));
    }
}
