package org.liangce.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** How the object of a measure may not end, from {@code cues/measure-heads.tsv}: {@code 活力}, {@code 强磁场}, {@code 座谈会}. */
final class ObjectHeads {

    private static final String CLOSE = "”’》)）";

    /** By the last character, the longest first, so that a look-up makes no objects. */
    private final Map<Character, List<Head>> heads = new HashMap<>();
    private final List<String> systems = new ArrayList<>();

    private record Head(String word, String kind) {}

    ObjectHeads(Models models) {
        for (Register.Row row : Register.read(models, "cues/measure-heads.tsv").rows()) {
            String word = row.get("head");
            heads.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(new Head(word, row.get("class")));
            if (row.get("class").equals("system") && word.startsWith("“")) {
                systems.add(word);
            }
        }
        heads.values().forEach(same -> same.sort((a, b) -> b.word().length() - a.word().length()));
    }

    /** The class of the longest head that {@code [from, to)} ends with, or null. A closing quotation mark behind it does not matter. */
    String classOf(String text, int from, int to) {
        String found = suffix(text, from, to);
        boolean closed = to > from && CLOSE.indexOf(text.charAt(to - 1)) >= 0;
        return found == null && closed ? suffix(text, from, to - 1) : found;
    }

    /** Whether an object is the schema's system as such, whatever is said of it: {@code “12218”现代化产业体系的年度任务}. */
    boolean startsWithSystem(String text, int from, int to) {
        return systems.stream().anyMatch(s -> s.indexOf('”') < s.length() - 1 && from + s.length() <= to && text.startsWith(s, from))
                || systems.stream().anyMatch(s -> from + s.length() == to && text.startsWith(s, from));
    }

    private String suffix(String text, int from, int to) {
        for (Head head : to > from ? heads.getOrDefault(text.charAt(to - 1), List.of()) : List.<Head>of()) {
            int start = to - head.word().length();
            boolean named = head.kind().equals("system") && start > from && CLOSE.indexOf(text.charAt(start - 1)) >= 0;
            if (start >= from && !named && text.startsWith(head.word(), start)) {
                return head.kind();
            }
        }
        return null;
    }
}
