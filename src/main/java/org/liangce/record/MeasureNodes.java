package org.liangce.record;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.lexicon.Schema.Heading;
import org.liangce.record.MeasurePhrases.Found;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.SpanIndex;

/**
 * Which schema nodes a measure is about. A part of a sentence gives its nodes to the measures in it; a part that holds no measure gives
 * them to all that follow it, and those that stand behind it to measures without an industry of their own. Of the headings' nodes some
 * hold always, some only where the sentence names no node or only repeats the heading's, as the schema says for each group.
 */
final class MeasureNodes {

    private final NamedNodes names;
    private final Schema schema;

    MeasureNodes(Models models, Schema schema) {
        names = new NamedNodes(models, schema);
        this.schema = schema;
    }

    /** The nodes of one article. */
    Reader in(Document document, Governance governance) {
        return new Reader(document, governance);
    }

    private Map<String, Evidence> inOrder(Map<String, Evidence> nodes) {
        Map<String, Evidence> ordered = new LinkedHashMap<>();
        schema.inOrder(nodes.keySet()).forEach(node -> ordered.put(node, nodes.get(node)));
        return ordered;
    }

    private boolean holds(String node, Heading heading) {
        return schema.node(node).heading() == heading;
    }

    /** Answers for one article. */
    final class Reader {
        private final Governance governance;
        private final SpanIndex<Mention> named;
        private final SpanIndex<NamedNodes.Named> told;
        private final SpanIndex<Mention> counted;

        Reader(Document document, Governance governance) {
            this.governance = governance;
            named = document.index(MentionType.INDUSTRY);
            counted = document.index(MentionType.QUANTITY);
            told = names.in(document);
        }

        /** @param parts all parts of the sentence; {@code all} its measures */
        Map<String, Evidence> of(Found found, List<PartReading> parts, List<Found> all) {
            Map<String, Evidence> own = new TreeMap<>();
            add(own, found.part().from(), found.part().actions().get(0).start(), "nodes.clause");
            add(own, found.action().start(), found.action().end(), "nodes.measure");
            lead(found, parts, all, own);
            if (own.isEmpty()) {
                behind(found, parts, all, own);
            }
            Set<String> sentence = within(parts.get(0).from(), parts.get(parts.size() - 1).to());
            if (own.isEmpty() && sentence.size() == 1 && times(sentence, parts) > 1) {
                add(own, parts.get(0).from(), parts.get(parts.size() - 1).to(), "nodes.sentence");
            }
            heading(found, sentence, own);
            return inOrder(own);
        }

        private int times(Set<String> nodes, List<PartReading> parts) {
            return (int) named.startingIn(parts.get(0).from(), parts.get(parts.size() - 1).to()).stream().filter(m -> m.value().forms().containsAll(nodes)).count();
        }

        private void lead(Found found, List<PartReading> parts, List<Found> all, Map<String, Evidence> own) {
            for (PartReading part : parts) {
                if (part.from() >= found.part().from()) {
                    break;
                }
                boolean others = part.kind() == PartReading.Kind.DESCRIPTION && tells(part);
                if (!others && all.stream().noneMatch(f -> f.part() == part)) {
                    add(own, part.from(), part.to(), "nodes.lead");
                }
            }
        }

        private void behind(Found found, List<PartReading> parts, List<Found> all, Map<String, Evidence> own) {
            Map<String, Evidence> pending = new TreeMap<>();
            for (PartReading part : parts) {
                if (part.from() > found.part().from() && !tells(part) && all.stream().noneMatch(f -> f.part() == part)) {
                    add(pending, part.from(), part.to(), "nodes.behind");
                }
            }
            if (pending.size() == 1) {
                own.putAll(pending);
            }
        }

        /** Whether a part tells a figure of its own and leads to no measure: {@code 造船业产值增长两成}. */
        private boolean tells(PartReading part) {
            return counted.anyIn(part.from(), part.to());
        }

        private void heading(Found found, Set<String> sentence, Map<String, Evidence> own) {
            boolean theme = own.isEmpty() && sentence.stream().allMatch(node -> holds(node, Heading.OTHERWISE));
            for (Mention mention : governance.headingNodesAt(found.action().start())) {
                for (String node : mention.value().forms()) {
                    if (holds(node, Heading.ALWAYS) || holds(node, Heading.OTHERWISE) && (sentence.isEmpty() || theme && sentence.contains(node))) {
                        own.putIfAbsent(node, new Evidence("nodes.heading", mention.span()));
                    }
                }
            }
        }

        private Set<String> within(int from, int to) {
            Set<String> nodes = new LinkedHashSet<>();
            told.startingIn(from, to).forEach(name -> nodes.addAll(name.nodes()));
            return nodes;
        }

        private void add(Map<String, Evidence> nodes, int from, int to, String rule) {
            for (NamedNodes.Named name : told.startingIn(from, to)) {
                name.nodes().forEach(node -> nodes.putIfAbsent(node, new Evidence(rule, name.span())));
            }
        }
    }
}
