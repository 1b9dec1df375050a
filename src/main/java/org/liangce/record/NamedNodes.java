package org.liangce.record;

import java.util.ArrayList;
import java.util.Collections;
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
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Finds where an article names schema nodes: by an industry, by the digital or green transformation in other words ({@code 单位能耗}), or by a
 * facility of an industry that its sentence names ({@code 开通低空航线，增设|起降点}).
 */
public final class NamedNodes {

    private final NameMatcher<List<String>> transformation;
    private final NameMatcher<List<String>> facilities;

    public NamedNodes(Models models, Schema schema) {
        transformation = words(models, schema, "cues/measure-transformation.tsv");
        facilities = words(models, schema, "cues/node-facilities.tsv");
    }

    private static NameMatcher<List<String>> words(Models models, Schema schema, String file) {
        Map<String, List<String>> words = new TreeMap<>();
        Register register = Register.read(models, file);
        for (Register.Row row : register.rows()) {
            List<String> nodes = register.nodes(row, "nodes", schema);
            if (nodes != null) {
                words.put(row.get("word"), nodes);
            }
        }
        return new NameMatcher<>(models, words);
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
        facilities.longest(document, (begin, end, nodes) -> {
            if (isNamed(document, begin, nodes)) {
                all.add(new Named(new Span(begin, end), nodes));
            }
        });
        all.sort(Comparator.comparing(Named::span));
        return new SpanIndex<>(all, Named::span);
    }

    /** Whether the sentence at {@code offset} names one of {@code nodes} by an industry. */
    private static boolean isNamed(Document document, int offset, List<String> nodes) {
        Sentence sentence = document.sentenceIndex().at(offset);
        SpanIndex<Mention> industries = document.index(MentionType.INDUSTRY);
        for (int i = sentence == null ? industries.size() : industries.from(sentence.span().start()); industries.isBefore(i, sentence.span().end()); i++) {
            if (!Collections.disjoint(industries.get(i).value().forms(), nodes)) {
                return true;
            }
        }
        return false;
    }
}
