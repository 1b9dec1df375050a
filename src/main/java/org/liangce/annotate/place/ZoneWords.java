package org.liangce.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.lexicon.Register;
import org.liangce.text.Document;

/** How zones are named: the words that end such a name, and the general ones that do not make a name. Read from {@code zone-words.tsv}. */
final class ZoneWords {

    private final NameMatcher<Word> words;
    private final List<String> honours = new ArrayList<>();

    ZoneWords(Models models) {
        Map<String, Word> byWord = new HashMap<>();
        for (Register.Row row : Register.read(models, "zone-words.tsv").rows()) {
            Word word = new Word(row.as("role", Role::of), row.as("needs", Needs::of), row.get("list").equals("yes"));
            if (word.role() == Role.HONOUR) {
                honours.add(row.get("word"));
            } else if (byWord.put(row.get("word"), word) != null) {
                throw row.error("“" + row.get("word") + "”前面已经写过");
            }
        }
        words = new NameMatcher<>(models, byWord);
    }

    /** Shows the words of an article, the longest of those that overlap, to {@code visitor}. */
    void in(Document document, NameMatcher.Visitor<Word> visitor) {
        words.longest(document, visitor);
    }

    /** Whether a word that makes what follows a title, 国家级 or 创建, ends or begins at {@code at}. */
    boolean honoured(String text, int at) {
        return honours.stream().anyMatch(honour -> text.startsWith(honour, at - honour.length()) || text.startsWith(honour, at));
    }

    /** How many characters of {@code name} are not of general words. */
    int substance(String name) {
        int general = 0;
        for (Hit<Word> hit : words.longest(name)) {
            general += hit.span().length();
        }
        return name.length() - general;
    }

    enum Role {
        SUFFIX, AXIS, GENERIC, HONOUR;

        static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What must stand in a name before the word that ends it. */
    enum Needs {
        /** any word that is not general */
        ANY,
        /** a place, a known zone or an industry */
        SECTOR,
        /** a place or a known zone */
        PLACE;

        static Needs of(String word) {
            return word.isEmpty() ? ANY : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** @param list whether it also stands for several zones just named, as in {@code 甲、乙等产业园区} */
    record Word(Role role, Needs needs, boolean list) {}
}
