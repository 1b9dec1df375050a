package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.liangce.lexicon.Schema.Heading;
import org.liangce.record.NamedNodes;
import org.liangce.record.measure.MeasurePhrases.Found;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.CueWord;
import org.liangce.record.phrase.PartReading;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.SpanIndex;

/**
 * Which schema nodes the measures of one sentence are about. A part of it gives its nodes to the measures in it; a part that holds no measure
 * gives them to all that follow it, or to the one before it where it says of what that is. Of the headings' nodes some
 * hold always, some only where the sentence names no node or only repeats the heading's, as the schema says for each group.
 */
final class SentenceNodes {

    /** A measure that names more industries is about none of them. */
    private static final int MOST_MEANT = 3;
    private static final String FUNDING = "Funding";

    private final MeasureNodes.Article article;
    private final CueText text;
    private final List<PartReading> parts;
    private final List<Found> measures;
    private final BiPredicate<Found, String> matters;
    /** The measure that was asked for last, and what the sentence names for it. */
    private Found last;
    private Map<String, Evidence> lastSaid = Map.of();
    private final int from;
    private final int to;
    private final List<String> told;
    private final List<Mention> headings;

    SentenceNodes(MeasureNodes.Article article, CueText text, List<PartReading> parts, List<Found> measures, BiPredicate<Found, String> matters) {
        this.matters = matters;
        this.article = article;
        this.text = text;
        this.parts = parts;
        this.measures = measures;
        from = parts.get(0).from();
        to = parts.get(parts.size() - 1).to();
        told = told(article.told(), from, to);
        headings = article.governance().headingNodesAt(measures.get(0).action().start());
    }

    private static List<String> told(SpanIndex<NamedNodes.Named> names, int from, int to) {
        if (!names.anyIn(from, to)) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        for (int i = names.from(from); names.isBefore(i, to); i++) {
            for (String node : names.get(i).nodes()) {
                if (!told.contains(node)) {
                    told.add(node);
                }
            }
        }
        return told;
    }

    /** The nodes of a measure with what names each, in the schema's order; asked for one measure after the other, with its instrument. */
    Map<String, Evidence> of(Found found, String instrument) {
        if (told.isEmpty() && headings.isEmpty()) {
            return Map.of();
        }
        Map<String, Evidence> own = told.isEmpty() ? new TreeMap<>() : said(found, instrument);
        heading(own);
        return inOrder(own);
    }

    /** Those that the sentence names for it. */
    private Map<String, Evidence> said(Found found, String instrument) {
        Map<String, Evidence> own = new TreeMap<>();
        add(own, found.part().from(), found.part().actions().get(0).start(), "nodes.clause");
        add(own, found.action().start(), found.action().end(), "nodes.measure");
        lead(found, own);
        belonging(found, own);
        if (own.isEmpty() && told.size() == 1 && isTheme(found.action().start())) {
            add(own, from, to, "nodes.sentence");
        }
        if (own.isEmpty()) {
            before(found, instrument, own);
        }
        if (own.isEmpty() && !found.action().first().is(CueKind.HAND) && instrument.equals(FUNDING)) {
            purpose(found, own);
        }
        last = found;
        lastSaid = Map.copyOf(own);
        return own;
    }

    /** Whether the sentence names what is all that it tells more than once, and first before {@code offset}. */
    private boolean isTheme(int offset) {
        int first = -1;
        int times = 0;
        for (int i = article.industries().from(from); article.industries().isBefore(i, to); i++) {
            boolean names = article.industries().get(i).value().forms().containsAll(told);
            first = names && times == 0 ? article.industries().start(i) : first;
            times += names ? 1 : 0;
        }
        return times > 1 && first < offset;
    }

    /**
     * What leads to a measure tells its industry only where it names none itself ({@code 聚焦造船，|建设动漫园} is about animation), but always how it
     * changes ({@code 聚焦绿色化，|推动造船业提升}); by what means it is done tells none ({@code 依托造船，|建设产业园}).
     */
    private void lead(Found found, Map<String, Evidence> own) {
        Map<String, Evidence> led = new TreeMap<>();
        for (int i = 0; i < parts.size() && parts.get(i).from() < found.part().from(); i++) {
            PartReading part = parts.get(i);
            boolean others = part.kind() != PartReading.Kind.PLAIN && counts(part);
            if (!others && !holdsMeasure(part) && !text.holds(part.from(), part.to(), CueKind.RELY)) {
                add(led, part.from(), part.to(), "nodes.lead");
            }
        }
        if (namesIndustry(own)) {
            led.keySet().removeIf(node -> !holds(node, Heading.OTHERWISE));
        }
        led.forEach(own::putIfAbsent);
    }

