package org.liangce.record.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Schema;
import org.liangce.record.Figure;
import org.liangce.record.NamedNodes;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Says which schema nodes a figure is about: those that its own part of the sentence names, else those of the nearest part before it;
 * and those of its headings as the schema says for each group.
 */
final class FigureNodes {

    private final FigureText in;
    private final SpanIndex<NamedNodes.Named> nodes;
    private final Schema schema;
    private final FigureTopics topics;
    /** What was found last; used again for each number. */
    private final Map<String, Evidence> found = new LinkedHashMap<>();

    FigureNodes(FigureText in, SpanIndex<NamedNodes.Named> nodes, Schema schema) {
        this.in = in;
        this.nodes = nodes;
        this.schema = schema;
        topics = new FigureTopics(in, schema);
    }

    /** The nodes of a number with what names each; holds until the next is asked for. */
    Map<String, Evidence> of(Mention quantity, Slot indicator, List<Figure> made) {
        Map<String, Evidence> nodes = own(quantity, indicator, made);
        boolean bare = nodes.isEmpty();
        List<Mention> headings = in.governance.headingNodesAt(quantity.span().start());
        for (int i = 0; i < headings.size(); i++) {
            Mention named = headings.get(i);
            for (String id : named.value().forms()) {
                Schema.Node node = schema.node(id);
                if (node != null && (node.heading() == Schema.Heading.ALWAYS || bare && node.heading() == Schema.Heading.OTHERWISE)) {
                    nodes.putIfAbsent(id, new Evidence("nodes.heading", named.span()));
                } else {
                    in.trace.passed(quantity.span().start(), named.span(), "nodes.passed.heading");
                }
            }
        }
        return nodes;
    }

    private Map<String, Evidence> own(Mention quantity, Slot indicator, List<Figure> made) {
        Map<String, Evidence> handed = handed(quantity, indicator, made);
        if (handed != null) {
            return handed;
        }
        Map<String, Evidence> nodes = within(indicator.mention().span(), "nodes.indicator");
        int start = in.clauseStart(quantity.span().start());
        topic(start, nodes);
        leading(start, quantity, indicator, made, nodes);
        if (in.text.startsWith("其中", start) || in.text.startsWith("占", indicator.mention().span().start())) {
            whole(start, made).forEach(nodes::putIfAbsent);
        }
        behind(quantity, indicator, nodes);
        if (topics.named(nodes) || topics.ofAll(indicator.mention().span()) || same(indicator, start, made, nodes)) {
            return nodes;
        }
        before(start, quantity, indicator, made, nodes);
        if (nodes.isEmpty()) {
            purpose(quantity, nodes);
        }
        return nodes;
    }

    /** {@code 造船方面，|总部投资50亿元}: what a sentence begins with so is what all of it is about. */
    private void topic(int clause, Map<String, Evidence> nodes) {
        int sentence = in.sentenceStart(clause);
        int end = sentence < clause ? in.clauseEnd(sentence) : sentence;
        if (in.cues.startBefore(end, FigureCue.TOPIC) < end) {
            within(sentence, end, "nodes.sentence", nodes);
        }
    }

