package org.liangce.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Joins what the layout broke: lines wrapped at a fixed width, paragraphs cut by a column or page, sentences with a heading in their
 * middle. Decides by what any such text shows: open quotation marks, a number without its unit, a word that the break cuts.
 */
final class Joins {

    /** A paragraph of this length is none of the short lines that have no end mark: headings, menus, list items. */
    static final int LONG = 36;
    /** How many heading lines may stand in the middle of a sentence. */
    private static final int HOP = 3;
    /** A line of this length may lack its last characters. */
    private static final int LEFTOVER = 16;
    /** No sentence below a picture is longer. */
    private static final int CAPTION = 50;

    /** What a Chinese numeral consists of, all but its last multiplier. */
    private static final String NUMERALS = "一二三四五六七八九十百千万两几数";

    private final BiPredicate<String, String> cutsWord;
    private final Predicate<String> title;
    private final Continuations continuations;
    private final Wrapping wrapping;

    /** @param title whether a line is the title of a document, which ends where it ends */
    Joins(List<RawLine> article, Wrapping wrapping, BiPredicate<String, String> cutsWord, Predicate<String> title) {
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
        for (int hop = i; hop < Math.min(i + HOP, lines.size() - 1) && isHeadingLike(lines.get(hop)); hop++) {
            RawLine behind = lines.get(hop + 1);
            if (behind.marker.isNone() && (isBroken(block.tail(), behind.text) || wrapping.isFlush(block.last(), behind) || isPullQuote(lines.get(hop)) && isUnfinished(block) && !isHeadingLike(behind))) {
                return hop + 1;
            }
        }
        return -1;
    }

    /** Whether the line at {@code i} is a single sentence that stands in the middle of another one, which the break behind it cuts in a word. */
    private boolean isCaptionWithin(Block block, List<RawLine> lines, int i) {
        String caption = lines.get(i).text;
        if (i + 1 >= lines.size() || wrapping.isFixed() || block.length() < LONG || block.endsSentence() || !isSentence(caption)) {
            return false;
        }
        String left = block.tail();
        RawLine behind = lines.get(i + 1);
        return behind.marker.isNone() && !isHeadingLike(behind) && !isBroken(left, caption) && isBroken(left, behind.text);
    }

    /** A short sentence and nothing else, as stands below a picture. */
    static boolean isSentence(String text) {
        return text.length() <= CAPTION && text.length() > LEFTOVER && text.endsWith("。") && Marks.sentences(text) == 1 && Marker.of(text).isNone();
    }

    /** Whether a paragraph goes on in the very next line, at {@code i}. */
    private boolean goesOn(Block block, List<RawLine> lines, int i) {
        RawLine line = lines.get(i);
        boolean full = wrapping.isFull(block.last()) && !wrapping.isSetOff(line);
        if (block.last().beforeHeader || !line.marker.isNone()) {
            return false;
        }
        if (block.lines.size() == 1 && block.marker.isNumbered() && block.marker.length() == block.length()) {
            return isHeadingLike(line);
        }
        if (block.endsSentence()) {
            return full && wrapping.showsParagraphs() && !isWrappedHeading(lines, i);
        }
        if (full || wrapping.runsOn(block.last()) && !wrapping.isSetOff(line) || wrapping.isFlush(block.last(), line) || (isMarkedLine(block) ? isOpen(block.tail(), line.text) : isBroken(block.tail(), line.text))) {
            return true;
        }
        return isUnfinished(block) && !isHeadingLike(line) && !title.test(block.text());
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

    /** Whether marks or digits show that a sentence is not over at a break. */
    private static boolean isOpen(String left, String right) {
        if (Marks.cannotEnd(left.charAt(left.length() - 1)) || Marks.cannotStart(right.charAt(0))) {
            return true;
        }
        char open = Marks.open(left);
        return open != 0 && Marks.closes(right, open) || !isFigure(left) && isNumber(left, right) || isLeftover(left, right) || isShare(right) || isShareAlone(left, right) || isBound(left, right);
    }

    /** Nothing begins with {@code 60%}. */
    private static boolean isShare(String right) {
        int end = 0;
        while (end < right.length() && (CharacterFold.isDigit(right.charAt(end)) || right.charAt(end) == '.')) {
            end++;
        }
        return end > 0 && end + 1 < right.length() && right.charAt(end) == '%';
    }

    /** {@code 6%} by itself behind a line of text; below a cell of a table it is a cell. */
    private static boolean isShareAlone(String left, String right) {
        return right.length() <= 6 && right.endsWith("%") && CharacterFold.isDigit(right.charAt(0)) && left.length() >= LEFTOVER && CharacterFold.isHan(left.charAt(left.length() - 1));
    }

    /** {@code 6%|以上，}: no line begins with the bound of a number. */
    private static boolean isBound(String left, String right) {
        char last = left.charAt(left.length() - 1);
        boolean bound = right.startsWith("以上，") || right.startsWith("以内") || right.startsWith("以下，") || right.startsWith("左右");
        return bound && (last == '%' || CharacterFold.isDigit(last));
    }

    /** Digits and nothing else, by themselves or in a row: a cell of a table. */
    private static boolean isFigure(String text) {
        int i = text.length() - 1;
        while (i >= 0 && (CharacterFold.isDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == ',' || text.charAt(i) == '-')) {
            i--;
        }
        return i < 0 || text.charAt(i) == ' ';
    }

    /** The last characters of a sentence, too few for a paragraph: {@code 成。}. */
    private static boolean isLeftover(String left, String right) {
        return right.length() <= 3 && right.endsWith("。") && left.length() >= LEFTOVER && !Marks.endsSentence(left);
    }

    /** Whether a break between two texts stands inside a sentence, by what stands around it. */
    private boolean isBroken(String left, String right) {
        return isOpen(left, right) || left.length() >= 4 && right.length() >= 4
                && (continuations.expects(left, right) || !isBetweenNumerals(left, right) && cutsWord.test(left, right));
    }

    /** Any two numerals make a word of a dictionary, also where a heading ends and a paragraph begins: {@code 突破千亿|三大产业}. */
    private static boolean isBetweenNumerals(String left, String right) {
        char last = left.charAt(left.length() - 1);
        return (last == '亿' || NUMERALS.indexOf(last) >= 0) && NUMERALS.indexOf(right.charAt(0)) >= 0;
    }

    /** A number goes on: {@code 2.6万|亿元}, {@code 近3|00家}, {@code 8|至12名}; a year may end a heading. */
    private static boolean isNumber(String left, String right) {
        int end = left.length();
        while (end > 1 && "百千万亿".indexOf(left.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && CharacterFold.isDigit(left.charAt(start - 1))) {
            start--;
        }
        char first = right.charAt(0);
        if (start == end) {
            return NUMERALS.indexOf(left.charAt(left.length() - 1)) >= 0 && "十百千万亿".indexOf(first) >= 0;
        }
        boolean multiplied = end < left.length();
        return "百千万亿元年%.".indexOf(first) >= 0 || !multiplied && end - start != 4 && (CharacterFold.isHan(first) || CharacterFold.isDigit(first));
    }

    /** A line that could be a heading: short, without an end mark. */
    static boolean isHeadingLike(RawLine line) {
        return !line.marker.isNone() && line.text.length() <= LONG
                || line.text.length() <= LONG && !Marks.endsSentence(line.text) && Marks.open(line.text) == 0
                && !Marks.cannotStart(line.first()) && !Marks.cannotEnd(line.last());
    }
}
