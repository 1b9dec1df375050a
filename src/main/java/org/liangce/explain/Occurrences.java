package org.liangce.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangce.explain.Occurrence.Use;
import org.liangce.lexicon.Cues;
import org.liangce.lexicon.NameMatcher.Hit;
import org.liangce.record.Extraction;
import org.liangce.record.figure.FigureCue;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds a phrase, and tells what was made of it or stood against it. */
final class Occurrences {

    /** Roles of cues that tell something also where they are of one character: {@code 将}, {@code 已}. */
    private static final Set<FigureCue> DECIDING = Set.of(FigureCue.PROMISE, FigureCue.DONE);

    private final Document document;
    private final List<Mention> indicators;
    private final List<RecordReasons> records;
    private final Overheard overheard;
    private final Cues<FigureCue> cues;
    private final SpanIndex<Clause> clauses;

    Occurrences(Extraction extraction, List<RecordReasons> records, Overheard overheard, Cues<FigureCue> cues) {
        this.document = extraction.document();
        this.indicators = extraction.indicators();
        this.records = records;
        this.overheard = overheard;
        this.cues = cues;
        this.clauses = document.clauseIndex();
    }

    List<Occurrence> of(String phrase) {
        List<Occurrence> all = new ArrayList<>();
        for (int at = document.text().indexOf(phrase); at >= 0; at = document.text().indexOf(phrase, at + phrase.length())) {
            all.add(at(new Span(at, at + phrase.length())));
        }
        return all;
    }

    private Occurrence at(Span span) {
        Span quote = document.quoted(span);
        return new Occurrence(span, quote, mentions(span), cues(span), uses(span), refusals(span, quote));
    }

    private List<Mention> mentions(Span span) {
        List<Mention> found = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            if (type != MentionType.NUMERAL) {
                List<Mention> all = type == MentionType.INDICATOR ? indicators : document.mentions(type);
                all.stream().filter(m -> m.span().overlaps(span)).forEach(found::add);
            }
        }
        return found;
    }

    /** The cues of the clauses that a phrase stands in, but for those that are parts of longer ones. */
    private List<Hit<String>> cues(Span span) {
        Clause first = clauses.at(span.start());
        Clause last = clauses.at(span.end() - 1);
        Span where = first == null || last == null ? span : first.span().join(last.span());
        List<Hit<Set<FigureCue>>> all = cues.within(document, where);
        return all.stream().filter(hit -> hit.span().length() > 1 || DECIDING.stream().anyMatch(hit.value()::contains))
                .filter(hit -> all.stream().noneMatch(other -> other.span().contains(hit.span()) && other.span().length() > hit.span().length()))
                .map(hit -> new Hit<>(hit.span(), hit.value().stream().map(cues::meaning).collect(Collectors.joining("；")))).toList();
    }

    private List<Use> uses(Span span) {
        List<Use> uses = new ArrayList<>();
        for (RecordReasons record : records) {
            if (record.trigger().overlaps(span)) {
                uses.add(new Use(record, ""));
            } else {
                record.slots().stream().filter(s -> s.evidence().stream().flatMap(e -> e.spans().stream()).anyMatch(span::overlaps)).map(SlotReason::key).distinct()
                        .forEach(key -> uses.add(new Use(record, key)));
            }
        }
        return uses;
    }

    /** What stood against the phrase itself; where nothing did and no record uses it, what stood against its sentence. */
    private List<Refusal> refusals(Span span, Span quote) {
        Set<Refusal> found = new LinkedHashSet<>(within(span));
        if (found.isEmpty() && uses(span).isEmpty()) {
            found.addAll(within(quote));
        }
        return List.copyOf(found);
    }

    private List<Refusal> within(Span span) {
        List<Refusal> found = new ArrayList<>();
        overheard.numbers().stream().filter(r -> r.words().overlaps(span)).forEach(found::add);
        uncounted(span, found);
        overheard.phrases().stream().filter(r -> r.words().overlaps(span)).forEach(found::add);
        return found;
    }

    /** Numerals that belong to no quantity. */
    private void uncounted(Span span, List<Refusal> found) {
        for (Mention numeral : document.mentions(MentionType.NUMERAL)) {
            if (numeral.span().overlaps(span) && document.mentions(MentionType.QUANTITY).stream().noneMatch(q -> q.span().overlaps(numeral.span()))) {
                found.add(new Refusal(numeral.span(), holder(numeral), numeral.span()));
            }
        }
    }

    private String holder(Mention numeral) {
        if (holds(MentionType.TIME, numeral)) {
            return "figure.is-time";
        }
        boolean named = List.of(MentionType.PLACE, MentionType.ZONE, MentionType.INDUSTRY, MentionType.ORGANIZATION).stream().anyMatch(type -> holds(type, numeral));
        return named ? "figure.is-name" : "figure.no-unit";
    }

    private boolean holds(MentionType type, Mention numeral) {
        return document.mentions(type).stream().anyMatch(m -> m.span().contains(numeral.span()));
    }
}
