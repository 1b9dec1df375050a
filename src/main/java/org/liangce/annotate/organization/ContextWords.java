package org.liangce.annotate.organization;

import java.util.BitSet;
import java.util.List;

/** Words that stand right beside a name. At most places the first or last character of none of them stands: then nothing is compared. */
final class ContextWords {

    private final String[] words;
    private final BitSet first = new BitSet();
    private final BitSet last = new BitSet();

    ContextWords(List<String> words) {
        this.words = words.toArray(String[]::new);
        for (String word : words) {
            first.set(word.charAt(0));
            last.set(word.charAt(word.length() - 1));
        }
    }

    /** The word that begins at {@code at}, the first of the register where several do; null where none does. */
    String at(String text, int at) {
        if (at >= text.length() || !first.get(text.charAt(at))) {
            return null;
        }
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /** The word that ends at {@code end}, the first of the register where several do; null where none does. */
    String before(String text, int end) {
        if (end == 0 || !last.get(text.charAt(end - 1))) {
            return null;
        }
        for (String word : words) {
            if (text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return null;
    }
}
