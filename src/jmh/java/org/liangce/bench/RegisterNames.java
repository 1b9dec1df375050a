package org.liangce.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;

/** Names as the program looks for them: places, zones, bodies and industries with their aliases, out of the registers. */
final class RegisterNames {

    private static final long SEED = 12218;

    private RegisterNames() {}

    /** So many names, the same at each call. */
    static TreeMap<String, String> choose(int count) {
        List<String> names = new ArrayList<>(all(Models.bundled()));
        Collections.shuffle(names, new Random(SEED));
        TreeMap<String, String> chosen = new TreeMap<>();
        names.subList(0, count).forEach(name -> chosen.put(name, name));
        return chosen;
    }

    private static Set<String> all(Models models) {
        Set<String> names = new TreeSet<>(Schema.read(models, "schema/12218.yaml").names().keySet());
        add(names, models, "places.tsv", "name", "short", "other");
        add(names, models, "zones.tsv", "name", "other");
        add(names, models, "organizations.tsv", "spellings");
        names.remove("");
        return names;
    }

    private static void add(Set<String> names, Models models, String register, String... columns) {
        for (Register.Row row : Register.read(models, register).rows()) {
            for (String column : columns) {
                names.addAll(row.list(column));
            }
        }
    }
}
