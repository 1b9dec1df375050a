package org.liangce.annotate.industry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;

/** The affixes with which a name grows into a longer one. Read from {@code industry-affixes.tsv}. */
final class Affixes {

    private final Map<Role, List<Affix>> byRole = new EnumMap<>(Role.class);
    /** The characters that affixes begin and end with: at most places none stands. */
    private final BitSet firstCharacters = new BitSet();
    private final BitSet lastCharacters = new BitSet();

    Affixes(Models models, Schema schema) {
        for (Role role : Role.values()) {
            byRole.put(role, new ArrayList<>());
        }
        Register register = Register.read(models, "industry-affixes.tsv");
        for (Register.Row row : register.rows()) {
            Role role = row.as("role", word -> Role.valueOf(word.toUpperCase(Locale.ROOT)));
            List<String> nodes = register.nodes(row, "nodes", schema);
            if (nodes != null) {
                add(role, new Affix(row.get("affix"), nodes, row.list("not")));
            }
        }
        byRole.values().forEach(affixes -> affixes.sort(Comparator.comparingInt(affix -> -affix.text().length())));
    }

    private void add(Role role, Affix affix) {
        byRole.get(role).add(affix);
        firstCharacters.set(affix.text().charAt(0));
        lastCharacters.set(affix.text().charAt(affix.text().length() - 1));
    }

    /** The longest affix of a role that begins at {@code at} and goes with {@code nodes}; null where there is none. */
    Affix after(Role role, String text, int at, List<String> nodes) {
        if (at == text.length() || !firstCharacters.get(text.charAt(at))) {
            return null;
        }
        for (Affix affix : byRole.get(role)) {
            if (text.startsWith(affix.text(), at) && affix.goesWith(nodes) && affix.endsWell(text, at + affix.text().length())) {
                return affix;
            }
        }
        return null;
    }

    /** The longest affix of a role that ends at {@code at} and goes with {@code nodes}; null where there is none. */
    Affix before(Role role, String text, int at, List<String> nodes) {
        if (at == 0 || !lastCharacters.get(text.charAt(at - 1))) {
            return null;
        }
        for (Affix affix : byRole.get(role)) {
            if (text.startsWith(affix.text(), at - affix.text().length()) && affix.goesWith(nodes)) {
                return affix;
            }
        }
        return null;
    }

    /** Whether any affix of a role goes with {@code nodes}. */
    boolean goesWith(Role role, List<String> nodes) {
        return byRole.get(role).stream().anyMatch(affix -> affix.goesWith(nodes));
    }

    /** Whether {@code name}, which ends at {@code end}, only modifies another name that follows it at once. */
    boolean modifies(String name, String text, int end) {
        for (Affix affix : byRole.get(Role.NAME)) {
            if (affix.text().equals(name)) {
                return affix.endsWell(text, end);
            }
        }
        return false;
    }

    enum Role { BEFORE, AFTER, NAME, SHARED, TAIL, JOINING, TRADE, LEAD, SEVERAL }

    record Affix(String text, List<String> nodes, List<String> not) {

        boolean goesWith(List<String> others) {
            return nodes.isEmpty() || !Collections.disjoint(nodes, others);
        }

        boolean endsWell(String text, int end) {
            return not.stream().noneMatch(bad -> text.startsWith(bad, end));
        }
    }
}
