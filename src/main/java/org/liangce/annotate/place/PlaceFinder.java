package org.liangce.annotate.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.liangce.annotate.place.PlaceEntry.Strength;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** Finds administrative places: every name of the gazetteer that its surroundings let stand. */
final class PlaceFinder {

    private final CharacterClass beside;
    private final Gazetteer gazetteer;
    private final PlaceContexts contexts;

    PlaceFinder(Characters characters, Gazetteer gazetteer, PlaceContexts contexts) {
        this.beside = characters.of("place.near");
        this.gazetteer = gazetteer;
        this.contexts = contexts;
    }

    /** The places of a text, but for names that {@code taken} says belong to something else. */
    List<Mention> find(Document document, Predicate<Span> taken) {
        String text = document.text();
        List<Candidate> candidates = candidates(document, taken);
        Set<String> fullNames = new HashSet<>();
        for (Candidate candidate : candidates) {
            candidate.believeName(fullNames);
        }
        spread(text, candidates, fullNames);
        List<Mention> places = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.code != null) {
                places.add(new Mention(MentionType.PLACE, candidate.span, new NormalForm.Place(candidate.code), candidate.rule));
            }
        }
        return places;
    }

    private List<Candidate> candidates(Document document, Predicate<Span> taken) {
        String text = document.text();
        List<Candidate> candidates = new ArrayList<>();
        Candidate before = null;
        for (Hit<List<PlaceEntry>> hit : gazetteer.names(document)) {
            Span span = hit.span();
            if (!hit.value().isEmpty() && !taken.test(span) && !contexts.deny(span.of(text), text, span) && !inBrackets(text, span)
                    && (isNear(hit.value()) || document.words().agree(span))) {
                Candidate candidate = new Candidate(span, hit.value());
                candidate.within(before, gazetteer.home());
                candidates.add(candidate);
                before = candidate;
            }
        }
        return candidates;
    }

    /** {@code place.word}: a far place's name is one only where it is a word or several, and not the end of one and the beginning of another. */
    private boolean isNear(List<PlaceEntry> entries) {
        for (PlaceEntry entry : entries) {
            if (entry.code().equals(gazetteer.home()) || entry.isIn(gazetteer.home())) {
                return true;
            }
        }
        return false;
    }

    /** {@code place.in-brackets}: a place in brackets inside a name, as in {@code 某某(南沙)创新中心}, belongs to that name. */
    private static boolean inBrackets(String text, Span span) {
        return isAt(text, span.start() - 1, '(', '（') && isAt(text, span.end(), ')', '）')
                && isLetter(text, span.start() - 2) && isLetter(text, span.end() + 1);
    }

    private static boolean isAt(String text, int at, char half, char full) {
        return at >= 0 && at < text.length() && (text.charAt(at) == half || text.charAt(at) == full);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** {@code place.beside}: a name that alone would not be believed is one beside a place, as in {@code 海珠、白云两区}. */
    private void spread(String text, List<Candidate> candidates, Set<String> fullNames) {
        for (int i = 0; i < candidates.size(); i++) {
            candidates.get(i).believe(i > 0 && beside(text, candidates.get(i - 1), candidates.get(i)), fullNames);
        }
        for (int i = candidates.size() - 2; i >= 0; i--) {
            candidates.get(i).believe(beside(text, candidates.get(i + 1), candidates.get(i)), fullNames);
        }
    }

    private boolean beside(String text, Candidate known, Candidate other) {
        int end = Math.min(known.span.end(), other.span.end());
        return known.code != null && Math.max(known.span.start(), other.span.start()) == end + 1 && beside.has(text.charAt(end));
    }

    private static final class Candidate {
        private final Span span;
        private PlaceEntry entry;
        private String code;
        private String rule = "place.gazetteer";

        Candidate(Span span, List<PlaceEntry> entries) {
            this.span = span;
            this.entry = entries.get(0);
            this.entries = entries;
        }

        private final List<PlaceEntry> entries;

        /** {@code place.superior}: of several places with one name the one in the place that stands right before, else the one at home. */
        void within(Candidate before, String home) {
            for (PlaceEntry each : entries) {
                if (each.isIn(home)) {
                    entry = each;
                }
            }
            if (before != null && before.span.end() == span.start()) {
                for (PlaceEntry each : entries) {
                    if (each.isIn(before.entry.code())) {
                        entry = each;
                        code = each.code();
                        rule = "place.superior";
                    }
                }
            }
        }

        void believeName(Set<String> fullNames) {
            if (code == null && entry.strength() == Strength.STRONG) {
                code = entry.code();
            }
            if (code != null && entry.strength() == Strength.STRONG) {
                fullNames.add(code);
            }
        }

        void believe(boolean beside, Set<String> fullNames) {
            if (code == null && entry.strength() != Strength.BOUND && (beside || entry.strength() == Strength.SHY && fullNames.contains(entry.code()))) {
                code = entry.code();
                rule = beside ? "place.beside" : "place.full-name";
            }
        }
    }
}
