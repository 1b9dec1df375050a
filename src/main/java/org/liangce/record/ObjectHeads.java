package org.liangce.record;

import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** How the object of a measure may not end, from {@code cues/measure-heads.tsv}: {@code 活力}, {@code 强磁场}, {@code 座谈会}. */
final class ObjectHeads {

    private static final String CLOSE = "”’》)）";
    private final Map<String, String> classes = new HashMap<>();
    private int longest;

    ObjectHeads(Models models) {
        for (Register.Row row : Register.read(models, "cues/measure-heads.tsv").rows()) {
            classes.put(row.get("head"), row.get("class"));
            longest = Math.max(longest, row.get("head").length());
        }
    }

    /** The class of the longest head that {@code object} ends with, or null. A closing quotation mark behind it does not matter. */
    String classOf(String object) {
        String found = suffix(object);
        boolean closed = !object.isEmpty() && CLOSE.indexOf(object.charAt(object.length() - 1)) >= 0;
        return found == null && closed ? suffix(object.substring(0, object.length() - 1)) : found;
    }

    /** Whether an object is the schema's system as such, whatever is said of it: {@code “12218”现代化产业体系的四个重大举措}. */
    boolean startsWithSystem(String object) {
        int name = object.indexOf('”');
        for (int end = Math.min(longest, object.length()); name > 0 && end > name + 1; end--) {
            if ("system".equals(classes.get(object.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }

    private String suffix(String object) {
        for (int length = Math.min(longest, object.length()); length > 0; length--) {
            int start = object.length() - length;
            String found = classes.get(object.substring(start));
            if (found != null && !(found.equals("system") && start > 0 && CLOSE.indexOf(object.charAt(start - 1)) >= 0)) {
                return found;
            }
        }
        return null;
    }
}
