package org.liangce.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liangce.lexicon.Schema;
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

    FigureNodes(FigureText in, SpanIndex<NamedNodes.Named> nodes, Schema schema) {
        this.in = in;
        this.nodes = nodes;
        this.schema = schema;
    }

    List<String> of(Mention quantity, Slot indicator, List<Figure> made) {
        Set<String> nodes = new LinkedHashSet<>(own(quantity, indicator, made));
        boolean bare = nodes.isEmpty();
        for (Mention named : in.governance.headingNodesAt(quantity.span().start())) {
            for (String id : named.value().forms()) {
                Schema.Node node = schema.node(id);
                if (node != null && (node.heading() == Schema.Heading.ALWAYS || bare && node.heading() == Schema.Heading.OTHERWISE)) {
                    nodes.add(id);
                }
            }
        }
        return schema.inOrder(nodes);
    }

    private Collection<String> own(Mention quantity, Slot indicator, List<Figure> made) {
        Collection<String> handed = handed(quantity, indicator, made);
        if (handed != null) {
            return handed;
        }
        Set<String> nodes = new LinkedHashSet<>(within(indicator.mention().span()));
        int start = in.clauseStart(quantity.span().start());
        nodes.addAll(leading(start, quantity, indicator, made));
        if (in.text.startsWith("其中", start)) {
            nodes.addAll(whole(start, made));
        }
        if (nodes.isEmpty()) {
            nodes.addAll(behind(quantity, indicator));
        }
        if (named(nodes)) {
            return nodes;
        }
        int sentence = in.sentenceStart(quantity.span().start());
        boolean part = in.text.startsWith("其中", start) || in.cues.startBefore(quantity.span().start(), "part-of") < quantity.span().start();
        for (int end = start - 1; end > sentence; end = start - 1) {
            start = Math.max(sentence, in.clauseStart(end));
            if (!in.governance.samePlaceAt(end - 1, quantity.span().start())) {
                return nodes;
            }
            for (NamedNodes.Named named : this.nodes.startingIn(start, end)) {
                if (part || !another(named.span(), indicator.mention().span(), made)) {
                    nodes.addAll(named.nodes());
                }
            }
            if (named(nodes)) {
                return nodes;
            }
        }
        return nodes;
    }

    /** Whether an industry is among nodes; D2a and D2b only say how it changes. */
    private static boolean named(Collection<String> nodes) {
        return nodes.stream().anyMatch(node -> !node.startsWith("D"));
    }

    /** What the whole is about that 其中 takes a part of: the figure before in the same sentence. */
    private Collection<String> whole(int start, List<Figure> made) {
        Figure before = made.isEmpty() ? null : made.get(made.size() - 1);
        boolean same = before != null && before.trigger().span().start() >= in.sentenceStart(start);
        return same ? before.nodes() : List.of();
    }

    /** Nodes named in the clause behind the number, before any other: {@code 45家|企业实施数智化改造}, {@code 覆盖11栋|楼宇的量子通信网}. */
    private Collection<String> behind(Mention quantity, Slot indicator) {
        int from = Math.max(quantity.span().end(), indicator.mention().span().start() >= quantity.span().end() ? indicator.mention().span().end() : 0);
        int end = in.clauseEnd(quantity.span().end());
        Mention next = in.next(quantity.span());
        int to = next == null ? end : Math.min(end, next.span().start());
        return in.mark('、', quantity.span().end(), from) || in.text.startsWith("、", from) ? List.of() : within(from, to);
    }

    /** What a list with 分别 hands to its member: the nodes of the earlier figure, or the name in its turn; null where it hands out none. */
    private Collection<String> handed(Mention quantity, Slot indicator, List<Figure> made) {
        if (indicator.evidence().rule().equals("indicator.handed")) {
            Span earlier = indicator.evidence().spans().get(0);
            return made.stream().filter(f -> f.trigger().span().equals(earlier)).findFirst().map(Figure::nodes).orElse(null);
        }
        List<Mention> group = in.group(quantity);
        int start = in.clauseStart(group.get(0).span().start());
        int end = indicator.mention().span().start();
        if (group.size() < 2 || end < start || in.cues.first(start, group.get(0).span().start(), "each") == null) {
            return null;
        }
        List<NamedNodes.Named> named = this.nodes.startingIn(start, end);
        return named.size() == group.size() && in.charBefore(end) == '的' ? named.get(group.indexOf(quantity)).nodes() : null;
    }

    /** A name inside what an earlier number measures is that one's, unless this one measures the like ({@code A新车占比…，B新车占比…}). */
    private boolean another(Span name, Span indicator, List<Figure> made) {
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().end() > name.start() - 80; i--) {
            Span other = made.get(i).indicator().mention().span();
            if (other.contains(name)) {
                return !other.equals(indicator) && !alike(other, indicator) && !attribute(indicator) && (verb(other) || !verb(indicator));
            }
        }
        return false;
    }

    /** Whether a phrase only names a property of what was told before: {@code 营收}, {@code 总吨位}. */
    private boolean attribute(Span phrase) {
        int start = in.cues.startBefore(phrase.end(), "attribute");
        boolean share = in.text.startsWith("占", phrase.start()) || in.text.startsWith("合计占", phrase.start());
        return share || start < phrase.end() && start - phrase.start() <= 2;
    }

    /** Whether a phrase is the object of a verb before it in its clause, in contrast to a subject that later objects still belong to. */
    private boolean verb(Span phrase) {
        int clause = in.clauseStart(phrase.start());
        return in.cues.last(clause, phrase.start(), "add") != null || in.cues.last(clause, phrase.start(), "keep") != null;
    }

    private boolean alike(Span a, Span b) {
        String tail = in.text.substring(Math.max(a.start(), a.end() - 4), a.end());
        return in.document.text(b).endsWith(tail);
    }

    /** Nodes named in the figure's clause before its own phrase, but for those that another number's phrase holds. */
    private Collection<String> leading(int start, Mention quantity, Slot indicator, List<Figure> made) {
        int end = Math.min(quantity.span().start(), Math.max(start, indicator.mention().span().start()));
        Mention first = null;
        for (Mention other : in.quantities.startingIn(start, quantity.span().start())) {
            first = first == null ? other : first;
        }
        Set<String> nodes = new LinkedHashSet<>();
        for (NamedNodes.Named named : this.nodes.startingIn(start, end)) {
            boolean foreign = first != null && named.span().start() > first.span().start() || measured(named.span(), indicator, made);
            if (!foreign) {
                nodes.addAll(named.nodes());
            }
        }
        return nodes;
    }

    /** Whether a name lies in a phrase that another number measures. */
    private boolean measured(Span name, Slot indicator, List<Figure> made) {
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().end() > name.start(); i--) {
            if (made.get(i).indicator().mention().span().contains(name)) {
                return true;
            }
        }
        for (Mention candidate : in.indicators.startingIn(Math.max(0, name.start() - 20), name.start() + 1)) {
            boolean other = candidate.rule().equals("indicator.part");
            if (other && !candidate.span().equals(indicator.mention().span()) && candidate.span().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private Collection<String> within(Span span) {
        return within(span.start(), span.end());
    }

    private Collection<String> within(int from, int to) {
        List<String> nodes = new ArrayList<>();
        for (NamedNodes.Named named : this.nodes.startingIn(from, to)) {
            if (named.span().end() <= to) {
                nodes.addAll(named.nodes());
            }
        }
        return nodes;
    }
}
