package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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
 * {@code 他说} and {@code 我们} are the officer named last before; in an interview the name before the colon ({@code 某某：}, {@code 答：}) is
 * the officer whom the text introduces elsewhere, until the next one speaks.
 */
final class Speakers {

    /** A title with several offices may stand between a body and the verb of saying. */
    private static final int LONGEST_TITLE = 40;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SPEECH = 2000;
    /** Between a body and the office of its officer: {@code 党组副书记、}. */
    private static final int LONGEST_RANK = 12;
    private static final int NEAR = 600;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final Territories territories;
    private final SpanIndex<Mention> bodies;
    private final Referents referents;
    private final Map<String, Mention> byName = new HashMap<>();
    /** What stands right behind an office → whose it is. */
    private final Map<String, Mention> introduced = new HashMap<>();
    private final Map<Integer, List<Found>> found = new HashMap<>();
    private final NavigableMap<Integer, Found> officers = new TreeMap<>();

    private record Found(Span title, Mention body) {}

    Speakers(Document document, CueScan<GovernanceCue> cues, Territories territories, SpanIndex<Mention> bodies, Referents referents) {
        this.document = document;
        this.cues = cues;
        this.territories = territories;
        this.bodies = bodies;
        this.referents = referents;
        introduce();
        SpanIndex<Paragraph> paragraphs = document.paragraphIndex();
        for (Span say : cues.all(GovernanceCue.SAY)) {
            Paragraph paragraph = paragraphs.at(say.start());
            Found speaker = paragraph == null ? null : speaker(say, paragraph.span().start());
            if (speaker != null) {
                found.computeIfAbsent(paragraph.span().start(), k -> new ArrayList<>()).add(speaker);
                officers.put(speaker.title().start(), speaker);
            }
        }
    }

    /** Notes the officers that the text names, and which of the names that stand before a colon are theirs. */
    private void introduce() {
        Set<String> names = new HashSet<>();
        for (Paragraph paragraph : document.paragraphs()) {
            names.add(colonName(paragraph));
        }
        for (Span title : bodies.size() == 0 ? List.<Span>of() : cues.all(GovernanceCue.TITLE)) {
            Mention body = bodyOf(title, title.start());
            if (body != null && title.start() - body.span().end() <= LONGEST_RANK) {
                officers.put(title.start(), new Found(new Span(body.span().start(), title.end()), referents.inFull(body)));
                nameBehind(title.end(), names, body);
                introduced(title.end(), body);
            }
        }
    }

    /** Notes what may be the name of an officer who is introduced without a word of his: {@code 市水务局副局长|李某某先报家底}. */
    private void introduced(int at, Mention body) {
        for (int length = SHORTEST_NAME; length < LONGEST_NAME && at + length <= document.text().length(); length++) {
            introduced.put(document.text().substring(at, at + length), body);
        }
    }

