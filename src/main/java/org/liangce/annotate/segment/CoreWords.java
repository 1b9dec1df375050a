package org.liangce.annotate.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;

/**
 * HanLP's core dictionary and its counts of word pairs, as numbers in arrays: a word is an index, and what it costs behind another is
 * HanLP's own smoothed formula, to the last digit. Only reads what HanLP shares across the JVM.
 *
 * <p>Behind the words of the dictionary stand six that it does not list: the two ends of a sentence, and what no dictionary can list, as
 * {@code 2025} and {@code ABC}.
 */
final class CoreWords {

    /** HanLP's share of the pair in the cost of a word, and that of the word alone. */
    private static final double PAIR = 0.9;
    private static final double SINGLE = 1 - PAIR;
    /** HanLP's sign for a word that is in no pair; it counts as seen once with any other. */
    private static final int UNPAIRED = -1;

    private final PairCounts pairCounts = PairCounts.read();
    private final int[] base;
    private final int[] check;
    /** The word whose pairs count for this one: names, numbers and letters share those of their kind. */
    private final int[] pairedAs;
    private final int[] frequency;
    private final double[] unpairedCost;
    private final String[] tag;

    private final int begin;

    /** Loads HanLP's dictionaries where that did not happen yet. */
    CoreWords() {
        DoubleArrayTrie<Attribute> trie = CoreDictionary.trie;
        base = trie.getBase();
        check = trie.getCheck();
        begin = trie.size();
        int size = begin + Unlisted.values().length;
        pairedAs = new int[size];
        frequency = new int[size];
        unpairedCost = new double[size];
        tag = new String[size];
        for (int word = 0; word < begin; word++) {
            listed(word, trie.getValueAt(word));
        }
        int edge = Predefine.TOTAL_FREQUENCY / 10;
        set(word(Unlisted.BEGIN), CoreDictionary.BEGIN_WORD_ID, edge, Nature.begin);
        set(word(Unlisted.END), CoreDictionary.END_WORD_ID, edge, Nature.end);
        set(word(Unlisted.NUMBER), CoreDictionary.M_WORD_ID, Predefine.OOV_DEFAULT_FREQUENCY, Nature.m);
        set(word(Unlisted.LETTERS), CoreDictionary.X_WORD_ID, Predefine.OOV_DEFAULT_FREQUENCY, Nature.nx);
        set(word(Unlisted.MARK), UNPAIRED, Predefine.OOV_DEFAULT_FREQUENCY, Nature.w);
        set(word(Unlisted.OTHER), UNPAIRED, Predefine.OOV_DEFAULT_FREQUENCY, Nature.n);
    }

    /** What stands in a text and in no dictionary. */
    enum Unlisted {
        BEGIN, END, NUMBER, LETTERS, MARK, OTHER;

        /** By HanLP's type of a character. */
        static Unlisted of(byte type) {
            return switch (type) {
                case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> NUMBER;
                case CharType.CT_SINGLE -> LETTERS;
                case CharType.CT_DELIMITER, CharType.CT_OTHER -> MARK;
                default -> OTHER;
            };
        }
    }

    int word(Unlisted kind) {
        return begin + kind.ordinal();
    }

    /** As HanLP does it, a word that has one tag only, and this a kind of name, a number, a time or letters, is paired as all of its kind. */
    private void listed(int word, Attribute attribute) {
        Nature nature = attribute.nature[0];
        if (attribute.nature.length > 1) {
            set(word, word, attribute.totalFrequency, nature);
        } else if (nature.startsWith('m')) {
            set(word, CoreDictionary.M_WORD_ID);
        } else if (nature.startsWith('x')) {
            set(word, CoreDictionary.X_WORD_ID);
        } else if (nature == Nature.t) {
            set(word, CoreDictionary.T_WORD_ID);
        } else {
            set(word, kindOfName(word, nature), attribute.totalFrequency, nature);
        }
    }

    private static int kindOfName(int word, Nature nature) {
        if (nature.startsWith("nr")) {
            return CoreDictionary.NR_WORD_ID;
        }
        if (nature.startsWith("ns")) {
            return CoreDictionary.NS_WORD_ID;
        }
        if (nature == Nature.nx) {
            return CoreDictionary.NX_WORD_ID < 0 ? CoreDictionary.X_WORD_ID : CoreDictionary.NX_WORD_ID;
        }
        return nature.startsWith("nt") || nature == Nature.nit ? CoreDictionary.NT_WORD_ID : word;
    }

    /** A word that is in all like that of its kind. */
    private void set(int word, int kind) {
        Attribute attribute = CoreDictionary.get(kind);
        set(word, kind, attribute.totalFrequency, attribute.nature[0]);
    }

    private void set(int word, int pairs, int count, Nature nature) {
        pairedAs[word] = pairs;
        frequency[word] = count;
        tag[word] = nature == null ? "x" : nature.toString();
        unpairedCost[word] = cost(0, 0, count);
    }

    /** The state before the first character of a word. */
    int root() {
        return base[0];
    }

    /** The state behind one more character; negative where no word goes on so. */
    int next(int state, char c) {
        int to = state + c + 1;
        return check[to] == state ? base[to] : -1;
    }

    /** The word that ends in a state; negative where none does. */
    int wordAt(int state) {
        return check[state] == state ? -base[state] - 1 : -1;
    }

    String tag(int word) {
        return tag[word];
    }

    /** What a word costs behind another: the less, the more probable. */
    double cost(int before, int word) {
        int pairs = pairs(pairedAs[before], pairedAs[word]);
        return pairs == 0 ? unpairedCost[word] : cost(pairs, frequency[before], frequency[word]);
    }

    private int pairs(int before, int word) {
        return before == UNPAIRED || word == UNPAIRED ? 1 : pairCounts.count(before, word);
    }

    private static double cost(int pairs, int before, int word) {
        double ofPair = Predefine.myu * pairs / (before + 1) + 1 - Predefine.myu;
        return -Math.log(PAIR * ofPair + SINGLE * word / Predefine.TOTAL_FREQUENCY);
    }
}
