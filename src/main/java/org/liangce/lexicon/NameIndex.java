package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.liangce.text.Document;
import org.liangce.text.Words;

/**
 * The names of many registers in one tree, so that an article is read once for all of them: what it holds is kept with the article, for
 * whoever asks next. The tree is built when first asked for, and anew where a register came later.
 */
final class NameIndex {

    private final Map<Names, Integer> registers = new LinkedHashMap<>();
    private volatile Tree tree;

    /**
     * Adds the names of a register.
     *
     * @param whole whether those of one character count only where they are words by themselves, in an article that has its words
     * @return its number; the one that the same names got before, where they did
     * @throws IllegalArgumentException where they are more than 65,534
     */
    synchronized int add(SortedSet<String> names, boolean whole) {
        tree = null;
        if (names.size() >= NamePlaces.NONE) {
            throw new IllegalArgumentException("too many names in one register: " + names.size());
        }
        int number = registers.size();
        Integer known = registers.putIfAbsent(new Names(List.copyOf(names), whole), number);
        return known == null ? number : known;
    }

    private record Names(List<String> names, boolean whole) {}

    /** Where the names of a register stand in an article. */
    NamePlaces in(Document document, int register) {
        Tree all = tree();
        NamePlaces places = document.onceForWords(all, d -> all.in(d.text(), d.words()))[register];
        return places == null ? NamePlaces.EMPTY : places;
    }

    Tree tree() {
        Tree built = tree;
        return built == null ? build() : built;
    }

    private synchronized Tree build() {
        if (tree == null) {
            tree = new Tree(List.copyOf(registers.keySet()));
        }
        return tree;
    }

    /** All names with the registers that have them. Immutable. */
    static final class Tree {
        /** Stands for no one register. */
        private static final int ALL = -1;

        private final NameTrie trie;
        /** Register → whether its names of one character must be words. */
        private final boolean[] whole;
        /** The entries of names that several registers have, those of one name in a row, and {@link NameTrie#NONE} behind each row. */
        private final int[] shared;

        private Tree(List<Names> registers) {
            Map<String, List<Integer>> entries = new LinkedHashMap<>();
            whole = new boolean[registers.size()];
            for (int number = 0; number < whole.length; number++) {
                List<String> names = registers.get(number).names();
                whole[number] = registers.get(number).whole();
                for (int at = 0; at < names.size(); at++) {
                    entries.computeIfAbsent(names.get(at), name -> new ArrayList<>(1)).add(number << Character.SIZE | at);
                }
            }
            List<Integer> rows = new ArrayList<>();
            trie = new NameTrie(entries.keySet(), entries.values().stream().mapToInt(of -> of.size() == 1 ? of.get(0) : row(rows, of)).toArray());
            shared = rows.stream().mapToInt(Integer::intValue).toArray();
        }

        /** A name of one register is known by its only entry, the number of the register and its place in it; others by where their entries stand. */
        private static int row(List<Integer> rows, List<Integer> entries) {
            int row = Integer.MIN_VALUE | rows.size();
            rows.addAll(entries);
            rows.add(NameTrie.NONE);
            return row;
        }

        /** The entry of a name in a register, or {@link NameTrie#NONE}. */
        private int entry(int name, int number) {
            if (name >= 0 || name == NameTrie.NONE) {
                return name >>> Character.SIZE == number ? name : NameTrie.NONE;
            }
            int row = name & Integer.MAX_VALUE;
            while (shared[row] != NameTrie.NONE && shared[row] >>> Character.SIZE != number) {
                row++;
            }
            return shared[row];
        }

        /** Register → where its names stand; null where none does. */
        private NamePlaces[] in(String text, Words words) {
            Collector collector = new Collector(words, ALL);
            read(text, collector);
            return collector.found;
        }

        /** Where the names of one register stand in a piece of text. */
        NamePlaces in(String piece, int number) {
            Collector collector = new Collector(Words.NONE, number);
            read(piece, collector);
            return collector.found[number] == null ? NamePlaces.EMPTY : collector.found[number];
        }

        /** The first of the offsets {@code [from, to)} where a name may begin that ends by {@code to}; {@code to} where none may. */
        int firstFrom(String text, int from, int to) {
            return trie.firstFrom(text, from, to);
        }

        /** The longest name of one register that begins at {@code begin} and ends by {@code to}: its place in the register; -1 where none does. */
        int longestAt(String text, int begin, int to, int number) {
            int longest = NameTrie.NONE;
            int step = NameTrie.ROOT;
            for (int at = begin; at < to && (step = trie.child(step, text.charAt(at))) != NameTrie.NONE; at++) {
                int entry = entry(trie.nameAt(step), number);
                longest = entry == NameTrie.NONE ? longest : entry & Character.MAX_VALUE;
            }
            return longest;
        }

        private void read(String text, Collector collector) {
            for (int at = trie.firstFrom(text, 0, text.length()); at < text.length(); at = trie.firstFrom(text, at + 1, text.length())) {
                collector.begin = at;
                trie.each(text, at, collector);
            }
        }

        private final class Collector implements NameTrie.Visitor {
            private final Words words;
            private final int register;
            private final NamePlaces[] found = new NamePlaces[whole.length];
            private int begin;

            /** @param register the only one that is asked for, or {@link #ALL} */
            private Collector(Words words, int register) {
                this.words = words;
                this.register = register;
            }

            @Override
            public void name(int name, int end) {
                boolean part = end == begin + 1 && !(words.isBorder(begin) && words.isBorder(end));
                if (name >= 0) {
                    take(name, part);
                } else {
                    for (int row = name & Integer.MAX_VALUE; shared[row] != NameTrie.NONE; row++) {
                        take(shared[row], part);
                    }
                }
            }

            private void take(int entry, boolean part) {
                int number = entry >>> Character.SIZE;
                if ((register == ALL || register == number) && !(part && whole[number])) {
                    found[number] = found[number] == null ? new NamePlaces() : found[number];
                    found[number].add(begin, entry & Character.MAX_VALUE);
                }
            }
        }
    }
}
