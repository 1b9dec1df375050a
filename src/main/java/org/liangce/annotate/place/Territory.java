package org.liangce.annotate.place;

import java.util.List;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;

/**
 * Where something lies that the text names without a district: the place in its own clause, else the subject of its sentence or of the
 * nearest earlier one in its paragraph, else the place in the headings that govern it, else the city.
 */
final class Territory {

    private static final int INTRODUCTION = 12;

    private final Document document;
    private final List<Mention> places;
    private final String home;

    Territory(Document document, List<Mention> places, String home) {
        this.document = document;
        this.places = places;
        this.home = home;
    }

    String code(Span span) {
        Mention place = inClause(span);
        place = place == null ? subject(span) : place;
        place = place == null ? inHeadings(span) : place;
        return place == null ? home : place.value().forms().get(0);
    }

    private Mention inClause(Span span) {
        for (Clause clause : document.clauses()) {
            if (clause.span().overlaps(span)) {
                return lastBetween(clause.span().start(), span.start());
            }
        }
        return null;
    }

    private Mention lastBetween(int from, int to) {
        Mention last = null;
        for (Mention place : places) {
            if (place.span().start() >= from && place.span().end() <= to) {
                last = place;
            }
        }
        return last;
    }

    private Mention subject(Span span) {
        int from = paragraphStart(span);
        Mention found = null;
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().start() >= from && sentence.span().start() < span.end()) {
                Mention subject = subject(sentence.span(), span.start());
                found = subject == null ? found : subject;
            }
        }
        return found;
    }

    private int paragraphStart(Span span) {
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.span().overlaps(span)) {
                return paragraph.span().start();
            }
        }
        return 0;
    }

    /** The place that begins a sentence or one of its first clauses, behind quotation marks and short introductions. */
    private Mention subject(Span sentence, int before) {
        for (Mention place : places) {
            if (place.span().start() >= sentence.start() && place.span().end() <= before) {
                return begins(sentence.start(), place.span().start()) ? place : null;
            }
        }
        return null;
    }

    private boolean begins(int from, int at) {
        if (at == from) {
            return true;
        }
        char before = document.text().charAt(at - 1);
        return at - from <= INTRODUCTION && !Character.isLetterOrDigit(before) && before != '、';
    }

    private Mention inHeadings(Span span) {
        Mention found = null;
        for (Section section : document.sections()) {
            if (section.span().overlaps(span)) {
                for (Paragraph heading : section.headings()) {
                    Mention place = lastBetween(heading.span().start(), heading.span().end());
                    found = place == null ? found : place;
                }
            }
        }
        return found;
    }
}
