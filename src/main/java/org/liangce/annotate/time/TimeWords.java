package org.liangce.annotate.time;

import java.util.function.Predicate;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.TimeWord;
import org.liangce.numeral.PrefixTree;
import org.liangce.numeral.PrefixTree.Match;
import org.liangce.numeral.Reading;

/** Finds the words of the register of times where they stand as words of their own. */
final class TimeWords {

    private final PrefixTree<TimeWord> words = PrefixTree.forward();
    private final CharacterClass beforeAlone;

    TimeWords(NumberLexicon lexicon, Predicate<TimeWord.Kind> wanted) {
        lexicon.timeWords().stream().filter(word -> wanted.test(word.kind())).forEach(word -> words.put(word.text(), word));
        beforeAlone = lexicon.characters().of("time.alone-after");
    }

    /** Whether a word begins with two characters, or is the first of them. */
    boolean opens(char first, char second) {
        return words.opens(first, second);
    }

    /** The longest word that begins with {@code start}, or null. */
    Match<TimeWord> at(TimeText text, Count start) {
        int from = start.from();
        Match<TimeWord> match = words.longest(text.reading(), from, start.first());
        while (match != null && !stands(text, from, match.value(), match.length())) {
            match = words.shorter(match);
        }
        return match;
    }

    private boolean stands(TimeText text, int from, TimeWord word, int length) {
        if (word.alone() || !word.notAfter().isEmpty()) {
            char before = text.at(from - 1);
            boolean free = !word.alone() || !Reading.isHan(before) || beforeAlone.has(before);
            if (!free || word.notAfter().indexOf(before) >= 0) {
                return false;
            }
        }
        return word.notBefore().isEmpty() || word.notBefore().indexOf(text.at(from + length)) < 0;
    }
}
