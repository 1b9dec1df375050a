package org.liangce.annotate.indicator;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.lexicon.CueScan;
import org.liangce.lexicon.Cues;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/**
 * Finds candidates for what quantities measure: phrases beside each number ({@code 空调产量|超450万台}, {@code 5个|特色产业园}) and the
 * names that {@code models/indicators.tsv} lists, wherever they stand. Which of them a record uses is for the assembler to say.
 */
public final class IndicatorAnnotator implements Annotator {

    private final IndicatorCatalogue catalogue;
    private final Cues<PhraseCue> cues;

    public IndicatorAnnotator(Models models) {
        catalogue = IndicatorCatalogue.read(models);
        cues = Cues.read(models, "cues/figure-phrases.tsv", PhraseCue.class);
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.TOKEN, Layer.QUANTITY, Layer.TIME, Layer.PLACE, Layer.INDUSTRY);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.INDICATOR);
    }

    @Override
    public Document annotate(Document document) {
        List<Hit<String>> names = catalogue.names(document);
        CueScan<PhraseCue> scan = cues.scan(document);
        PhraseText text = new PhraseText(document, scan, names);
        PhrasesBefore before = new PhrasesBefore(text);
        PhraseTopics topics = new PhraseTopics(text);
        PhrasesAfter after = new PhrasesAfter(text);
        ListTopics lists = new ListTopics(text, document);
        Map<Span, String> found = new LinkedHashMap<>();
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            add(found, after.of(quantity), "indicator.after");
            Span route = topics.route(quantity.span());
            Span near = before.of(quantity.span());
            add(found, route != null ? route : near, "indicator.before");
            add(found, before.measure(quantity.span()), "indicator.measure");
            add(found, before.full(near), "indicator.full");
            add(found, topics.topic(quantity.span()), "indicator.topic");
            add(found, lists.of(quantity.span()), "indicator.list");
            before.parts(near, quantity.span()).forEach(part -> add(found, part, "indicator.part"));
        }
        names.forEach(name -> add(found, before.around(name.span()), "indicator.register"));
        return document.withMentions(MentionType.INDICATOR, found.entrySet().stream().map(e -> mention(document, e.getKey(), e.getValue())).toList());
    }

    private static void add(Map<Span, String> found, Span span, String rule) {
        if (span != null) {
            found.putIfAbsent(span, rule);
        }
    }

    private Mention mention(Document document, Span span, String rule) {
        return new Mention(MentionType.INDICATOR, span, catalogue.ids(document.text(span)), rule);
    }
}
