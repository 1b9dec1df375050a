package org.liangce.record.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.Schema;
import org.liangce.record.Figure;
import org.liangce.record.Grounds;
import org.liangce.record.Measure;
import org.liangce.record.Slot;
import org.liangce.record.Trace;
import org.liangce.record.governance.Governance;
import org.liangce.record.governance.Governor;
import org.liangce.record.measure.MeasurePhrases.Found;
import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.CueText;
import org.liangce.record.phrase.ObjectHeads;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.PhraseEnds;
import org.liangce.record.phrase.Phrases;
import org.liangce.record.phrase.PolicyWords;
import org.liangce.record.phrase.SentenceReader;
import org.liangce.record.phrase.SentenceReading;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Makes the measures of an article: reads each sentence part by part, keeps the phrases that are measures, and finds for each who acts,
 * how far it is, which instrument it uses and which schema nodes it is about.
 *
 * <p>Example: {@code 天河区将加快建设3个产业园，设立产业基金，促进产业集聚。} has two measures of 天河区, an {@code Infrastructure} and a
 * {@code Finance}; the third part only says what they are for.
 */
public final class MeasureAssembler {

    /** How many characters an object has at most that is told of only as a part of what was done before: {@code 复合型人才}. */
    private static final int LONGEST_DEPENDENT = 7;
    /** Classes of objects that mean those named before: {@code 产业集群}, {@code 用地等诉求}. */
    private static final Set<String> DEPENDENT = Set.of("trade", "obstacle");
    /** How long the form of a year is: {@code 2025}. */
    private static final int YEAR = 4;
    /** Who may act. */
    private static final List<MentionType> BODIES = List.of(MentionType.PLACE, MentionType.ZONE, MentionType.ORGANIZATION);
    private static final String INFRASTRUCTURE = "Infrastructure";

    private final PolicyWords words;
    private final ObjectHeads heads;
    private final Instruments instruments;
    private final MeasureNodes nodes;
    private final Governor governor;

    /** @throws org.liangce.lexicon.ModelException where a register has a mistake */
    public MeasureAssembler(Models models, Schema schema) {
        words = new PolicyWords(models);
        heads = new ObjectHeads(models);
        instruments = new Instruments(models, schema);
        nodes = new MeasureNodes(models, schema);
        governor = Governor.of(models);
    }

    /**
     * The measures of an article whose mentions are there, in the order of the text.
     *
     * @param figures the article's targets and outcomes: a measure is done where what it counts is an outcome
     */
    public List<Measure> assemble(Document document, List<Figure> figures) {
        return assemble(document, figures, Trace.NONE);
    }

    /** @param trace is told of the parts of sentences that hold no measure, and of the phrases that are none */
    public List<Measure> assemble(Document document, List<Figure> figures, Trace trace) {
        Pass pass = new Pass(document, figures, trace);
        pass.read();
        pass.find();
        pass.weigh();
        return pass.measures();
    }

