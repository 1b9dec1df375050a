package org.liangce.annotate.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liangce.annotate.Annotator;
import org.liangce.annotate.place.ZoneFinder.Zone;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.Models;
import org.liangce.lexicon.NameMatcher;
import org.liangce.lexicon.ProperNames;
import org.liangce.lexicon.Schema;
import org.liangce.text.Document;
import org.liangce.text.Layer;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/**
 * Adds places and zones.
 *
 * <p>Example: in {@code 越秀区委书记说，将建设人工智能产业园} {@code 越秀区} is a place and {@code 人工智能产业园} a zone in it; in
 * {@code 广州市发改委} and {@code 广州日报} there is no place.
 */
public final class PlaceAnnotator implements Annotator {

    private final ProperNames properNames;
    private final Gazetteer gazetteer;
    private final PlaceFinder places;
    private final ZoneFinder zones;

    /** @throws org.liangce.lexicon.ModelException where one of the registers cannot be used */
    public PlaceAnnotator(Models models, Schema schema) {
        properNames = ProperNames.read(models);
        PlaceContexts contexts = new PlaceContexts(models);
        gazetteer = new Gazetteer(models, contexts, schema.home(), schema.names().keySet());
        Characters characters = Characters.read(models);
        places = new PlaceFinder(characters, gazetteer, contexts);
        zones = new ZoneFinder(characters, new KnownZones(models), new Towns(models), new ZoneWords(models), gazetteer, new NameMatcher<>(schema.names()));
    }

    @Override
    public Set<Layer> needs() {
        return EnumSet.of(Layer.STRUCTURE, Layer.TOKEN, Layer.TIME, Layer.ORGANIZATION);
    }

    @Override
    public Set<Layer> adds() {
        return EnumSet.of(Layer.PLACE, Layer.ZONE);
    }

    @Override
    public Document annotate(Document document) {
        ProperNames.Scan names = properNames.in(document);
        List<Span> taken = new ArrayList<>();
        document.mentions(MentionType.ORGANIZATION).forEach(organization -> taken.add(organization.span()));
        Taken organizations = new Taken(taken);
        List<Zone> foundZones = zones.find(document, names);
        foundZones.removeIf(zone -> organizations.overlaps(zone.span()));
        foundZones.forEach(zone -> taken.add(zone.span()));
        Taken others = new Taken(taken);
        List<Mention> foundPlaces = places.find(document, span -> names.hidesPlace(span) || others.overlaps(span));
        return document.withMentions(MentionType.PLACE, foundPlaces)
                .withMentions(MentionType.ZONE, located(document, foundZones, foundPlaces));
    }

    private List<Mention> located(Document document, List<Zone> found, List<Mention> foundPlaces) {
        Territory territory = new Territory(document, foundPlaces, gazetteer.home());
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Zone zone : found) {
            String code = zone.code() == null ? territory.code(zone.span(), mentions) : zone.code();
            mentions.add(new Mention(MentionType.ZONE, zone.span(), new NormalForm.Place(code), zone.rule()));
        }
        return mentions;
    }
}