    /** {@code 通信业产值65亿元，|增长12%}: what measures the same as a number before it in the sentence is about the same. */
    private boolean same(Slot indicator, int start, List<Figure> made, Map<String, Evidence> nodes) {
        int sentence = made.isEmpty() ? 0 : in.sentenceStart(start);
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().start() >= sentence; i--) {
            Figure earlier = made.get(i);
            if (earlier.indicator().mention().span().equals(indicator.mention().span()) && earlier.trigger().span().start() < start) {
                taken(earlier, "nodes.same").forEach(nodes::putIfAbsent);
                return !earlier.grounds().nodes().isEmpty() || !this.nodes.anyIn(earlier.trigger().span().end(), start);
            }
        }
        return false;
    }

    /** Nodes named in the clauses before, the nearest that names an industry this number is still about. */
    private void before(int clause, Mention quantity, Slot indicator, List<Figure> made, Map<String, Evidence> nodes) {
        int sentence = in.sentenceStart(quantity.span().start());
        boolean part = in.text.startsWith("其中", clause) || in.cues.startBefore(quantity.span().start(), FigureCue.PART_OF) < quantity.span().start();
        int start = clause;
        for (int end = start - 1; end > sentence && !topics.named(nodes) && in.governance.samePlaceAt(end - 1, quantity.span().start()); end = start - 1) {
            start = Math.max(sentence, in.clauseStart(end));
            for (int i = this.nodes.from(start); this.nodes.isBefore(i, end); i++) {
                NamedNodes.Named named = this.nodes.get(i);
                if (part || !topics.another(named, indicator.mention().span(), made)) {
                    add(nodes, named, "nodes.sentence");
                } else {
                    in.trace.passed(quantity.span().start(), named.span(), "nodes.passed.other-number");
                }
            }
        }
    }

    /**
     * {@code 安排资金3亿元，|支持船舶企业改造}: money is for what the clause behind it supports, up to the next number; and numbers are of what a
     * later clause says that they are of: {@code 新签项目9个，投资30亿元，|均集中于造船}.
     */
    private void purpose(Mention quantity, Map<String, Evidence> nodes) {
        int clause = in.clauseEnd(quantity.span().end());
        boolean money = FigureText.unit(quantity).equals("CNY");
        for (int start = clause + 1; in.charAt(start - 1) == '，'; start = clause + 1) {
            clause = in.clauseEnd(start);
            boolean belongs = in.cues.endAt(start, FigureCue.BELONGS) > start;
            if (belongs || money && in.cues.endAt(start, FigureCue.HELPS) > start) {
                Mention next = in.next(quantity.span());
                within(start, next == null || next.span().start() < start ? clause : Math.min(clause, next.span().start()), "nodes.purpose", nodes);
                return;
            }
            money = false;
            if (!in.quantities.anyIn(start, clause)) {
                return;
            }
        }
    }

    /** What the whole is about that 其中 takes a part of: the figure before in the same sentence. */
    private Map<String, Evidence> whole(int start, List<Figure> made) {
        Figure before = made.isEmpty() ? null : made.get(made.size() - 1);
        boolean same = before != null && before.trigger().span().start() >= in.sentenceStart(start);
        return same ? taken(before, "nodes.whole") : Map.of();
    }

    /**
     * Nodes named in the clause behind the number, before any other: {@code 45家|企业实施数智化改造}, {@code 覆盖11栋|楼宇的量子通信网}; where an
     * industry is named before, only how it changes: {@code 推动8家|皮具厂数字化改造}.
     */
    private void behind(Mention quantity, Slot indicator, Map<String, Evidence> nodes) {
        int from = Math.max(quantity.span().end(), indicator.mention().span().start() >= quantity.span().end() ? indicator.mention().span().end() : 0);
        int end = in.clauseEnd(quantity.span().end());
        Mention next = in.next(quantity.span());
        int to = next == null ? end : Math.min(end, next.span().start());
        boolean listed = in.text.startsWith("、", from) && in.cues.endAt(from + 1, FigureCue.BELONGS) == from + 1;
        if (listed || in.mark('、', quantity.span().end(), from)) {
            return;
        }
        boolean bare = nodes.isEmpty();
        for (int i = this.nodes.from(from); this.nodes.isBefore(i, to); i++) {
            NamedNodes.Named named = this.nodes.get(i);
            if (named.span().end() <= to && (bare || named.nodes().stream().allMatch(topics::isManner))) {
                add(nodes, named, "nodes.behind");
            }
        }
    }

    /** What a list with 分别 hands to its member: the nodes of the earlier figure, or the name in its turn; null where it hands out none. */
    private Map<String, Evidence> handed(Mention quantity, Slot indicator, List<Figure> made) {
        Figure giver = FigureHandovers.giver(indicator, made);
        if (giver != null) {
            return taken(giver, "nodes.handed");
        }
        List<Mention> group = in.group(quantity);
        int start = in.clauseStart(group.get(0).span().start());
        int end = indicator.mention().span().start();
        if (group.size() < 2 || end < start || !in.cues.any(start, group.get(0).span().start(), FigureCue.EACH)) {
            return null;
        }
        List<NamedNodes.Named> named = this.nodes.startingIn(start, end);
        if (named.size() != group.size() || in.charBefore(end) != '的') {
            return null;
        }
        Map<String, Evidence> nodes = new LinkedHashMap<>();
        add(nodes, named.get(group.indexOf(quantity)), "nodes.handed");
        return nodes;
    }

    /** Nodes named in the figure's clause before its own phrase, but for those that another number's phrase holds. */
    private void leading(int start, Mention quantity, Slot indicator, List<Figure> made, Map<String, Evidence> nodes) {
        int end = Math.min(quantity.span().start(), Math.max(start, indicator.mention().span().start()));
        Mention first = null;
        for (int i = in.quantities.from(start); in.quantities.isBefore(i, quantity.span().start()); i++) {
            Mention other = in.quantities.get(i);
            first = first == null ? other : first;
        }
        for (int i = this.nodes.from(start); this.nodes.isBefore(i, end); i++) {
            NamedNodes.Named named = this.nodes.get(i);
            boolean foreign = first != null && named.span().start() > first.span().start() || topics.measured(named.span(), indicator, made);
            if (!foreign) {
                add(nodes, named, "nodes.clause");
            } else {
                in.trace.passed(quantity.span().start(), named.span(), "nodes.passed.other-number");
            }
        }
    }

    private Map<String, Evidence> within(Span span, String rule) {
        found.clear();
        within(span.start(), span.end(), rule, found);
        return found;
    }

    private void within(int from, int to, String rule, Map<String, Evidence> nodes) {
        for (int i = this.nodes.from(from); this.nodes.isBefore(i, to); i++) {
            NamedNodes.Named named = this.nodes.get(i);
            if (named.span().end() <= to) {
                add(nodes, named, rule);
            }
        }
    }

    private static void add(Map<String, Evidence> nodes, NamedNodes.Named named, String rule) {
        for (String id : named.nodes()) {
            nodes.putIfAbsent(id, new Evidence(rule, named.span()));
        }
    }

    /** The nodes of an earlier figure, with what names them there. */
    private static Map<String, Evidence> taken(Figure figure, String rule) {
        Map<String, Evidence> nodes = new LinkedHashMap<>();
        figure.grounds().nodes().forEach((id, evidence) -> nodes.put(id, new Evidence(rule, evidence.spans())));
        return nodes;
    }
}
