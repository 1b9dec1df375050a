package org.liangce.record.phrase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameEndings;
import org.liangce.lexicon.Register;

/** How the object of a measure may not end, from {@code cues/measure-heads.tsv}: {@code 活力}, {@code 强磁场}, {@code 座谈会}. */
public final class ObjectHeads {

    private static final String SYSTEM = "system";
    private static final char OPEN = '“';
    private static final String CLOSE = "”’》)）";

    private final NameEndings<String> classes;
    private final List<String> systems;

    public ObjectHeads(Models models) {
        Map<String, String> known = new TreeMap<>();
        Register.read(models, "cues/measure-heads.tsv").rows().forEach(row -> known.putIfAbsent(row.get("head"), row.get("class")));
        classes = new NameEndings<>(known);
        systems = known.keySet().stream().filter(head -> known.get(head).equals(SYSTEM) && head.charAt(0) == OPEN).toList();
    }

    /** The class of the longest head that {@code [from, to)} ends with, or null. A closing quotation mark behind it does not matter. */
    public String classOf(String text, int from, int to) {
        String found = suffix(text, from, to);
        boolean closed = to > from && CLOSE.indexOf(text.charAt(to - 1)) >= 0;
        return found == null && closed ? suffix(text, from, to - 1) : found;
    }

    /** Whether an object is the schema's system as such, whatever is said of it: {@code “12218”现代化产业体系的年度任务}. */
    public boolean startsWithSystem(String text, int from, int to) {
        boolean quoted = from < to && text.charAt(from) == OPEN;
        for (int i = 0; quoted && i < systems.size(); i++) {
            String system = systems.get(i);
            int end = from + system.length();
            boolean whole = system.indexOf('”') < system.length() - 1 ? end <= to : end == to;
            if (whole && text.startsWith(system, from)) {
                return true;
            }
        }
        return false;
    }

    private String suffix(String text, int from, int to) {
        return classes.longest(text, from, to, ObjectHeads::isHead);
    }

    /** The system by name, behind a closing mark, is no head ({@code “双区”现代化产业体系}), nor is a part of a word ({@code 降|本行动方案}). */
    private static boolean isHead(String text, int from, int begin, String kind) {
        return (text.charAt(begin) != '本' || begin == from) && (!kind.equals(SYSTEM) || begin <= from || CLOSE.indexOf(text.charAt(begin - 1)) < 0);
    }
}
