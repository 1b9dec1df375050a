package org.liangce.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the codes in tables are called and mean: {@code models/codebook.tsv} and, for policy instruments, {@code models/instruments.tsv}. */
public final class Codebook {

    private final Map<String, Map<String, Entry>> fields = new LinkedHashMap<>();
    private final Map<String, String> families = new LinkedHashMap<>();

    /** @throws ModelException where one of the files has a mistake */
    public Codebook(Models models) {
        for (Register.Row row : Register.read(models, "codebook.tsv").rows()) {
            Entry entry = new Entry(row.get("field"), row.get("code"), row.get("name"), row.get("note"));
            if (put(entry) != null) {
                throw row.error("“" + entry.field() + "”的代码“" + entry.code() + "”写了两次");
            }
        }
        for (Register.Row row : Register.read(models, "instruments.tsv").rows()) {
            put(new Entry("instrument", row.get("id"), row.get("chinese"), row.get("note")));
            put(new Entry("family", row.get("family"), row.get("family_chinese"), ""));
            families.put(row.get("id"), row.get("family"));
        }
    }

    private Entry put(Entry entry) {
        return fields.computeIfAbsent(entry.field(), f -> new LinkedHashMap<>()).put(entry.code(), entry);
    }

    /** The family that an instrument belongs to; empty for an unknown one. */
    public String family(String instrument) {
        return families.getOrDefault(instrument, "");
    }

    /** The Chinese name of a code; the code itself where the book does not have it. */
    public String name(String field, String code) {
        Entry entry = fields.getOrDefault(field, Map.of()).get(code);
        return entry == null ? code : entry.name();
    }

    /** All entries in the file's order. */
    public List<Entry> entries() {
        return fields.values().stream().flatMap(f -> f.values().stream()).toList();
    }

    /** A line of the book. */
    public record Entry(String field, String code, String name, String note) {}
}
