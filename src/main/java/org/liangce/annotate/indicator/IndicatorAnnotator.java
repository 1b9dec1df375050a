package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.lexicon.Characters;
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
    private final Deeds deeds;
    private final PhraseCharacters characters;

    public IndicatorAnnotator(Models models) {
        characters = new PhraseCharacters(Characters.read(models));
        catalogue = IndicatorCatalogue.read(models, characters.listLink);
        cues = Cues.read(models, "cues/figure-phrases.tsv", PhraseCue.class);
        deeds = Deeds.read(models);
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.TOKEN, Layer.QUANTITY, Layer.TIME, Layer.PLACE, Layer.ORGANIZATION, Layer.INDUSTRY);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.INDICATOR);
    }

    @Override
    public Document annotate(Document document) {
        List<Hit<String>> names = catalogue.names(document);
        CueScan<PhraseCue> scan = cues.scan(document);
        PhraseText text = new PhraseText(document, scan, names, deeds, characters);
        PhrasesBefore before = new PhrasesBefore(text);
        PhraseLists handed = new PhraseLists(text);
        PhraseTopics topics = new PhraseTopics(text);
        PhrasesAfter after = new PhrasesAfter(text);
        ListTopics lists = new ListTopics(text, document);
        Map<Span, String> found = new LinkedHashMap<>();
        Span last = null;
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            add(found, after.of(quantity), "indicator.after");
            Span route = topics.route(quantity.span());
            int end = before.end(quantity.span());
            Span near = before.of(quantity.span(), end);
            add(found, route != null ? route : near, "indicator.before");
            add(found, before.measure(quantity.span(), end), "indicator.measure");
            add(found, before.full(near), "indicator.full");
            add(found, topics.topic(quantity.span()), "indicator.topic");
            add(found, lists.of(quantity.span()), "indicator.list");
            boolean apart = near == null && last != null && last.end() < text.clauseStart(quantity.span().start());
            List<Span> parts = handed.parts(apart ? last : near != null ? near : handed.sum(quantity.span()), quantity.span());
            for (int i = 0; i < parts.size(); i++) {
                add(found, parts.get(i), "indicator.part");
            }
            last = near;
        }
        for (Hit<String> name : names) {
            add(found, before.around(name.span()), "indicator.register");
        }
        return document.withOrdered(MentionType.INDICATOR, mentions(document, found));
    }

    private List<Mention> mentions(Document document, Map<Span, String> found) {
        List<Mention> mentions = new ArrayList<>(found.size());
        found.forEach((span, rule) -> mentions.add(new Mention(MentionType.INDICATOR, span, catalogue.ids(document.text(), span), rule)));
        mentions.sort(null);
        return mentions;
    }

    private static void add(Map<Span, String> found, Span span, String rule) {
        if (span != null) {
            found.putIfAbsent(span, rule);
        }
    }
}
