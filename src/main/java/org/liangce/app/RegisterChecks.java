package org.liangce.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Register.Row;
import org.liangce.lexicon.Schema;

/** Rows that can be seen not to work without trying them: those that stand twice, and contexts that are never asked. */
final class RegisterChecks {

    /** Columns that are for people alone. */
    private static final Set<String> REMARKS = Set.of("note", "why", "example", "origin", "grade");
    /** How a row begins that is about all names, or all of a kind: {@code *业}. */
    private static final String ANY = "*";

    private final Models models;
    private final Schema schema;
    private final List<Finding> findings = new ArrayList<>();

    private RegisterChecks(Models models, Schema schema) {
        this.models = models;
        this.schema = schema;
    }

    /** @param registers all tables that the program reads */
    static List<Finding> of(Models models, Schema schema, Iterable<String> registers) {
        RegisterChecks checks = new RegisterChecks(models, schema);
        registers.forEach(name -> checks.duplicates(Register.read(models, name)));
        checks.contexts("industry-contexts.tsv", "term", checks.industries());
        checks.contexts("place-contexts.tsv", "name", checks.places());
        return checks.findings;
    }

    private void duplicates(Register register) {
        Map<List<String>, Row> seen = new HashMap<>();
        for (Row row : register.rows()) {
            Row earlier = seen.putIfAbsent(register.columns().stream().filter(column -> !REMARKS.contains(column)).map(row::get).toList(), row);
            if (earlier != null) {
                findings.add(Finding.of(row.file(), row.line(), Finding.Kind.DUPLICATE, row.key(), earlier.file() + ":" + earlier.line()));
            }
        }
    }

    /** Whether a row's names are all names rather than some. */
    static boolean isAny(String names) {
        return names.startsWith(ANY);
    }

    /** The names that contexts are asked for: without quotation marks, in all their spellings. */
    private Set<String> industries() {
        return schema.names().keySet().stream().map(name -> name.replaceAll("[“”]", "")).flatMap(name -> Schema.spellings(name).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> places() {
        Set<String> names = new HashSet<>();
        for (Row row : Register.read(models, "places.tsv").rows()) {
            names.add(row.get("name"));
            names.add(row.get("short"));
            names.addAll(row.list("other"));
        }
        return names;
    }

    private void contexts(String register, String column, Set<String> names) {
        Map<String, Row> always = new HashMap<>();
        Register table = Register.read(models, register);
        for (Row row : table.rows()) {
            for (String name : row.list(column)) {
                if (table.isFor(schema) && !isAny(name) && !names.contains(name)) {
                    findings.add(Finding.of(row.file(), row.line(), Finding.Kind.NO_SUCH_NAME, name));
                }
                if (always.containsKey(name)) {
                    findings.add(Finding.of(row.file(), row.line(), Finding.Kind.BEHIND_ALWAYS, name, always.get(name).file() + ":" + always.get(name).line()));
                }
                if (row.get("side").equals("always")) {
                    always.put(name, row);
                }
            }
        }
    }
}
