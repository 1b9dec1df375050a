package org.liangce.annotate.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;
import org.liangce.text.Parts;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;

/**
 * Where something lies that the text names without a district: the place of the city in its own clause, else the subject of its sentence
 * or of the nearest earlier one in its paragraph, else that of the zone before it in its sentence, else the place in the headings that govern it, else the city.
 */
final class Territory {

    private static final int INTRODUCTION = 12;
    private static final int FARTHEST = 40;

    private final Document document;
    private final List<Mention> places;
    private final String home;
    private String usual;

    /** @param places in the order of the text */
    Territory(Document document, List<Mention> places, String home) {
        this.document = document;
        this.places = places;
        this.home = home;
    }

    /** @param zones those already located, in the order of the text */
    String code(Span span, List<Mention> zones) {
        Mention place = inClause(span);
        place = place == null ? subject(span) : place;
        place = place == null ? zoneInSentence(span, zones) : place;
        place = place == null ? inHeadings(span) : place;
        return place == null ? usual() : place.value().forms().get(0);
    }

    /** {@code zone.article}: the district that the article names more often than the city and all other districts of it together, else the city. */
    private String usual() {
        usual = usual == null ? mostNamed() : usual;
        return usual;
    }

    private String mostNamed() {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Mention place : places) {
            if (isHome(place)) {
                counts.merge(place.value().forms().get(0), 1, Integer::sum);
                all++;
            }
        }
        int enough = all / 2;
        return counts.entrySet().stream().filter(count -> count.getValue() > enough).map(Map.Entry::getKey).findFirst().orElse(home);
    }

    private Mention inClause(Span span) {
        int clause = Parts.holding(document.clauses(), Clause::span, span.start());
        return clause < 0 ? null : lastBetween(document.clauses().get(clause).span().start(), span.start());
    }

    /** The last place of the city that lies wholly between two offsets; null where there is none. */
    private Mention lastBetween(int from, int to) {
        for (int i = Parts.from(places, Mention::span, to) - 1; i >= 0 && places.get(i).span().start() >= from; i--) {
            Mention place = places.get(i);
            if (place.span().end() <= to && isHome(place)) {
                return place;
            }
        }
        return null;
    }

    private boolean isHome(Mention place) {
        String code = place.value().forms().get(0);
        return code.equals(home) || new PlaceEntry(code, PlaceEntry.Strength.STRONG).isIn(home);
    }

    private Mention subject(Span span) {
        int paragraph = Parts.holding(document.paragraphs(), Paragraph::span, span.start());
        int from = paragraph < 0 ? 0 : document.paragraphs().get(paragraph).span().start();
        int last = Parts.from(document.sentences(), Sentence::span, span.end()) - 1;
        for (int i = last; i >= 0 && last - i < FARTHEST && document.sentences().get(i).span().start() >= from; i--) {
            Mention subject = subject(document.sentences().get(i).span(), span.start());
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** The place that begins a sentence or one of its first clauses, behind quotation marks and short introductions. */
    private Mention subject(Span sentence, int before) {
        int first = Parts.from(places, Mention::span, sentence.start());
        if (first == places.size() || places.get(first).span().end() > Math.min(before, sentence.end())) {
            return null;
        }
        return begins(sentence.start(), places.get(first).span().start()) ? places.get(first) : null;
    }

    private boolean begins(int from, int at) {
        if (at == from) {
            return true;
        }
        char before = document.text().charAt(at - 1);
        return at - from <= INTRODUCTION && !Character.isLetterOrDigit(before) && before != '、';
    }

    /** {@code zone.beside}: the zone before it in its sentence, where that lies in one district. */
    private Mention zoneInSentence(Span span, List<Mention> zones) {
        int sentence = Parts.holding(document.sentences(), Sentence::span, span.start());
        if (sentence < 0 || zones.isEmpty()) {
            return null;
        }
        Mention last = zones.get(zones.size() - 1);
        boolean district = !last.value().forms().get(0).endsWith("00");
        return district && document.sentences().get(sentence).span().contains(last.span()) ? last : null;
    }

    private Mention inHeadings(Span span) {
        int section = Parts.holding(document.sections(), Section::span, span.start());
        List<Paragraph> headings = section < 0 ? List.of() : document.sections().get(section).headings();
        for (int i = headings.size() - 1; i >= 0; i--) {
            Mention place = lastBetween(headings.get(i).span().start(), headings.get(i).span().end());
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
