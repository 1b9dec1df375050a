package org.liangce.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Codebook;
import org.liangce.lexicon.Schema;
import org.liangce.record.Slot;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;

/** Codes and slots as a person reads them: {@code C10 低空经济与航空航天}, {@code 白云区（440111）}. */
final class Readable {

    private final Codebook codebook;
    private final Map<String, String> nodes = new HashMap<>();

    Readable(Codebook codebook, Schema schema) {
        this.codebook = codebook;
        schema.nodes().forEach(node -> nodes.put(node.id(), node.name()));
    }

    String code(String field, String code) {
        return codebook.name(field, code);
    }

    String node(String id) {
        return id + " " + nodes.getOrDefault(id, "");
    }

    /** The words of a slot with their normal form; empty where there is none. */
    String slot(Document document, Slot slot) {
        return slot == null ? "" : mention(document, slot.mention());
    }

    String mention(Document document, Mention mention) {
        List<String> forms = mention.value().forms();
        return document.text(mention.span()) + (forms.isEmpty() ? "" : "（" + String.join("、", forms) + "）");
    }

    /** Why a slot was filled so: the rule that chose, then the one that found its words. */
    static List<Evidence> evidence(Slot slot) {
        List<Evidence> evidence = new ArrayList<>();
        if (slot != null) {
            evidence.add(slot.evidence());
            evidence.add(new Evidence(slot.mention().rule(), slot.mention().span()));
        }
        return evidence;
    }
}
