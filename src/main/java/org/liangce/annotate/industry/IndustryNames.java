package org.liangce.annotate.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Schema;
import org.liangce.text.Span;

/** All names of the schema, and the words that only look like one. */
final class IndustryNames {

    private final NameMatcher<Name> matcher;
    /** The same without the names of things. */
    private final NameMatcher<Name> trades;

    /** @param traps words that hold a name but are none */
    IndustryNames(Schema schema, List<String> traps) {
        Map<String, Name> names = new HashMap<>();
        traps.forEach(trap -> names.put(trap, new Name(trap, List.of())));
        schema.names().forEach((name, nodes) -> {
            List<String> ids = nodes.stream().map(Schema.Node::id).toList();
            String plain = unquoted(name);
            names.put(plain, new Name(plain, ids));
        });
        schema.names().keySet().stream().map(IndustryNames::unquoted).map(names::get)
                .forEach(name -> Schema.spellings(name.text()).forEach(spelling -> names.putIfAbsent(spelling, name)));
        matcher = new NameMatcher<>(names);
        Map<String, Name> ofTrades = new HashMap<>(names);
        ofTrades.keySet().removeIf(schema::isThing);
        trades = new NameMatcher<>(ofTrades);
    }

    private static String unquoted(String name) {
        return new Unquoted(name).text();
    }

    /** The names in a text without quotation marks, the longest of those that overlap. */
    List<Found> in(String text) {
        return found(matcher, text, 0, text.length());
    }

    /** The names in the characters {@code [from, to)} of a text, those of things left out. */
    List<Found> ofTrades(String text, int from, int to) {
        return found(trades, text, from, to);
    }

    private static List<Found> found(NameMatcher<Name> matcher, String text, int from, int to) {
        List<Found> found = new ArrayList<>();
        matcher.longest(text, from, to, (begin, end, name) -> {
            if (!name.nodes().isEmpty() && wholeWord(text, begin, end)) {
                found.add(new Found(new Span(begin, end), name.text(), name.nodes(), null, "industry.schema"));
            }
        });
        return found;
    }

    /** A name that begins or ends with a Latin letter stands free of other Latin letters. */
    private static boolean wholeWord(String text, int begin, int end) {
        return !latin(text, begin - 1, begin) && !latin(text, end - 1, end);
    }

    private static boolean latin(String text, int left, int right) {
        return left >= 0 && right < text.length() && isLatin(text.charAt(left)) && isLatin(text.charAt(right));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
