package org.liangce.lexicon;

import java.util.Map;
import java.util.TreeMap;

/**
 * The register {@code layout/traditional.tsv}: traditional and regional forms of characters, read as the simplified one. One character stands for
 * one, so that offsets stay.
 *
 * <p>Example: {@code 發佈時間} reads {@code 发布时间}.
 */
public final class SimplifiedForms {

    private final char[] read = new char[Character.MAX_VALUE + 1];

    /** @throws ModelException where the register has a mistake */
    public static SimplifiedForms read(Models models) {
        return models.once(SimplifiedForms.class, SimplifiedForms::new);
    }

    private SimplifiedForms(Models models) {
        for (int c = 0; c < read.length; c++) {
            read[c] = (char) c;
        }
        for (Register.Row row : Register.read(models, "layout/traditional.tsv").rows()) {
            if (row.get("written").length() != 1 || row.get("read").length() != 1) {
                throw row.error("每格只能是一个字");
            }
            read[row.get("written").charAt(0)] = row.get("read").charAt(0);
        }
    }

    /** Each form that is read as another, with that other. */
    Map<Character, Character> all() {
        Map<Character, Character> all = new TreeMap<>();
        for (int c = 0; c < read.length; c++) {
            if (read[c] != c) {
                all.put((char) c, read[c]);
            }
        }
        return all;
    }

    public char of(char written) {
        return read[written];
    }

    public String of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            text.append(read[written.charAt(i)]);
        }
        return text.toString();
    }
}
