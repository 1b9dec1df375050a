package org.liangce.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Register;

/** What each rule says, in one line of Chinese: {@code models/rules.tsv}. */
public final class RuleBook {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @throws org.liangce.lexicon.ModelException where the register has a mistake */
    public RuleBook(Models models) {
        for (Register.Row row : Register.read(models, "rules.tsv").rows()) {
            if (texts.put(row.get("rule"), row.get("text")) != null) {
                throw row.error("规则“" + row.get("rule") + "”写了两次");
            }
        }
    }

    /** What a rule says; its id where the register does not have it. */
    public String text(String rule) {
        return texts.getOrDefault(rule, rule);
    }

    /** All that are described. */
    public Set<String> rules() {
        return texts.keySet();
    }
}