    /** The measures of each of several articles, one step made for all of them before the next. */
    public List<List<Measure>> assemble(List<Document> documents, List<List<Figure>> figures) {
        List<Pass> passes = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            passes.add(new Pass(documents.get(i), figures.get(i), Trace.NONE));
        }
        passes.forEach(Pass::read);
        passes.forEach(Pass::find);
        passes.forEach(Pass::weigh);
        return passes.stream().map(Pass::measures).toList();
    }

    /** The steps through one article. */
    private final class Pass {
        private final Document document;
        private final List<Figure> figures;
        private final Trace trace;
        private final CueText text;
        private final PhraseEnds ends;
        private List<SentenceReading> sentences;
        /** Sentence → its phrases that are measures. */
        private List<List<Found>> found;
        /** The instruments of all of them, in their order. */
        private final List<Instruments.Decision> decisions = new ArrayList<>();

        Pass(Document document, List<Figure> figures, Trace trace) {
            this.document = document;
            this.figures = figures;
            this.trace = trace;
            this.text = new CueText(document, words);
            this.ends = new PhraseEnds(text, document, heads);
        }

        void read() {
            SentenceReader reader = new SentenceReader(text, new Phrases(text, ends));
            sentences = new ArticleSentences(document, text, reader, trace).read();
        }

        void find() {
            MeasurePhrases phrases = new MeasurePhrases(document, text, heads, ends, trace);
            found = new ArrayList<>(sentences.size());
            sentences.forEach(sentence -> found.add(phrases.of(sentence.parts())));
        }

        void weigh() {
            found.forEach(here -> here.forEach(one -> decisions.add(instruments.of(document, one.action()))));
        }

        List<Measure> measures() {
            Governance governance = governor.govern(document, trace);
            MeasureStatus status = MeasureStatus.of(document, words, sentences, figures, governance);
            MeasureNodes.Article about = nodes.in(document, governance);
            List<Measure> measures = new ArrayList<>(decisions.size());
            for (int s = 0; s < sentences.size(); s++) {
                SentenceReading sentence = sentences.get(s);
                List<Found> here = found.get(s);
                SentenceNodes nodesHere = here.isEmpty() ? null : about.in(text, sentence.parts(), here, (one, instrument) -> hasMatter(document, one, instrument));
                for (int i = 0; i < here.size(); i++) {
                    Found one = here.get(i);
                    Instruments.Decision instrument = decisions.get(measures.size());
                    measures.add(measure(document, one, instrument, status.of(one.action(), sentence), governance, nodesHere.of(one, instrument.instrument())));
                }
            }
            return measures;
        }
    }

    /** Who acts: of a relative clause the body right before it; by whom it is to be done ({@code 由|区商务局|扣减补贴}); else who governs there. */
    private static Slot actor(Document document, Found found, Governance governance) {
        boolean relative = found.action().rule().equals("measure.relative");
        Mention last = relative || found.part().is(PartReading.Mark.AGENT) ? lastBody(document, found) : null;
        Mention own = last == null ? null : governance.leading(last);
        if (own == null || !relative && !document.text().startsWith("由", own.span().start() - 1)) {
            return governance.bodyAt(found.action().start());
        }
        return new Slot(own, new Evidence(relative ? "measure.relative-subject" : "measure.agent", own.span()));
    }

    /**
     * Whether a measure has a matter of its own, though it names no industry: what it builds, what it does with others or elsewhere, and what takes
     * more words to name than a part of what was done before ({@code 培训工程师}), unless that means those named before ({@code 产业集群}).
     */
    private boolean hasMatter(Document document, Found found, String instrument) {
        Action action = found.action();
        SpanIndex<Mention> quantities = document.index(MentionType.QUANTITY);
        int counted = quantities.lastFrom(action.object());
        int object = counted >= 0 && quantities.start(counted) == action.object() ? quantities.end(counted) : action.object();
        boolean named = action.end() - object > LONGEST_DEPENDENT && !DEPENDENT.contains(String.valueOf(heads.classOf(document.text(), object, action.end())));
        return named || found.part().is(PartReading.Mark.APART) || instrument.equals(INFRASTRUCTURE);
    }

    private static Mention lastBody(Document document, Found found) {
        Mention last = null;
        for (MentionType type : BODIES) {
            SpanIndex<Mention> named = document.index(type);
            for (int i = named.from(found.part().from()); named.isBefore(i, found.action().start()); i++) {
                Mention mention = named.get(i);
                last = last == null || mention.span().end() > last.span().end() ? mention : last;
            }
        }
        return last;
    }

    private static Measure measure(Document document, Found found, Instruments.Decision instrument, MeasureStatus.Decision status, Governance governance,
            Map<String, Evidence> about) {
        Action action = found.action();
        Span span = new Span(action.start(), action.end());
        Evidence evidence = new Evidence(action.rule(), span);
        Slot actor = actor(document, found, governance);
        Grounds grounds = new Grounds(null, status.evidence(), instrument.evidence(), about);
        return new Measure(span, actor, place(actor, action.start(), governance), time(document, action.start(), governance), status.status(), instrument.instrument(),
                about.isEmpty() ? List.of() : List.copyOf(about.keySet()), evidence, grounds);
    }

    /** The time of its own sentence or of the headings, or the year of the sentence before: other times there tell of other deeds and figures. */
    private static Slot time(Document document, int offset, Governance governance) {
        Slot time = governance.timeAt(offset);
        return time != null && time.evidence().rule().equals("time.carried") && !isYearJustTold(document, time.mention(), offset) ? null : time;
    }

    private static boolean isYearJustTold(Document document, Mention time, int offset) {
        boolean year = time.value() instanceof NormalForm.Time told && told.form().length() == YEAR;
        return year && document.sentenceIndex().lastFrom(offset) - document.sentenceIndex().lastFrom(time.span().start()) <= 1;
    }

    /** A territory that acts answers for itself, a body in the territory that governs where it acts. */
    private static Slot place(Slot actor, int offset, Governance governance) {
        return actor != null && actor.mention().value() instanceof NormalForm.Place ? actor : governance.placeAt(offset);
    }
}
