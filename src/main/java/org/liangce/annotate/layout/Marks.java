package org.liangce.annotate.layout;

/** What marks tell of a line in its folded form. */
final class Marks {

    private static final String ENDS = "。！？；…";
    /** What a paragraph cannot begin with. */
    private static final String NO_START = "，。、；：！？）》】%℃的";
    /** What a paragraph cannot end with. */
    private static final String NO_END = "，、（《【“‘—～~–的之而把被";

    private Marks() {}

    /** Whether a line ends as a sentence does, quotation marks and brackets behind the end mark included. */
    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && CharacterFold.isCloser(text.charAt(i))) {
            i--;
        }
        return ENDS.indexOf(text.charAt(i)) >= 0;
    }

    /** How many sentences end in a text, with a last one that does not. */
    static int sentences(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = "。！？；".indexOf(text.charAt(i)) >= 0;
            count += end || i == text.length() - 1 && !CharacterFold.isCloser(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    static boolean cannotStart(char c) {
        return NO_START.indexOf(c) >= 0;
    }

    static boolean cannotEnd(char c) {
        return NO_END.indexOf(c) >= 0;
    }

    /** Whether a line is a date and nothing else: {@code 2025年1月20日}, {@code 二〇二五年一月二十日}. */
    static boolean isDate(String text) {
        if (text.length() < 8 || text.length() > 12 || text.charAt(text.length() - 1) != '日') {
            return false;
        }
        for (int i = 0; i < text.length() - 1; i++) {
            if (!CharacterFold.isDigit(text.charAt(i)) && "年月〇零一二三四五六七八九十".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static String withoutEnd(String text) {
        boolean marked = text.length() > 1 && "。！；.".indexOf(text.charAt(text.length() - 1)) >= 0;
        return marked ? text.substring(0, text.length() - 1) : text;
    }

    /** Where the bracket opens that closes at the very end; negative where none does. */
    static int lastBracket(String text) {
        return text.endsWith("）") ? text.lastIndexOf('（') : -1;
    }

    /** The quotation mark or bracket that is still open at the end of a text, else 0. Looks at the last 80 characters. */
    static char open(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - 80); i--) {
            char c = text.charAt(i);
            if (CharacterFold.isCloser(c)) {
                depth++;
            } else if (CharacterFold.isOpener(c) && depth-- == 0) {
                return c;
            }
        }
        return 0;
    }

    /** Whether in the first 80 characters {@code opener} is closed before another one opens. */
    static boolean closes(String text, char opener) {
        char closer = closer(opener);
        for (int i = 0; i < Math.min(80, text.length()); i++) {
            if (text.charAt(i) == closer) {
                return true;
            }
            if (text.charAt(i) == opener) {
                return false;
            }
        }
        return false;
    }

    static char closer(char opener) {
        return "”’》）】〕」』〉".charAt("“‘《（【〔「『〈".indexOf(opener));
    }
}
