package org.liangce.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds where an article names schema nodes: by an industry, or by the digital or green transformation in other words ({@code 单位能耗}). */
public final class NamedNodes {

    private final NameMatcher<List<String>> transformation;

    public NamedNodes(Models models, Schema schema) {
        Map<String, List<String>> words = new TreeMap<>();
        Register register = Register.read(models, "cues/measure-transformation.tsv");
        for (Register.Row row : register.rows()) {
            List<String> nodes = register.nodes(row, "nodes", schema);
            if (nodes != null) {
                words.put(row.get("word"), nodes);
            }
        }
        transformation = new NameMatcher<>(models, words);
    }

    /** A name or wording with the nodes that it tells. */
    public record Named(Span span, List<String> nodes) {}

    /** All of an article, by where they begin. */
    public SpanIndex<Named> in(Document document) {
        List<Named> all = new ArrayList<>();
        for (Mention industry : document.mentions(MentionType.INDUSTRY)) {
            all.add(new Named(industry.span(), industry.value().forms()));
        }
        transformation.longest(document, (begin, end, nodes) -> {
            if (!nodes.isEmpty()) {
                all.add(new Named(new Span(begin, end), nodes));
            }
        });
        all.sort(Comparator.comparing(Named::span));
        return new SpanIndex<>(all, Named::span);
    }
}
