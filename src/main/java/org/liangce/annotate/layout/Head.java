package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.text.Noise;
import org.liangce.text.Paragraph;

/** What stands before the first paragraph of an article: its title, and what a page puts around it. */
final class Head {

    /** A title has more characters than a menu word. */
    private static final int TITLE = 7;
    /** Counts as so many characters that header lines follow; the name of a page may stand there too. */
    private static final int NEAR = 10;
    /** A document's title is it whatever else stands above the text. */
    private static final int DOCUMENT = 200;
    /** So many lines behind the title may say who speaks. */
    private static final int BYLINES = 4;
    private static final int SUBTITLE = 60;
    private static final int NAMES = 14;
    private static final int DELIVERED = 30;
    private static final String AUTHOR = "□■◎○●◇◆";
    private static final int NAME = 4;
    /** A list has a title and two lines at least. */
    private static final int LIST = 3;

    private final Cues cues;

    Head(Cues cues) {
        this.cues = cues;
    }

    /**
     * Marks title and furniture.
     *
     * @param title as known from elsewhere, or empty
     */
    void mark(List<Block> blocks, String title) {
        int end = 0;
        while (end < blocks.size() && blocks.get(end).kind != Paragraph.Kind.SPEAKER && !isText(blocks.get(end))) {
            end++;
        }
        if (end == blocks.size()) {
            markList(blocks);
            return;
        }
        List<Block> head = blocks.subList(0, end);
        int best = title(head, title);
        for (int i = 0; i < head.size(); i++) {
            markOne(head, i, best, end < blocks.size() ? longestHeading(blocks.subList(end, blocks.size())) : 0);
        }
        if (best >= 0) {
            markBylines(blocks, best + 1);
        }
    }

    /** Of a text that is nothing but a table or a list the first line is the title: {@code 某区2025年主要指标}. */
    private static void markList(List<Block> blocks) {
        Block first = blocks.isEmpty() ? null : blocks.get(0);
        boolean titled = blocks.size() >= LIST && first.isBody() && first.marker.isNone() && first.length() >= TITLE && first.length() <= SUBTITLE
                && !Marks.endsSentence(first.text()) && "：，、|".indexOf(first.text().charAt(first.length() - 1)) < 0 && first.text().indexOf('|') < 0;
        if (titled) {
            first.kind = Paragraph.Kind.TITLE;
        }
    }

