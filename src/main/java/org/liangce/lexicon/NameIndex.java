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
     */
    synchronized int add(SortedSet<String> names, boolean whole) {
        tree = null;
        int number = registers.size();
        Integer known = registers.putIfAbsent(new Names(List.copyOf(names), whole), number);
        return known == null ? number : known;
    }

    private record Names(List<String> names, boolean whole) {}

    /** Where the names of a register stand in an article. */
    Places in(Document document, int register) {
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
        private Places[] in(String text, Words words) {
            Places[] found = new Places[whole.length];
            Arrays.setAll(found, number -> new Places());
            read(text, words, found);
            return found;
        }

        /** Where the names of one register stand in a piece of text. */
        Places in(String piece, int number) {
            Places[] found = new Places[whole.length];
            found[number] = new Places();
            read(piece, Words.NONE, found);
            return found[number];
        }

        /** Shows the names of one register in {@code [from, to)} of a text: when two overlap, the earlier, of those with one start the longest. */
        void longest(String text, int from, int to, int number, PlaceVisitor visitor) {
            Longest longest = new Longest(number, to);
            int at = trie.firstFrom(text, from, to);
            while (at < to) {
                longest.end = at;
                trie.each(text, at, longest);
                if (longest.end > at) {
                    visitor.place(at, longest.name);
                }
                at = trie.firstFrom(text, Math.max(longest.end, at + 1), to);
            }
        }

        /** @param found register → what takes its names; null where they are not asked for */
        private void read(String text, Words words, Places[] found) {
            Collector collector = new Collector(words, found);
            for (int at = trie.firstFrom(text, 0, text.length()); at < text.length(); at = trie.firstFrom(text, at + 1, text.length())) {
                collector.begin = at;
                trie.each(text, at, collector);
            }
        }

        private final class Collector implements NameTrie.Visitor {
            private final Words words;
            private final Places[] found;
            private int begin;

            private Collector(Words words, Places[] found) {
                this.words = words;
                this.found = found;
            }

            @Override
            public void name(int name, int end) {
                boolean part = end == begin + 1 && !(words.isBorder(begin) && words.isBorder(end));
                for (int entry = first[name]; entry < first[name + 1]; entry++) {
                    Places of = found[register[entry]];
                    if (of != null && !(part && whole[register[entry]])) {
                        of.add(begin, place[entry]);
                    }
                }
            }
        }

        /** Keeps the longest name of one register that ends by {@code to}. */
        private final class Longest implements NameTrie.Visitor {
            private final int number;
            private final int to;
            private int end;
            private int name;

            private Longest(int number, int to) {
                this.number = number;
                this.to = to;
            }

            @Override
            public void name(int of, int behind) {
                for (int entry = first[of]; behind <= to && entry < first[of + 1]; entry++) {
                    if (register[entry] == number) {
                        end = behind;
                        name = place[entry];
                    }
                }
            }
        }
    }

    /** Is shown where names stand: their start, and the place of the name in its register. */
    interface PlaceVisitor {
        void place(int begin, int name);
    }

    /**
     * Where names stand: by their start, of those with one start the shorter first. Kept in blocks, so that nothing is copied as they grow; the
     * first are short, since most registers have few names in an article.
     */
    static final class Places {
        private static final int LEAST_BITS = 2;
        private static final int MOST_BITS = 5;

        private long[][] blocks = {};
        private int size;

        private void add(int begin, int name) {
            int place = size++ + (1 << LEAST_BITS);
            int bits = bits(place);
            int block = block(place, bits);
            if (block == blocks.length) {
                blocks = Arrays.copyOf(blocks, Math.max(4, block * 2));
            }
            if (blocks[block] == null) {
                blocks[block] = new long[1 << bits];
            }
            blocks[block][place & (1 << bits) - 1] = (long) begin << Integer.SIZE | name;
        }

        /** The length of the block of a place, as a power of two; places are counted as if those before them had filled a block, too. */
        private static int bits(int place) {
            return Math.min(MOST_BITS, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(place));
        }

        /** Each block is twice as long as the one before it, until they are of the greatest length. */
        private static int block(int place, int bits) {
            return bits - LEAST_BITS + (place >> bits) - 1;
        }

        private long at(int i) {
            int place = i + (1 << LEAST_BITS);
            int bits = bits(place);
            return blocks[block(place, bits)][place & (1 << bits) - 1];
        }

        int size() {
            return size;
        }

        int begin(int i) {
            return (int) (at(i) >>> Integer.SIZE);
        }

        /** The place of the name in its register. */
        int name(int i) {
            return (int) at(i);
        }
    }
}
