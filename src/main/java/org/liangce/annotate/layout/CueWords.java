package org.liangce.annotate.layout;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.PairFilter;
import org.liangce.lexicon.Register;

/** Words that tell something of a line by where they stand in it. Most lines are refused by their first or last character alone. */
final class CueWords {

    private final ByCharacter byFirst;
    private final ByCharacter byLast;
    /** The first two characters of the longer ones, and those of one character. */
    private final PairFilter openings = new PairFilter(12);
    private final BitSet single = new BitSet();

    CueWords(Collection<String> words) {
        byFirst = new ByCharacter(words, word -> word.charAt(0));
        byLast = new ByCharacter(words, word -> word.charAt(word.length() - 1));
        words.forEach(this::open);
    }

    private void open(String word) {
        if (word.length() == 1) {
            single.set(word.charAt(0));
        } else {
            openings.add(word.charAt(0), word.charAt(1));
        }
    }

    /** The words of a register with the columns {@code cue} and {@code where}. */
    static Places read(Models models, String register) {
        Map<String, Set<String>> places = new HashMap<>();
        for (Register.Row row : Register.read(models, register).rows()) {
            places.computeIfAbsent(row.get("where"), where -> new HashSet<>()).add(row.get("cue"));
        }
        return where -> new CueWords(places.getOrDefault(where, Set.of()));
    }

    /** The words of a register by where they stand; none where the register has none. */
    interface Places {
        CueWords at(String where);
    }

    /** Whether what stands from {@code start} to {@code end} is one of them. */
    boolean contains(String line, int start, int end) {
        for (String word : start < end ? candidates(line, start) : ByCharacter.NONE) {
            if (word.length() == end - start && line.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    /** The words that could stand at {@code start}, by their first character; the longest first. */
    String[] candidates(String line, int start) {
        return start < line.length() ? byFirst.at(line.charAt(start)) : ByCharacter.NONE;
    }

    /** The longest that stands at {@code start}, or null. */
    String at(String line, int start) {
        for (String word : candidates(line, start)) {
            if (line.startsWith(word, start)) {
                return word;
            }
        }
        return null;
    }

    boolean begin(String line) {
        return at(line, 0) != null;
    }

    boolean end(String line) {
        return end(line, 0, line.length());
    }

    /** Whether what stands from {@code start} to {@code end} ends with one of them. */
    boolean end(String line, int start, int end) {
        for (String word : start < end ? byLast.at(line.charAt(end - 1)) : ByCharacter.NONE) {
            if (word.length() <= end - start && line.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them stands anywhere in {@code line}. */
    boolean within(String line) {
        char next = 0;
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if ((openings.mayHold(c, next) || single.get(c)) && at(line, i) != null) {
                return true;
            }
            next = c;
        }
        return false;
    }

    /** Words by one of their characters, the longest first. */
    private static final class ByCharacter {
        private static final String[] NONE = {};
        /** The characters, each in a slot that a few of its bits tell, or behind that; 0 in a free slot. */
        private final char[] characters;
        private final String[][] words;

        ByCharacter(Collection<String> words, Function<String, Character> by) {
            Map<Character, List<String>> groups = words.stream().collect(Collectors.groupingBy(by));
            characters = new char[Integer.highestOneBit(groups.size() * 2 + 1) * 2];
            this.words = new String[characters.length][];
            groups.forEach((c, some) -> {
                int slot = slot(c);
                characters[slot] = c;
                this.words[slot] = some.stream().sorted(Comparator.comparing(String::length).reversed()).toArray(String[]::new);
            });
        }

        String[] at(char c) {
            int slot = slot(c);
            return words[slot] == null ? NONE : words[slot];
        }

        private int slot(char c) {
            int slot = c & characters.length - 1;
            while (characters[slot] != 0 && characters[slot] != c) {
                slot = slot + 1 & characters.length - 1;
            }
            return slot;
        }
    }
}
