package org.liangce.record.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Schema;
import org.liangce.record.Figure;
import org.liangce.record.NamedNodes;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/**
 * Says whether an industry that a sentence has named is still what a later number of it is about: {@code 造船业营收达900亿元，本地配套率达四成} is all
 * of shipbuilding; {@code 引进造船企业9家，全区工业投资增长8%} is not.
 */
final class FigureTopics {

    /** How far before a name the figures of its list may stand, in characters. */
    private static final int NEAR = 80;

    private final FigureText in;
    private final Schema schema;

    FigureTopics(FigureText in, Schema schema) {
        this.in = in;
        this.schema = schema;
    }

    /** Whether an industry is among nodes. */
    boolean named(Map<String, Evidence> nodes) {
        for (String node : nodes.keySet()) {
            if (!isManner(node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node only says how an industry changes, as the digital and the green transformation do. */
    boolean isManner(String id) {
        Schema.Node node = schema.node(id);
        return node != null && node.heading() == Schema.Heading.OTHERWISE;
    }

    private boolean isManner(NamedNodes.Named named) {
        return named.nodes().stream().allMatch(this::isManner);
    }

    /** A name inside what an earlier number measures is that one's, unless this one measures the like ({@code A新车占比…，B新车占比…}). */
    boolean another(NamedNodes.Named named, Span indicator, List<Figure> made) {
        Span name = named.span();
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().end() > name.start() - NEAR; i--) {
            Span other = made.get(i).indicator().mention().span();
            if (other.contains(name)) {
                return !other.equals(indicator) && !alike(other, indicator) && !attribute(indicator)
                        && (verb(other) && !follows(indicator) || alongside(other, indicator) || !verb(indicator) && (isManner(named) || several(made, in.sentenceStart(name.start()))));
            }
        }
        return false;
    }

    /** Whether the figures since {@code from} are of different industries: then the next is of its own too, which may have no node. */
    private static boolean several(List<Figure> made, int from) {
        Set<String> topic = null;
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().start() >= from; i--) {
            Set<String> nodes = made.get(i).grounds().nodes().keySet();
            if (topic != null && !nodes.isEmpty() && !nodes.equals(topic)) {
                return true;
            }
            topic = nodes.isEmpty() ? topic : nodes;
        }
        return false;
    }

    /** Whether what is measured is a figure of a whole economy or of another trade, and not told for what pulls it. */
    boolean ofAll(Span phrase) {
        boolean whole = in.cues.any(phrase.start(), phrase.end(), FigureCue.ECONOMY);
        return (whole || otherTrade(phrase)) && !share(phrase) && !pulled(phrase);
    }

    /** Whether it is told for what pulls it, in its clause or in one before that has no number: {@code 受批发业拖累，|商品销售总额}. */
    private boolean pulled(Span phrase) {
        int clause = in.clauseStart(phrase.start());
        int before = clause == 0 ? 0 : in.clauseStart(clause - 1);
        return in.cues.any(clause, phrase.start(), FigureCue.PULLS) || !in.quantities.anyIn(before, clause) && in.cues.any(before, clause, FigureCue.PULLS);
    }

    /** Whether a phrase tells of a trade by its own name, not of firms: {@code 采矿业增加值}. */
    private boolean otherTrade(Span phrase) {
        return in.cues.any(phrase.start(), phrase.end(), FigureCue.TRADE) && !in.text.startsWith("企业", phrase.end() - 2);
    }

    private boolean share(Span phrase) {
        return in.text.startsWith("占", phrase.start()) || in.text.startsWith("合计占", phrase.start());
    }

    /** Whether a phrase only names a property of what was told before: {@code 营收}, {@code 总吨位}. */
    private boolean attribute(Span phrase) {
        int start = in.cues.startBefore(phrase.end(), FigureCue.ATTRIBUTE);
        return share(phrase) || start < phrase.end() && start - phrase.start() <= 2;
    }

    /** Whether two phrases are of two deeds, each led by its own verb: {@code 推动8家…，支持9家…}. */
    private boolean alongside(Span other, Span phrase) {
        return led(other) && led(phrase) && in.clauseStart(other.start()) < in.clauseStart(phrase.start());
    }

    private boolean led(Span phrase) {
        return in.cues.any(in.clauseStart(phrase.start()), phrase.start(), FigureCue.LEAD);
    }

    /** Whether a phrase says whom the deed before helps: {@code 发放扶持资金3亿元，惠及|企业}. */
    private boolean follows(Span phrase) {
        return in.cues.startBefore(phrase.start(), FigureCue.REACHES) < phrase.start();
    }

    /** Whether a phrase is the object of a verb before it in its clause, in contrast to a subject that later objects still belong to. */
    private boolean verb(Span phrase) {
        int clause = in.clauseStart(phrase.start());
        return in.cues.any(clause, phrase.start(), FigureCue.ADD) || in.cues.any(clause, phrase.start(), FigureCue.KEEP);
    }

    private boolean alike(Span a, Span b) {
        String tail = in.text.substring(Math.max(a.start(), a.end() - 4), a.end());
        return in.document.text(b).endsWith(tail);
    }

    /** Whether a name lies in a phrase that another number measures. */
    boolean measured(Span name, Slot indicator, List<Figure> made) {
        for (int i = made.size() - 1; i >= 0 && made.get(i).trigger().span().end() > name.start(); i--) {
            if (made.get(i).indicator().mention().span().contains(name)) {
                return true;
            }
        }
        for (int i = in.indicators.from(Math.max(0, name.start() - 20)); in.indicators.isBefore(i, name.start() + 1); i++) {
            Mention candidate = in.indicators.get(i);
            boolean other = candidate.rule().equals("indicator.part");
            if (other && !candidate.span().equals(indicator.mention().span()) && candidate.span().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
