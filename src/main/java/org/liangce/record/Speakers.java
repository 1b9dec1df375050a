package org.liangce.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Finds who speaks: {@code 天河区委书记某某表示}, {@code 市水务局副局长某某介绍}, and later the bare name ({@code 某某还表示}).
 * Where the words stand before their speaker ({@code “……。”某某说}), the speaker takes over at the opening quotation mark.
 */
final class Speakers {

    /** A title with several offices may stand between a body and the verb of saying. */
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SPEECH = 2000;

    private final Document document;
    private final CueScan cues;
    private final Territories territories;
    private final SpanIndex<Mention> bodies;
    private final Map<String, Mention> byName = new HashMap<>();
    private final Map<Integer, List<Found>> found = new HashMap<>();

    private record Found(Span title, Mention body) {}

    Speakers(Document document, CueScan cues, Territories territories, SpanIndex<Mention> bodies) {
        this.document = document;
        this.cues = cues;
        this.territories = territories;
        this.bodies = bodies;
        SpanIndex<Paragraph> paragraphs = new SpanIndex<>(document.paragraphs(), Paragraph::span);
        for (Span say : cues.all("say")) {
            Paragraph paragraph = paragraphs.at(say.start());
            Found speaker = paragraph == null ? null : speaker(say, paragraph.span().start());
            if (speaker != null) {
                found.computeIfAbsent(paragraph.span().start(), k -> new ArrayList<>()).add(speaker);
            }
        }
    }

    /** Speakers who are named behind their words: they take over where the quotation opens. */
    List<Regime> quoted(Paragraph paragraph) {
        List<Regime> regimes = new ArrayList<>();
        for (Found speaker : found.getOrDefault(paragraph.span().start(), List.of())) {
            int open = opening(speaker.title().start(), paragraph.span().start());
            if (open >= 0) {
                regimes.add(regime(open, speaker));
            }
        }
        return regimes;
    }

    /** Speakers from where they are named. */
    List<Regime> speaking(Paragraph paragraph) {
        return found.getOrDefault(paragraph.span().start(), List.of()).stream().map(s -> regime(s.title().start(), s)).toList();
    }

    private Regime regime(int from, Found speaker) {
        Evidence evidence = new Evidence("governance.speaker", List.of(speaker.body().span(), speaker.title()));
        return new Regime(from, Integer.MAX_VALUE, territories.of(speaker.body()), speaker.body(), evidence, null);
    }

    private Found speaker(Span say, int floor) {
        int end = say.start();
        for (int before = cues.startBefore(end, "adverb"); before < end; before = cues.startBefore(end, "adverb")) {
            end = before;
        }
        Span title = title(end, Math.max(floor, end - LONGEST_TITLE));
        if (title == null) {
            return known(end, floor, say);
        }
        Mention body = bodies.size() == 0 ? null : bodyOf(title, end);
        if (body == null) {
            return null;
        }
        if (end > title.end() && end - title.end() <= LONGEST_NAME) {
            byName.put(document.text(new Span(title.end(), end)), body);
        }
        return new Found(new Span(body.span().start(), say.end()), body);
    }

    /** The last office named before {@code end}, where at most a name stands between. */
    private Span title(int end, int floor) {
        Span title = cues.last(floor, end, "title");
        return title != null && end - title.end() <= LONGEST_NAME ? title : null;
    }

    /** The last body before an office, in the same breath: no clause or sentence ends between them. */
    private Mention bodyOf(Span title, int end) {
        int i = bodies.lastFrom(title.start());
        if (i < 0 || end - bodies.get(i).span().end() > LONGEST_TITLE) {
            return null;
        }
        for (int at = bodies.get(i).span().end(); at < title.start(); at++) {
            if ("，,。；;：:！？\n”".indexOf(document.text().charAt(at)) >= 0) {
                return null;
            }
        }
        return bodies.get(i);
    }

    private Found known(int end, int floor, Span say) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            Mention body = end - length < floor ? null : byName.get(document.text().substring(end - length, end));
            if (body != null) {
                return new Found(new Span(end - length, say.end()), body);
            }
        }
        return null;
    }

    /** Where the quotation opens that closes right before {@code offset}; -1 where none does. */
    private int opening(int offset, int floor) {
        if (offset == floor || document.text().charAt(offset - 1) != '”') {
            return -1;
        }
        int depth = 0;
        for (int i = offset - 1; i >= Math.max(floor, offset - LONGEST_SPEECH); i--) {
            char c = document.text().charAt(i);
            depth += c == '”' ? 1 : c == '“' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