    /** Whether an industry is among nodes, not only how one changes. */
    private boolean namesIndustry(Map<String, Evidence> nodes) {
        for (String node : nodes.keySet()) {
            if (!holds(node, Heading.OTHERWISE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code 设立产业基金，|首批投向造船业}: what a clause behind a measure says that it is of; so does a lead-in that leads to nothing more
     * ({@code 出台改造方案，|聚焦纺织业}).
     */
    private void belonging(Found found, Map<String, Evidence> own) {
        for (int i = parts.indexOf(found.part()) + 1; i > 0 && i < parts.size() && !holdsMeasure(parts.get(i)); i++) {
            PartReading part = parts.get(i);
            if (text.isAt(part.from(), CueKind.BELONGS) || leads(part) && !measureBehind(part)) {
                add(own, part.from(), part.to(), "nodes.behind");
            }
        }
    }

    private boolean leads(PartReading part) {
        return text.isAt(part.from(), CueKind.LEAD) && !text.isAt(part.from(), CueKind.RELY);
    }

    private boolean measureBehind(PartReading part) {
        return measures.get(measures.size() - 1).action().start() > part.from();
    }

    /**
     * {@code 设立细胞药物检验所，|给予检验费补贴}: what names no industry goes with the measure before in its sentence, unless somebody else does
     * it, it makes something of its own ({@code 引进人才}), or that one names so many that none is meant. Where it hands nothing on, it does so
     * only with an object too short for a matter of its own ({@code 培训工程师}), and not with others or elsewhere ({@code 联合银行推出…}).
     */
    private void before(Found found, String instrument, Map<String, Evidence> own) {
        CueWord verb = found.action().first();
        boolean others = found.part().is(PartReading.Mark.SUBJECT) && !found.part().is(PartReading.Mark.AGENT);
        boolean apart = last == null || last.part() == found.part();
        if (apart || others || lastSaid.isEmpty() || lastSaid.size() > MOST_MEANT || verb.is(CueKind.OWN) || !verb.is(CueKind.HAND) && matters.test(found, instrument)) {
            return;
        }
        lastSaid.forEach((node, evidence) -> own.put(node, new Evidence("nodes.before", evidence.spans())));
    }

    /** {@code 安排资金3亿元，|支持船舶企业改造}: money that is set aside is for what the next measure in its sentence is about. */
    private void purpose(Found found, Map<String, Evidence> own) {
        int next = measures.indexOf(found) + 1;
        if (next == measures.size() || measures.get(next).part() == found.part() || measures.get(next).part().is(PartReading.Mark.SUBJECT)) {
            return;
        }
        Map<String, Evidence> named = new TreeMap<>();
        add(named, measures.get(next).part().from(), measures.get(next).action().end(), "nodes.purpose");
        if (named.size() <= MOST_MEANT) {
            own.putAll(named);
        }
    }

    private boolean holdsMeasure(PartReading part) {
        for (Found measure : measures) {
            if (measure.part() == part) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part tells a figure of its own and leads to no measure: {@code 造船业产值增长两成}. */
    private boolean counts(PartReading part) {
        return article.counted().anyIn(part.from(), part.to());
    }

    private void heading(Map<String, Evidence> own) {
        boolean theme = own.isEmpty() && !headings.isEmpty() && told.stream().allMatch(node -> holds(node, Heading.OTHERWISE));
        for (Mention mention : headings) {
            for (String node : mention.value().forms()) {
                if (holds(node, Heading.ALWAYS) || holds(node, Heading.OTHERWISE) && (told.isEmpty() || theme && told.contains(node))) {
                    own.putIfAbsent(node, new Evidence("nodes.heading", mention.span()));
                }
            }
        }
    }

    private void add(Map<String, Evidence> nodes, int start, int end, String rule) {
        SpanIndex<NamedNodes.Named> names = article.told();
        for (int i = names.lastFrom(start - 1) + 1; i < names.size() && names.start(i) < end; i++) {
            Evidence named = new Evidence(rule, names.get(i).span());
            names.get(i).nodes().forEach(node -> nodes.putIfAbsent(node, named));
        }
    }

    private Map<String, Evidence> inOrder(Map<String, Evidence> nodes) {
        if (nodes.size() < 2) {
            return nodes;
        }
        Map<String, Evidence> ordered = new LinkedHashMap<>();
        article.schema().inOrder(nodes.keySet()).forEach(node -> ordered.put(node, nodes.get(node)));
        return ordered;
    }

    private boolean holds(String node, Heading heading) {
        return article.schema().node(node).heading() == heading;
    }
}