    private void nameBehind(int at, Set<String> names, Mention body) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            if (at + length <= document.text().length() && names.contains(document.text().substring(at, at + length))) {
                byName.put(document.text().substring(at, at + length), body);
                return;
            }
        }
    }

    /** What stands before a colon at a paragraph's start, where it is short enough for a name; else empty. */
    private String colonName(Paragraph paragraph) {
        int from = paragraph.span().start();
        for (int at = from; at < Math.min(paragraph.span().end(), from + LONGEST_NAME + 1); at++) {
            if (document.text().charAt(at) == '：' || document.text().charAt(at) == ':') {
                return document.text().substring(from, at);
            }
        }
        return "";
    }

    /** Whether a paragraph begins with somebody's name and a colon, or with 问： or 答：. */
    boolean turns(Paragraph paragraph) {
        int from = paragraph.span().start();
        String name = colonName(paragraph);
        return !name.isEmpty() && (answers(paragraph) != null || cues.endAt(from, GovernanceCue.ASKS) == from + name.length());
    }

    /** The regime of an answer, which the interviewee's body gives; null where a paragraph is none. */
    Regime answers(Paragraph paragraph) {
        String name = colonName(paragraph);
        int from = paragraph.span().start();
        Mention body = byName.get(name);
        if (body == null && !name.isEmpty() && cues.endAt(from, GovernanceCue.ANSWERS) == from + name.length()) {
            Map.Entry<Integer, Found> last = officers.floorEntry(from);
            body = last == null ? null : last.getValue().body();
        }
        return body == null ? null : regime(from, new Found(new Span(from, from + name.length()), body));
    }

    /** Who says 我们 at {@code offset}: the officer named last since {@code floor}; null where there is none. */
    Regime first(int offset, int floor) {
        Map.Entry<Integer, Found> last = officers.floorEntry(offset);
        return last == null || last.getKey() < floor ? null : regime(offset, last.getValue());
    }

    /** Speakers who are named behind their words: they take over where the quotation opens. */
    List<Regime> quoted(Paragraph paragraph) {
        List<Found> speakers = found.get(paragraph.span().start());
        if (speakers == null) {
            return List.of();
        }
        List<Regime> regimes = new ArrayList<>(speakers.size());
        for (Found speaker : speakers) {
            int open = opening(speaker.title().start(), paragraph.span().start());
            if (open >= 0) {
                regimes.add(regime(open, speaker));
            }
        }
        return regimes;
    }

    /** Speakers from where they are named. */
    List<Regime> speaking(Paragraph paragraph) {
        List<Found> speakers = found.getOrDefault(paragraph.span().start(), List.of());
        return speakers.isEmpty() ? List.of() : speakers.stream().map(speaker -> regime(speaker.title().start(), speaker)).toList();
    }

    private Regime regime(int from, Found speaker) {
        Evidence evidence = new Evidence("governance.speaker", List.of(speaker.body().span(), speaker.title()));
        return new Regime(from, Integer.MAX_VALUE, territories.of(speaker.body()), speaker.body(), evidence);
    }

    private Found speaker(Span say, int floor) {
        int end = say.start();
        for (int before = cues.startBefore(end, GovernanceCue.ADVERB); before < end; before = cues.startBefore(end, GovernanceCue.ADVERB)) {
            end = before;
        }
        Span title = title(end, Math.max(floor, end - LONGEST_TITLE));
        if (title == null) {
            return known(end, floor, say);
        }
        Mention body = bodies.size() == 0 ? null : bodyOf(title, end);
        body = body == null ? headed(title) : body;
        if (body == null) {
            return known(end, floor, say);
        }
        if (end > title.end() && end - title.end() <= LONGEST_NAME) {
            byName.put(document.text(new Span(title.end(), end)), body);
        }
        return new Found(new Span(body.span().start(), say.end()), referents.inFull(body)); // |联盟|秘书长说
    }

    /** {@code 市水务局先交账。|局长|李某说}: an office that begins its clause is one of the bureau named before; null where it does not, or none was named. */
    private Mention headed(Span title) {
        int start = title.start() > 0 && document.text().charAt(title.start() - 1) == '副' ? title.start() - 1 : title.start();
        boolean opens = start == 0 || "，,。；;：:！？\n”".indexOf(document.text().charAt(start - 1)) >= 0;
        int kind = document.text().charAt(title.start()) == '副' ? title.start() + 1 : title.start();
        return opens ? referents.headed(title.start(), document.text().charAt(kind)) : null;
    }

    /** The last office named before {@code end}, where at most a name stands between. */
    private Span title(int end, int floor) {
        Span title = cues.last(floor, end, GovernanceCue.TITLE);
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
            Mention body = end - length < floor ? null : named(end - length, end);
            if (body != null) {
                return new Found(new Span(end - length, say.end()), body);
            }
        }
        int pronoun = cues.startBefore(end, GovernanceCue.PRONOUN);
        Map.Entry<Integer, Found> last = pronoun < end && pronoun >= floor ? officers.lowerEntry(pronoun) : null;
        return last == null || pronoun - last.getKey() > NEAR ? null : new Found(new Span(pronoun, say.end()), last.getValue().body());
    }

    /** Whose officer goes by a name: one who spoke, or who was introduced and begins a clause here; null where nobody does. */
    private Mention named(int from, int to) {
        String name = document.text().substring(from, to);
        Mention body = byName.get(name);
        boolean opens = from == 0 || !Character.isLetterOrDigit(document.text().charAt(from - 1));
        return body == null && opens ? introduced.get(name) : body;
    }

    /** Where the quotation opens that closes right before {@code offset}; -1 where none does. */
    private int opening(int offset, int floor) {
        if (offset <= floor || document.text().charAt(offset - 1) != '”') {
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
