package org.liangce.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
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
        return document.onceForWords(all, d -> all.in(d.text(), d.words()))[register];
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
        private final NameTrie trie;
        /** Register → whether its names of one character must be words. */
        private final boolean[] whole;
        /** Name → the first of its entries; those of the next name follow. */
        private final int[] first;
        /** Entry → the number of a register, and the place of the name in it. */
        private final int[] register;
        private final int[] place;

        private Tree(List<Names> registers) {
            Map<String, List<int[]>> entries = new LinkedHashMap<>();
            whole = new boolean[registers.size()];
            for (int number = 0; number < whole.length; number++) {
                List<String> names = registers.get(number).names();
                whole[number] = registers.get(number).whole();
                for (int at = 0; at < names.size(); at++) {
                    entries.computeIfAbsent(names.get(at), name -> new ArrayList<>(1)).add(new int[] {number, at});
                }
            }
            trie = new NameTrie(entries.keySet());
            first = new int[entries.size() + 1];
            List<int[]> all = new ArrayList<>();
            int name = 0;
            for (List<int[]> of : entries.values()) {
                all.addAll(of);
                first[++name] = all.size();
            }
            register = all.stream().mapToInt(entry -> entry[0]).toArray();
            place = all.stream().mapToInt(entry -> entry[1]).toArray();
        }

        /** Register → where its names stand. */
        private NamePlaces[] in(String text, Words words) {
            NamePlaces[] found = new NamePlaces[whole.length];
            Arrays.setAll(found, number -> new NamePlaces());
            read(text, words, found);
            return found;
        }

        /** Where the names of one register stand in a piece of text. */
        NamePlaces in(String piece, int number) {
            NamePlaces[] found = new NamePlaces[whole.length];
            found[number] = new NamePlaces();
            read(piece, Words.NONE, found);
            return found[number];
        }

        /** The first of the offsets {@code [from, to)} where a name may begin that ends by {@code to}; {@code to} where none may. */
        int firstFrom(String text, int from, int to) {
            return trie.firstFrom(text, from, to);
        }

        /** The longest name of one register that begins at {@code begin} and ends by {@code to}: its place in the register; -1 where none does. */
        int longestAt(String text, int begin, int to, int number) {
            int longest = -1;
            int node = NameTrie.ROOT;
            for (int at = begin; at < to && (node = trie.child(node, text.charAt(at))) != NameTrie.NONE; at++) {
                int name = trie.nameAt(node);
                for (int entry = name < 0 ? 0 : first[name]; name >= 0 && entry < first[name + 1]; entry++) {
                    longest = register[entry] == number ? place[entry] : longest;
                }
            }
            return longest;
        }

        /** @param found register → what takes its names; null where they are not asked for */
        private void read(String text, Words words, NamePlaces[] found) {
            Collector collector = new Collector(words, found);
            for (int at = trie.firstFrom(text, 0, text.length()); at < text.length(); at = trie.firstFrom(text, at + 1, text.length())) {
                collector.begin = at;
                trie.each(text, at, collector);
            }
        }

        private final class Collector implements NameTrie.Visitor {
            private final Words words;
            private final NamePlaces[] found;
            private int begin;

            private Collector(Words words, NamePlaces[] found) {
                this.words = words;
                this.found = found;
            }

            @Override
            public void name(int name, int end) {
                boolean part = end == begin + 1 && !(words.isBorder(begin) && words.isBorder(end));
                for (int entry = first[name]; entry < first[name + 1]; entry++) {
                    NamePlaces of = found[register[entry]];
                    if (of != null && !(part && whole[register[entry]])) {
                        of.add(begin, place[entry]);
                    }
                }
            }
        }
    }
}
