package org.liangce.annotate.layout;

/** What marks tell of a line in its folded form. */
final class Marks {

    private Marks() {}

    /** Whether a line ends as a sentence does, quotation marks and brackets behind the end mark included. */
    static boolean endsSentence(CharSequence text) {
        int i = text.length() - 1;
        while (i > 0 && CharacterFold.isCloser(text.charAt(i))) {
            i--;
        }
        return isEnd(text.charAt(i)) || text.charAt(i) == '…';
    }

    /** Whether a mark ends a sentence: {@code 。！？；}. */
    static boolean isEnd(char c) {
        return c == '。' || c == '；' || c == '！' || c == '？';
    }

    /** How many sentences end in a text, with a last one that does not. */
    static int sentences(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isEnd(text.charAt(i)) ? 1 : 0;
        }
        char last = text.isEmpty() ? '）' : text.charAt(text.length() - 1);
        return isEnd(last) || CharacterFold.isCloser(last) ? count : count + 1;
    }

    static boolean isWhollyInBrackets(String text) {
        return text.charAt(0) == '（' && text.charAt(text.length() - 1) == '）' && text.indexOf('）') == text.length() - 1;
    }

    static String withoutBrackets(String text) {
        return isWhollyInBrackets(text) ? text.substring(1, text.length() - 1) : text;
    }

    /** Where a text ends without its end mark. */
    static int withoutEnd(String text) {
        char last = text.charAt(text.length() - 1);
        boolean marked = text.length() > 1 && (last == '。' || last == '！' || last == '；' || last == '.');
        return marked ? text.length() - 1 : text.length();
    }

    /** Where the bracket opens that closes right before {@code end}; negative where none does. */
    static int lastBracket(String text, int end) {
        return text.charAt(end - 1) == '）' ? text.lastIndexOf('（', end - 1) : -1;
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
