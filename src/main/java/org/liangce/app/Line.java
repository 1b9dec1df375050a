package org.liangce.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.liangce.annotate.Annotator;
import org.liangce.annotate.Pipeline;
import org.liangce.annotate.indicator.IndicatorAnnotator;
import org.liangce.annotate.industry.IndustryAnnotator;
import org.liangce.annotate.layout.Layout;
import org.liangce.annotate.organization.OrganizationAnnotator;
import org.liangce.annotate.place.PlaceAnnotator;
import org.liangce.annotate.quantity.QuantityAnnotator;
import org.liangce.annotate.segment.CoreWords;
import org.liangce.annotate.segment.SegmentAnnotator;
import org.liangce.annotate.time.TimeAnnotator;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NumberLexicon;
import org.liangce.lexicon.Register;
import org.liangce.lexicon.Schema;
import org.liangce.numeral.Alphabet;
import org.liangce.record.Extraction;
import org.liangce.record.Figure;
import org.liangce.record.Measure;
import org.liangce.record.Trace;
import org.liangce.record.figure.FigureAssembler;
import org.liangce.record.measure.MeasureAssembler;
import org.liangce.text.Document;
import org.liangce.text.MentionType;
import org.liangce.text.SourceDocument;

/**
 * The whole line: from an article as it arrived to its records. Built once from the registers, then used for any number of articles
 * and in any number of threads.
 */
public final class Line {

    /** So many articles of usual length are best read together. */
    public static final int TOGETHER = 32;

    /** The schema that comes with the program. */
    static final String SCHEMA = "schema/12218.yaml";

    private final String schema;
    private final Layout layout;
    private final Pipeline pipeline;
    private final FigureAssembler figures;
    private final MeasureAssembler measures;

    /** The line with the schema that comes with the program. */
    public Line(Models models) {
        this(models, SCHEMA);
    }

    /**
     * @param schemaName name of the schema file, as {@link Models#read} takes it
     * @throws org.liangce.lexicon.ModelException where a register has a mistake
     */
    public Line(Models models, String schemaName) {
        CompletableFuture<CoreWords> core = CoreWords.loading();
        Schema nodes = Schema.read(models, schemaName);
        schema = nodes.id();
        SegmentAnnotator segmenter = new SegmentAnnotator(core, words(models, nodes));
        layout = new Layout(models, segmenter::cutsWord);
        NumberLexicon numbers = NumberLexicon.read(models);
        Alphabet alphabet = new Alphabet(numbers);
        List<Annotator> annotators = List.of(segmenter, new TimeAnnotator(numbers, alphabet), new QuantityAnnotator(numbers, alphabet),
                new OrganizationAnnotator(models, nodes), new PlaceAnnotator(models, nodes),
                new IndustryAnnotator(models, nodes), new IndicatorAnnotator(models));
        pipeline = new Pipeline(annotators);
        figures = new FigureAssembler(models, nodes);
        measures = new MeasureAssembler(models, nodes);
    }

    /** Names that are words of their own: those of industries, of districts, cities and provinces with 区, 市 and 省, and of districts without it ({@code 从化}). */
    private static Set<String> words(Models models, Schema nodes) {
        Set<String> words = new TreeSet<>(nodes.names().keySet());
        Register.read(models, "places.tsv").rows().stream().filter(row -> !row.get("level").equals("county")).forEach(row -> {
            words.add(row.get("name"));
            words.addAll(row.get("level").equals("district") && row.get("flag").isEmpty() ? List.of(row.get("short")) : List.of());
        });
        return words;
    }

    /** The annotators alone, for texts that are taken as they are. */
    MentionFilter filter(Collection<MentionType> types) {
        return new MentionFilter(pipeline, types);
    }

    /** An article with its paragraphs, sentences and noise, before anything is found in it. */
    public Document read(SourceDocument source) {
        return layout.read(source);
    }

    /** An article with its words and mentions. */
    public Document annotate(SourceDocument source) {
        return pipeline.annotate(read(source));
    }

    /** All that is found in an article. */
    public Extraction extract(SourceDocument source) {
        return extract(source, Trace.NONE);
    }

    /**
     * All that is found in each of several articles. Each stage goes through all of them before the next one does: a stage is a good deal of
     * code, and what it needs stays near the processor only as long as no other stage runs.
     */
    public List<Extraction> extract(List<SourceDocument> sources) {
        List<Document> documents = new ArrayList<>(sources.size());
        sources.forEach(source -> documents.add(read(source)));
        List<Document> annotated = pipeline.annotate(documents);
        List<List<Figure>> counted = figures.assemble(annotated);
        List<List<Measure>> done = measures.assemble(annotated, counted);
        List<Extraction> extractions = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            extractions.add(Extraction.of(schema, annotated.get(i).settled(), counted.get(i), done.get(i)));
        }
        return extractions;
    }

    /** @param trace is told what makes no record, and why */
    public Extraction extract(SourceDocument source, Trace trace) {
        Document document = annotate(source);
        trace.begins(document);
        List<Figure> counted = figures.assemble(document, trace);
        return Extraction.of(schema, document.settled(), counted, measures.assemble(document, counted, trace));
    }
}