    /** Behind the title: what stands behind a dash belongs to it; who speaks or writes. */
    private void markBylines(List<Block> blocks, int from) {
        for (int i = from; i < Math.min(from + BYLINES, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (block.noise == null && (isSubtitle(block) || isDelivered(block))) {
                block.kind = Paragraph.Kind.TITLE;
            } else if (block.noise == null && isAuthor(blocks, i)) {
                block.noise = Noise.Kind.CREDIT;
            } else if (isText(block)) {
                return;
            }
        }
    }

    /** {@code layout.delivered-by}: {@code 某区人民政府区长　某某}: who gives the report whose title stands above. */
    private boolean isDelivered(Block block) {
        boolean plain = block.marker.isNone() && block.length() <= DELIVERED && "：:？！。；，".indexOf(block.text().charAt(block.length() - 1)) < 0;
        return plain && block.text().indexOf('，') < 0 && cues.namesSpeaker(block.text());
    }

    private static boolean isSubtitle(Block block) {
        return block.text().startsWith("—") && block.length() <= SUBTITLE && !Marks.endsSentence(block.text());
    }

    /** {@code □某甲}, {@code ■ 某甲 某乙}: a sign that no other line of the text begins with, and names. */
    private static boolean isAuthor(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        if (AUTHOR.indexOf(block.text().charAt(0)) < 0 || block.length() - block.marker.length() > NAMES) {
            return false;
        }
        char sign = block.text().charAt(0);
        for (String name : block.text().substring(block.marker.length()).split(" ")) {
            if (name.length() > NAME || !name.chars().allMatch(c -> CharacterFold.isHan((char) c))) {
                return false;
            }
        }
        return blocks.stream().filter(other -> other.text().charAt(0) == sign).count() == 1;
    }

    /** The length of the longest heading that bears no number; 0 where there is none. */
    private static int longestHeading(List<Block> blocks) {
        return blocks.stream().filter(block -> block.noise == null && block.kind == Paragraph.Kind.HEADING && block.marker.isNone()).mapToInt(Block::length).max().orElse(0);
    }

    /** Whether the line below a title is the first of the text's headings: as short as they are, and without the figures, spaces and letters of a subtitle. */
    private static boolean isFirstHeading(Block block, int longest) {
        boolean able = block.kind == Paragraph.Kind.HEADING && block.marker.isNone() && block.length() <= longest;
        return able && block.text().chars().noneMatch(c -> c < 0x2000);
    }

    private void markOne(List<Block> head, int i, int title, int longestHeading) {
        Block block = head.get(i);
        if (block.noise != null || title >= 0 && i > title && isFirstHeading(block, longestHeading)) {
            return;
        }
        if (i == title || i + 1 == title && isKicker(block, head.get(title))) {
            block.kind = Paragraph.Kind.TITLE;
        } else if (title >= 0 && i > title && isAddressee(block) && isDocument(head, title)) {
            block.kind = Paragraph.Kind.BODY;
        } else if (block.marker.isNone() && !Marks.endsSentence(block.text()) && (i < title || block.length() < TITLE)) {
            block.noise = Noise.Kind.FURNITURE;
        } else if (block.kind == Paragraph.Kind.HEADING && block.marker.isNone() && i == title + 1) {
            block.kind = Paragraph.Kind.TITLE;
        }
    }

    /** Whether a line is the title of a document, by itself or with the line right above. */
    private boolean isDocument(List<Block> head, int i) {
        Block block = head.get(i);
        return cues.namesDocument(block.text())
                || i > 0 && block.first().blanks == 0 && head.get(i - 1).noise == null && head.get(i - 1).marker.isNone() && cues.namesDocument(head.get(i - 1).text() + block.text());
    }

    /** Whom a document is sent to: {@code 各有关单位：}. */
    private static boolean isAddressee(Block block) {
        return block.marker.isNone() && block.text().endsWith("：");
    }

    /** A line right above the title that belongs to it: no wider gap than above itself, and no page's name. */
    private boolean isKicker(Block block, Block title) {
        boolean near = title.first().blanks < block.first().blanks || title.first().blanks == 0;
        return near && block.marker.isNone() && block.length() >= TITLE && !cues.endsSiteName(block.text()) && !Marks.endsSentence(block.text());
    }

    private boolean isText(Block block) {
        return !cues.namesDocument(block.text()) && !isLongTitle(block) && (block.isBody() && Joins.LONG <= block.length() || block.isBody() && Marks.endsSentence(block.text()) && block.length() >= 12 && !block.text().endsWith("？"));
    }

    /** {@code 某区2025年国民经济和社会发展计划执行情况与2026年计划草案的报告}: as long as a paragraph, but nothing parts it and it ends with the kind of document that it is. */
    private boolean isLongTitle(Block block) {
        String text = block.text();
        return block.marker.isNone() && text.length() <= SUBTITLE && "，。：；".chars().noneMatch(c -> text.indexOf(c) >= 0) && cues.endsDocument(text);
    }

    /** The line that is the title, or -1: the one marked as such, the known one, else the longest that is not a heading of its own. */
    private int title(List<Block> head, String known) {
        int best = -1;
        for (int i = 0; i < head.size(); i++) {
            Block block = head.get(i);
            if (block.noise == null && (block.marker.depth() == 1 || !known.isEmpty() && same(block.text(), known))) {
                return i;
            }
            boolean able = block.noise == null && !block.floating && block.marker.isNone() && (block.length() >= TITLE || isTitled(head, i)) && block.text().charAt(0) != '—' && !isAddressee(block) && !isDelivered(block);
            if (able && (best < 0 || score(head, i) > score(head, best))) {
                best = i;
            }
        }
        return best;
    }

    /** {@code 政府工作报告} above {@code ——2025年1月在…会议上} or {@code （2025年1月在…会议上）}: however short. */
    private static boolean isTitled(List<Block> head, int i) {
        Block below = i + 1 < head.size() ? head.get(i + 1) : null;
        return below != null && below.noise == null && head.get(i).length() > 1 && (isSubtitle(below) || Marks.isWhollyInBrackets(below.text()) && below.length() <= SUBTITLE);
    }

    /** A document names itself; header lines stand right below a title; else it is the longest line. */
    private int score(List<Block> head, int i) {
        Block block = head.get(i);
        return block.length() + (block.last().beforeHeader || isTitled(head, i) ? NEAR : 0) + (isDocument(head, i) ? DOCUMENT : 0);
    }

    private static boolean same(String line, String known) {
        String a = letters(line);
        String b = letters(known);
        return a.length() >= TITLE && (a.equals(b) || b.startsWith(a) || a.startsWith(b));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
