package org.liangce.annotate.layout;

import org.liangce.text.FoldedText;

/**
 * Reads the lines of one raw text in the form that the rules expect; what a mark or a space becomes depends on what stands around it.
 * Serves one thread.
 *
 * <p>Example: {@code 增长 ５．２％,“增速”} is read as {@code 增长5.2%，“增速”}. Each character stands for one of the raw text.
 */
final class LineFold {

    /** A line with fewer gaps does not have its letters set apart. */
    private static final int GAPS = 4;

    private final CharacterFold fold;
    private final String raw;
    private final FoldedText.Builder text;
    private int start;
    private int end;
    /** The last character that was read; 0 at the front. */
    private char last;
    /** Where the white space behind it begins; negative where there is none. */
    private int space;
    private boolean inQuote;
    /** Whether the letters of the line are set apart; null as long as nobody asked. */
    private Boolean spacedOut;

    LineFold(CharacterFold fold, String raw) {
        this.fold = fold;
        this.raw = raw;
        this.text = new FoldedText.Builder(raw, 0);
    }

    String raw() {
        return raw;
    }

    /** Reads from {@code from} to {@code to}, which hold no line break. Most lines are read as they stand. */
    FoldedText read(int from, int to) {
        int plain = fold.plainEnd(raw, from, to);
        while (plain < to && stays(from, plain, to)) {
            plain = fold.plainEnd(raw, plain + 1, to);
        }
        return plain == to ? FoldedText.of(raw, from, to) : fold(from, to);
    }

    /** Whether a mark behind plain text is read as it stands: {@code ，} not behind a letter or digit, the point behind a digit. */
    private boolean stays(int from, int i, int to) {
        char before = i > from ? raw.charAt(i - 1) : 0;
        return switch (raw.charAt(i)) {
            case '，', '；', '？' -> !isWord(before);
            case '：' -> !isWord(before) && (i + 1 == to || raw.charAt(i + 1) != '/');
            case '.' -> CharacterFold.isDigit(before);
            default -> false;
        };
    }

    /** The same for any line. */
    FoldedText fold(int from, int to) {
        start = from;
        end = to;
        last = 0;
        space = -1;
        inQuote = false;
        spacedOut = null;
        text.clear();
        int i = from;
        while (i < to) {
            int plain = fold.plainEnd(raw, i, to);
            if (plain > i) {
                takePlain(i, plain);
                i = plain;
            } else {
                takeSpecial(i++);
            }
        }
        return text.build();
    }

    private void takePlain(int from, int to) {
        takeSpace(raw.charAt(from));
        text.takePlain(from, to);
        last = raw.charAt(to - 1);
    }

    private void takeSpecial(int i) {
        char written = raw.charAt(i);
        if (CharacterFold.isBlank(written)) {
            space = space < 0 ? i : space;
        } else if (!CharacterFold.isInvisible(written)) {
            char read = form(i, fold.form(written));
            takeSpace(read);
            text.take(i, read);
            last = read;
        }
    }

    private void takeSpace(char next) {
        if (space >= 0 && last != 0 && parts(next)) {
            text.take(space, ' ');
        }
        space = -1;
    }

    private char form(int i, char c) {
        if (c == '"') {
            inQuote = !inQuote;
            return inQuote ? '“' : '”';
        }
        return c < 128 ? mark(i, c) : c;
    }

    /** The form of an ASCII mark in its context. */
    private char mark(int i, char c) {
        char next = i + 1 < end ? fold.form(raw.charAt(i + 1)) : 0;
        boolean latin = CharacterFold.isLatin(last) && CharacterFold.isLatin(next);
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case ';' -> latin ? c : '；';
            case '?' -> latin ? c : '？';
            case ':' -> latin || next == '/' || CharacterFold.isDigit(last) && CharacterFold.isDigit(next) ? c : '：';
            case ',' -> latin || next == ' ' && CharacterFold.isLatin(last) || isThousands(i) ? c : '，';
            case '.' -> endsSentence(next) ? '。' : c;
            default -> c;
        };
    }

    /** A comma in {@code 1,250}: up to three digits before it and just three behind it. */
    private boolean isThousands(int i) {
        if (!CharacterFold.isDigit(last)) {
            return false;
        }
        int digits = 0;
        while (digits < 4 && i + 1 + digits < end && CharacterFold.isDigit(fold.form(raw.charAt(i + 1 + digits)))) {
            digits++;
        }
        int before = 0;
        while (before < 4 && i - 1 - before >= 0 && CharacterFold.isDigit(fold.form(raw.charAt(i - 1 - before)))) {
            before++;
        }
        return digits == 3 && before < 4;
    }

    private boolean endsSentence(char next) {
        boolean over = CharacterFold.isHan(last) || last == '”' || last == '）';
        return over && (next == 0 || next == ' ' || CharacterFold.isHan(next) || "”[(（【".indexOf(next) >= 0);
    }

    /** Whether a space before {@code next} parts something: two Latin words, or two phrases of a heading. */
    private boolean parts(char next) {
        if ((isWord(last) || last == '%' || last == ',' || last == '.') && isWord(next)) {
            return true;
        }
        return (CharacterFold.isHan(last) || CharacterFold.isCloser(last)) && (CharacterFold.isHan(next) || CharacterFold.isOpener(next)) && !isSpacedOut();
    }

    private static boolean isWord(char c) {
        return CharacterFold.isLatin(c) || CharacterFold.isDigit(c);
    }

    private boolean isSpacedOut() {
        if (spacedOut == null) {
            spacedOut = lettersSetApart();
        }
        return spacedOut;
    }

    /**
     * Whether a line has its letters set apart, {@code 高 质 量}: a space behind a third of its characters, and, unless it is a sentence,
     * around most of them; a menu has its words set apart.
     */
    private boolean lettersSetApart() {
        int han = 0;
        int gaps = 0;
        int alone = 0;
        boolean told = false;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            told |= c == '。' || c == '，';
            han += CharacterFold.isHan(c) ? 1 : 0;
            boolean gap = i > start && CharacterFold.isBlank(c) && CharacterFold.isHan(raw.charAt(i - 1));
            gaps += gap ? 1 : 0;
            alone += gap && (i - 1 == start || CharacterFold.isBlank(raw.charAt(i - 2))) ? 1 : 0;
        }
        return gaps >= GAPS && gaps * 3 > han && (told || alone * 2 > han);
    }
}
