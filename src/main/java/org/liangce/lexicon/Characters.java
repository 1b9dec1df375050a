package org.liangce.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * The register {@code characters.tsv}: characters that decide beside a number or a time what it is, under the id of the rule that asks for
 * them, as {@code quantity.half-not-before}. Columns {@code id}, {@code characters}, {@code why}, {@code example}; in {@code characters}
 * {@code \n} is the end of a line, {@code \0} the beginning or end of the text and {@code \s} a blank, which at the end of a cell nobody sees.
 */
public final class Characters {

    private static final String FILE = "characters.tsv";

    private final Map<String, CharacterClass> classes = new HashMap<>();

    private Characters() {}

    /** @throws ModelException where a row has no characters, no reason or no example, or a blank that is not seen, or an id stands twice */
    public static Characters read(Models models) {
        return models.once(Characters.class, Characters::all);
    }

    private static Characters all(Models models) {
        Characters characters = new Characters();
        Register.read(models, FILE).rows().forEach(characters::put);
        return characters;
    }

    private void put(Register.Row row) {
        row.required("why");
        row.required("example");
        String characters = row.required("characters");
        if (row.isTrimmed("characters")) {
            throw row.error("“characters”一格的头尾有空格；空格请写作 \\s");
        }
        CharacterClass members = new CharacterClass(characters.replace("\\n", "\n").replace("\\0", "\0").replace("\\s", " "));
        if (classes.put(row.get("id"), members) != null) {
            throw row.error("“" + row.get("id") + "”重复了");
        }
    }

    /** @throws ModelException where the register has no such id: every rule needs its characters */
    public CharacterClass of(String id) {
        CharacterClass members = classes.get(id);
        if (members == null) {
            throw new ModelException(FILE, 0, "缺少“" + id + "”这一行，请补上或恢复原来的文件");
        }
        return members;
    }
}
