package org.liangce.annotate.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.liangce.lexicon.WordTree;

/**
 * HanLP's core dictionary and its counts of word pairs: what a word costs behind another is HanLP's own smoothed formula, to the last
 * digit. Only reads what HanLP shares across the JVM.
 */
public final class CoreWords {

    private final PairCounts pairCounts = PairCounts.read();
    private final WordTree tree;
    private final Word[] words;
    private final Map<Unlisted, Word> unlisted = new EnumMap<>(Unlisted.class);
    /** The greatest frequency of any word. */
    private final int most;

    /** Begins to load them, where that did not happen yet: it takes as long as reading most registers, which goes on meanwhile. */
    public static CompletableFuture<CoreWords> loading() {
        return CompletableFuture.supplyAsync(CoreWords::new);
    }

    CoreWords() {
        DoubleArrayTrie<Attribute> trie = CoreDictionary.trie;
        tree = WordTree.of(trie);
        words = new Word[trie.size()];
        int edge = Predefine.TOTAL_FREQUENCY / 10;
        most = Math.max(edge, greatest(trie));
        for (int word = 0; word < words.length; word++) {
            words[word] = listed(word, trie.getValueAt(word));
        }
        unlisted.put(Unlisted.BEGIN, word(CoreDictionary.BEGIN_WORD_ID, edge, Nature.begin));
        unlisted.put(Unlisted.END, word(CoreDictionary.END_WORD_ID, edge, Nature.end));
        unlisted.put(Unlisted.NUMBER, word(CoreDictionary.M_WORD_ID, Predefine.OOV_DEFAULT_FREQUENCY, Nature.m));
        unlisted.put(Unlisted.LETTERS, word(CoreDictionary.X_WORD_ID, Predefine.OOV_DEFAULT_FREQUENCY, Nature.nx));
        unlisted.put(Unlisted.MARK, word(Word.UNPAIRED, Predefine.OOV_DEFAULT_FREQUENCY, Nature.w));
        unlisted.put(Unlisted.OTHER, word(Word.UNPAIRED, Predefine.OOV_DEFAULT_FREQUENCY, Nature.n));
    }

    private static int greatest(DoubleArrayTrie<Attribute> trie) {
        int greatest = 0;
        for (int word = 0; word < trie.size(); word++) {
            greatest = Math.max(greatest, trie.getValueAt(word).totalFrequency);
        }
        return greatest;
    }

    /** What stands in a text and in no dictionary: the two ends of a sentence, and the likes of {@code 2025} and {@code ABC}. */
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

    /** As HanLP does it, a word that has one tag only, and this a kind of name, a number, a time or letters, is paired as all of its kind. */
    private Word listed(int word, Attribute attribute) {
        Nature nature = attribute.nature[0];
        if (attribute.nature.length > 1) {
            return word(word, attribute.totalFrequency, nature);
        }
        if (nature.startsWith('m')) {
            return kind(CoreDictionary.M_WORD_ID);
        }
        if (nature.startsWith('x')) {
            return kind(CoreDictionary.X_WORD_ID);
        }
        return nature == Nature.t ? kind(CoreDictionary.T_WORD_ID) : word(kindOfName(word, nature), attribute.totalFrequency, nature);
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
    private Word kind(int kind) {
        Attribute attribute = CoreDictionary.get(kind);
        return word(kind, attribute.totalFrequency, attribute.nature[0]);
    }

    private Word word(int pairedAs, int frequency, Nature nature) {
        boolean unpaired = pairedAs == Word.UNPAIRED;
        int followers = unpaired ? PairCounts.EMPTY : pairCounts.table(pairedAs);
        double least = Word.cost(unpaired ? 1 : Math.max(1, pairCounts.most(followers)), frequency, most);
        return new Word(nature == null ? "x" : nature.toString(), pairedAs, followers, unpaired ? 0 : pairCounts.mask(followers), frequency, Word.cost(0, 0, frequency), least);
    }

    /** Whether a character surely begins a word, whatever stands before it: it is one in the dictionary, and no numeral goes on with it. */
    boolean begins(char c) {
        return WordTree.word(tree.next(tree.root(), c)) >= 0 && CharType.get(c) != CharType.CT_CNUM;
    }

    /** The words of the dictionary, by their numbers. */
    WordTree tree() {
        return tree;
    }

    Word word(int number) {
        return words[number];
    }

    Word word(Unlisted kind) {
        return unlisted.get(kind);
    }

    /** What a word costs behind another: the less, the more probable. */
    double cost(Word before, Word word) {
        int pairs = pairs(before, word);
        return pairs == 0 ? word.unpairedCost() : Word.cost(pairs, before.frequency(), word.frequency());
    }

    private int pairs(Word before, Word word) {
        if (before.pairedAs() == Word.UNPAIRED || word.pairedAs() == Word.UNPAIRED) {
            return 1;
        }
        return (before.mayFollow() & PairCounts.bit(word.pairedAs())) == 0 ? 0 : pairCounts.count(before.followers(), word.pairedAs());
    }
}
