package org.liangce.record.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Cues;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.record.Figure;
import org.liangce.record.Grounds;
import org.liangce.record.NamedNodes;
import org.liangce.record.Slot;
import org.liangce.record.Trace;
import org.liangce.record.governance.Governance;
import org.liangce.record.governance.Governor;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/**
 * Makes Targets and Outcomes of the numbers that somebody answers for. Start here: each number is given its indicator
 * ({@link FigureIndicators}), is let through or barred ({@link FigureGate}), and gets place ({@link FigurePlaces}), time ({@link FigureTimes}), kind
 * ({@link FigureKinds}), aspect ({@link FigureAspects}) and nodes ({@link FigureNodes}), in the order of the text, so that a number can
 * take over what the one before it had.
 */
public final class FigureAssembler {

    private final Cues<FigureCue> cues;
    private final FigureCharacters characters;
    private final Governor governor;
    private final NamedNodes named;
    private final Schema schema;

    public FigureAssembler(Models models, Schema schema) {
        this.cues = FigureCue.read(models);
        this.characters = new FigureCharacters(Characters.read(models));
        this.governor = Governor.of(models);
        this.named = new NamedNodes(models, schema);
        this.schema = schema;
    }

    /** The figures of an article whose mentions are all there, in the order of the text. */
    public List<Figure> assemble(Document document) {
        return assemble(document, Trace.NONE);
    }

    /** The figures of each of several articles. Who governs is reckoned for all of them first. */
    public List<List<Figure>> assemble(List<Document> documents) {
        documents.forEach(governor::govern);
        return documents.stream().map(this::assemble).toList();
    }

    /** @param trace is told of the numbers that make none, and of what was weighed for a slot and not taken */
    public List<Figure> assemble(Document document, Trace trace) {
        FigureText in = new FigureText(document, cues.scan(document), governor.govern(document, trace), trace, characters);
        SectionTimes section = new SectionTimes(in);
        Pass pass = new Pass(in, new FigureIndicators(in), new FigureGate(in), new FigureGrowth(in), new FigurePlaces(in), section, new FigureTimes(in, section), new FigureKinds(in), new FigureAspects(in),
                new FigureNodes(in, named.in(document), schema), schema);
        List<Figure> figures = new ArrayList<>();
        List<Figure> nameless = new ArrayList<>();
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            Figure figure = quantity.value() instanceof NormalForm.Quantity ? pass.figure(quantity, figures) : null;
            if (figure != null) {
                (figure.indicator() == null ? nameless : figures).add(figure);
            }
        }
        new FigureHeadlines(in).agree(figures);
        return nameless.isEmpty() ? figures : merged(figures, nameless);
    }

    private static List<Figure> merged(List<Figure> figures, List<Figure> nameless) {
        List<Figure> all = new ArrayList<>(figures);
        all.addAll(nameless);
        all.sort(Comparator.comparing(figure -> figure.trigger().span()));
        return all;
    }

    /** The rules at work on one article. */
    private record Pass(FigureText in, FigureIndicators indicators, FigureGate gate, FigureGrowth growth, FigurePlaces places, SectionTimes section, FigureTimes times, FigureKinds kinds, FigureAspects aspects, FigureNodes nodes,
            Schema schema) {

        Figure figure(Mention quantity, List<Figure> made) {
            Figure before = made.isEmpty() ? null : made.get(made.size() - 1);
            if (restates(quantity)) {
                return before == null || before.trigger() != in.previous(quantity.span()) ? refused(quantity, new Evidence("figure.restates-none", quantity.span()))
                        : restated(quantity, before);
            }
            Slot indicator = indicators.of(quantity, made);
            boolean alone = indicator == null && growth.alone(quantity);
            Evidence barred = alone ? gate.toldOfOthers(quantity) : gate.bars(quantity, indicator);
            if (barred != null) {
                return refused(quantity, barred);
            }
            return alone ? grown(quantity, made) : measured(quantity, indicator, made);
        }

        /** {@code 争取重返两位数增长}: of growth itself, with nothing that it measures. */
        private Figure grown(Mention quantity, List<Figure> made) {
            Evidence evidence = new Evidence("figure.growth-alone", quantity.span());
            Figure as = measured(quantity, new Slot(quantity, evidence), made);
            return new Figure(as.kind(), quantity, null, as.place(), as.time(), as.responsible(), Figure.Aspect.CHANGE, as.nodes(), as.evidence(),
                    new Grounds(evidence, null, null, as.grounds().nodes()));
        }

        private Figure measured(Mention quantity, Slot indicator, List<Figure> made) {
            Slot said = times.of(quantity);
            FigureKinds.Decision bare = kinds.of(quantity, indicator, said, made);
            FigureKinds.Decision decision = said == null ? section.settled(quantity, bare, made) : section.running(said, bare, made);
            Slot time = times.agreeing(quantity, said, decision, made);
            FigureAspects.Decision aspect = aspects.of(quantity, indicator, made);
            Map<String, Evidence> about = nodes.of(quantity, indicator, made);
            return new Figure(decision.kind(), quantity, indicator, places.of(quantity, indicator, made), time, responsible(quantity), aspect.aspect(),
                    schema.inOrder(about.keySet()), decision.evidence(), new Grounds(aspect.evidence(), null, null, about));
        }

        private Figure refused(Mention quantity, Evidence why) {
            in.trace.refused(quantity.span(), why);
            return null;
        }

        /** {@code 10平方公里（1.5万亩）}: the same again in another unit. */
        private boolean restates(Mention quantity) {
            Mention previous = in.previous(quantity.span());
            int open = quantity.span().start() - 1;
            return previous != null && previous.span().end() == open && "（(".indexOf(in.charAt(open)) >= 0;
        }

        private static Figure restated(Mention quantity, Figure before) {
            Evidence evidence = new Evidence("figure.restated", List.of(before.trigger().span(), quantity.span()));
            return new Figure(before.kind(), quantity, before.indicator(), before.place(), before.time(), before.responsible(), before.aspect(), before.nodes(), evidence,
                    before.grounds());
        }

        /** A body that governs answers beside its territory: in {@code 市商务局局长某某说，将引进首店50家} 市商务局. */
        private Slot responsible(Mention quantity) {
            Slot body = in.governance.bodyAt(quantity.span().start());
            return body != null && body.mention().type() == MentionType.ORGANIZATION ? body : null;
        }
    }
}
