package org.liangce.annotate.layout;

import java.util.List;
import org.liangce.text.Paragraph;

/** Finds headings and speaker lines among the paragraphs. */
final class Headings {

    private static final int SPEAKER = 30;
    private static final int LABEL = 12;
    private static final int QUESTION = 18;
    private static final int RUN = 4;
    /** So many long lines without an end mark show that the writer sets none. */
    private static final int SEVERAL = 3;

    private final Cues cues;
    private final Breaks breaks;
    private final Stamps stamps;

    Headings(Cues cues, Breaks breaks, Stamps stamps) {
        this.cues = cues;
        this.breaks = breaks;
        this.stamps = stamps;
    }

    /** Sets the kind of each paragraph of the article. */
    void mark(List<Block> blocks) {
        boolean unmarked = isUnmarked(blocks);
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && isCandidate(blocks.get(end)) && !isSignature(blocks, end) && !opensOutline(blocks, end)) {
                end++;
            }
            if (end > i) {
                markRun(blocks.subList(i, end), unmarked, end < blocks.size() && blocks.get(end).noise == null);
            }
            i = end + 1;
        }
    }

    /** Whether the long lines mostly close without a mark, as in posts for the telephone: there a line of prose may look like a heading. */
    private static boolean isUnmarked(List<Block> blocks) {
        int open = 0;
        int ended = 0;
        for (Block block : blocks) {
            if (block.noise == null && block.length() > Joins.LONG) {
                ended += block.endsSentence() ? 1 : 0;
                open += block.endsSentence() ? 0 : 1;
            }
        }
        return open >= SEVERAL && open > ended;
    }

    /** Whether a line without the marker of an outline tells something: it has two clauses, or a figure. */
    private static boolean tells(Block block) {
        String text = block.text();
        return block.marker.depth() == 0 && text.substring(block.marker.length()).chars().anyMatch(c -> c == '，' || CharacterFold.isDigit((char) c));
    }

    /** A run of short lines: headings where text follows and they are few or bear markers that nest, else a list. */
    private void markRun(List<Block> run, boolean unmarked, boolean textFollows) {
        boolean list = run.size() >= RUN || !textFollows;
        for (int i = 0; i < run.size(); i++) {
            Block block = run.get(i);
            if (isSpeaker(block)) {
                block.kind = Paragraph.Kind.SPEAKER;
            } else if (!(unmarked && tells(block)) && (block.floating || block.marker.depth() > 0 || !list || textFollows && isLastOfItsKind(run, i))) {
                block.kind = Paragraph.Kind.HEADING;
            }
        }
    }

    /** In a long run the lines right before the text: {@code 二、…} {@code （一）…}, but no two with markers of one kind. */
    private static boolean isLastOfItsKind(List<Block> run, int i) {
        for (int j = i + 1; j < run.size(); j++) {
            if (run.get(j).marker.family() == run.get(i).marker.family() || run.get(j).marker.isNone()) {
                return false;
            }
        }
        return !run.get(i).marker.isNone();
    }

    private boolean isCandidate(Block block) {
        if (block.kind == Paragraph.Kind.HEADING) {
            return false;
        }
        if (block.noise != null || block.lines.size() > 2 || block.length() - block.marker.length() > Joins.LONG) {
            return false;
        }
        String text = block.text();
        if (isRemark(block) || isRemarked(text) || cues.opensCharge(text) || cues.isAddress(text)) {
            return false;
        }
        if (text.endsWith("：")) {
            return isSpeaker(block) || text.length() <= LABEL;
        }
        return block.marker.depth() > 0 || isPlainOutline(block) || isQuestion(block) || !Marks.endsSentence(text) && breaks.mayEnd(text.charAt(text.length() - 1)) && Marks.open(text) == 0;
    }

    /** {@code layout.remark}: a line set wholly in brackets that lists or explains what stands above it: {@code （市水务局、各镇政府负责）}. */
    private static boolean isRemark(Block block) {
        String text = block.text();
        return block.marker.isNone() && text.startsWith("（") && text.indexOf('）') == text.length() - 1 && "：，、".chars().anyMatch(c -> text.indexOf(c) >= 0);
    }

    /** {@code 降低用餐成本。（市商务局牵头）}: a sentence with a remark behind it. */
    private static boolean isRemarked(String text) {
        int bracket = text.endsWith("）") ? Marks.lastBracket(text, text.length()) : -1;
        return bracket > 0 && Marks.endsSentence(text.substring(0, bracket));
    }

    /** {@code layout.question}: {@code 缺的能力怎么补？}: a short question by itself asks what the paragraphs below it answer. */
    private static boolean isQuestion(Block block) {
        String text = block.text();
        return text.length() <= QUESTION && text.endsWith("？") && Marks.sentences(text) == 1 && "“‘（：".chars().noneMatch(c -> text.indexOf(c) >= 0);
    }

    /** {@code （二）做强主导产业。}: numbered, with an end mark, and neither a figure nor a second phrase. */
    private static boolean isPlainOutline(Block block) {
        String text = block.text();
        boolean ended = text.length() > block.marker.length() && "。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended && block.marker.isOutline() && Marks.sentences(text) == 1
                && text.substring(block.marker.length()).chars().noneMatch(c -> c == '，' || CharacterFold.isDigit((char) c));
    }

    /** {@code layout.opening-line}: {@code 重点抓好以下工作：} above {@code （一）…}: it opens what is numbered and heads nothing itself. */
    private boolean opensOutline(List<Block> blocks, int i) {
        boolean colon = blocks.get(i).marker.isNone() && blocks.get(i).text().endsWith("：") && !isSpeaker(blocks.get(i));
        return colon && i + 1 < blocks.size() && blocks.get(i + 1).noise == null && blocks.get(i + 1).marker.isOutline();
    }

    /** A date by itself, and who signs above it. */
    private boolean isSignature(List<Block> blocks, int i) {
        return stamps.isDate(blocks.get(i).text()) || i + 1 < blocks.size() && blocks.get(i).marker.isNone() && stamps.isDate(blocks.get(i + 1).text());
    }

    private boolean isSpeaker(Block block) {
        String text = block.text();
        boolean colon = text.endsWith("：");
        String name = colon ? text.substring(0, text.length() - 1) : text;
        return text.length() <= SPEAKER && colon && text.indexOf('，') < 0 && cues.namesSpeaker(name);
    }
}
