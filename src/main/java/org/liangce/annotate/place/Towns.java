package org.liangce.annotate.place;

import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** The towns and streets of {@code towns.tsv}: no places of their own, but they tell in which district a zone lies that is named after one. */
final class Towns {

    private static final String STREET = "街道";
    private static final int LONGEST = 4;

    private final Map<String, String> codes = new HashMap<>();

    Towns(Models models) {
        for (Register.Row row : Register.read(models, "towns.tsv").rows()) {
            if (row.get("flag").isEmpty()) {
                String name = row.get("name");
                codes.put(name.substring(0, name.length() - (name.endsWith(STREET) ? STREET.length() : 1)), row.as("code", PlaceEntry::code));
            }
        }
    }

    /** The code of the district in which a zone lies whose name begins with a town's, {@code 狮岭皮具产业园}; null where it begins with none. */
    String code(String zone) {
        for (int length = Math.min(LONGEST, zone.length()); length >= 2; length--) {
            String code = codes.get(zone.substring(0, length));
            if (code != null) {
                return code;
            }
        }
        return null;
    }
}
