package org.liangce.record.governance;

import java.util.HashMap;
import java.util.Map;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.SpanIndex;

/**
 * Whom a word that names nobody stands for: {@code 该局} the body, {@code 当地} the place, {@code 该园区} the zone that was named last,
 * {@code 前者} and {@code 后者} the two that were named side by side ({@code 白云区、花都区先后交卷：|前者|…}), {@code 局长} without a name of a
 * bureau that of the bureau named last, and {@code 开发区} that behind whose name the word stood: {@code 从化开发区…。…，开发区出台3项政策}.
 */
final class Referents {

    /** How far back somebody may have been named, in characters. */
    private static final int NEAR = 300;
    /** How far back a bureau may have been named whose head speaks. */
    private static final int LONG = 600;
    /** How many of those named last are looked at. */
    private static final int TRIES = 8;
    /** So long are words for bodies without a name: {@code 管委会}. */
    private static final int BARE = 3;
    /** With what the names of committees end. */
    private static final char COMMITTEE = '会';
    /** Between a name and the short one that is given behind it: {@code （以下简称“}. */
    private static final int LONGEST_GIVEN = 8;
    /** With what the rules end by which firms are found. */
    private static final String FIRM = "-firm";

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final CharacterClass joins;
    private final SpanIndex<Mention> bodies;
    private final SpanIndex<Mention> named;
    private final SpanIndex<Mention> districts;
    /** What kinds of zones are called by ({@code 开发区}) → those whose names end so; each made when it is first asked for. */
    private final Map<String, SpanIndex<Mention>> zones = new HashMap<>();

    /** @param named places, zones and bodies */
    Referents(Document document, CueScan<GovernanceCue> cues, CharacterClass joins, SpanIndex<Mention> named) {
        this.document = document;
        this.cues = cues;
        this.joins = joins;
        this.named = named;
        this.bodies = document.index(MentionType.ORGANIZATION);
        districts = new SpanIndex<>(document.mentions(MentionType.PLACE).stream().filter(Territories::isDistrict).toList(), Mention::span);
    }

    /** Whom the word at {@code offset} stands for; null where none stands there or nobody was named before. */
    Mention at(int offset) {
        int body = cues.endAt(offset, GovernanceCue.THAT_BODY);
        if (body > offset) {
            return body(offset, body);
        }
        if (cues.endAt(offset, GovernanceCue.THAT_PLACE) > offset) {
            return last(document.index(MentionType.PLACE), offset);
        }
        if (cues.endAt(offset, GovernanceCue.THAT_ZONE) > offset) {
            return zone(offset);
        }
        if (cues.endAt(offset, GovernanceCue.ONE_OF_TWO) > offset) {
            return oneOfTwo(offset, document.text().charAt(offset) == '前');
        }
        if (cues.endAt(offset, GovernanceCue.THAT_PROJECT) > offset) {
            return firm(offset);
        }
        if (cues.endAt(offset, GovernanceCue.HERE) > offset) {
            return here(offset);
        }
        int end = cues.endAt(offset, GovernanceCue.KIND_OF_ZONE);
        return end > offset && cues.endAt(end, GovernanceCue.FIRM) == end ? named(document.text().substring(offset, end), offset) : null;
    }

    /** {@code 某某公司的新厂动工。…。|项目|将…}: the firm whose project it is, if no other body was named since. */
    private Mention firm(int offset) {
        int i = bodies.lastFrom(offset - 1);
        boolean near = i >= 0 && offset - bodies.end(i) <= LONG;
        return near && bodies.get(i).rule().endsWith(FIRM) ? introduced(i) : null;
    }

    /** {@code |穗岭阀门有限公司|（下称“穗岭公司”）}: the whole name behind which a short one is given in brackets. */
    private Mention introduced(int i) {
        int gap = i == 0 ? 0 : bodies.start(i) - bodies.end(i - 1);
        boolean given = gap > 1 && gap <= LONGEST_GIVEN && "（(".indexOf(document.text().charAt(bodies.end(i - 1))) >= 0;
        return bodies.get(given ? i - 1 : i);
    }

    /** The body that 该局 stands for: a firm named last ({@code 该公司}), the last whose name ends like the word and that did not only go along ({@code 联合|市商务局|}), else the last. */
    private Mention body(int offset, int end) {
        Mention last = last(bodies, offset);
        boolean firm = cues.startBefore(end, GovernanceCue.FIRM) < end && last != null && last.rule().endsWith(FIRM);
        Mention body = firm ? last : headed(offset, document.text().charAt(end - 1));
        return body == null ? last : body;
    }

    private boolean goesAlong(Mention body) {
        int start = body.span().start();
        return cues.startBefore(start, GovernanceCue.WITH) < start || start > 0 && joins.has(document.text().charAt(start - 1));
    }

    /** The bureau whose head is named by his office alone: {@code 市水务局先交账。|局长|李某说}; null where none of the kind was named not far before. */
    Mention headed(int title, char kind) {
        int latest = bodies.lastFrom(title - 1);
        for (int i = latest; i > Math.max(-1, latest - TRIES) && title - bodies.get(i).span().end() <= LONG; i--) {
            if (document.text().charAt(bodies.get(i).span().end() - 1) == kind && !goesAlong(bodies.get(i))) {
                return bodies.get(i);
            }
        }
        return null;
    }

    /** {@code 从化经开区管委会主任…，|管委会|…}: the body whose name ends with a bare word for one; itself where it is none, or none was named not far before. */
    Mention inFull(Mention body) {
        if (body.type() != MentionType.ORGANIZATION || body.span().length() > BARE) {
            return body;
        }
        int latest = bodies.lastFrom(body.span().start() - 1);
        for (int i = latest; i > Math.max(-1, latest - TRIES) && body.span().start() - bodies.get(i).span().end() <= LONG; i--) {
            if (bodies.get(i).span().length() > BARE && document.text(bodies.get(i).span()).endsWith(document.text(body.span()))) {
                return bodies.get(i);
            }
        }
        return body;
    }

    /** The first or the second of the two that were named side by side last. */
    private Mention oneOfTwo(int offset, boolean former) {
        int latest = named.lastFrom(offset - 1);
        for (int i = latest; i > Math.max(0, latest - TRIES) && offset - named.get(i).span().end() <= NEAR; i--) {
            Mention second = named.get(i);
            Mention first = named.get(i - 1);
            boolean apart = first.span().end() + 1 == second.span().start() && joins.has(document.text().charAt(first.span().end()));
            if (apart && first.type() == second.type()) {
                return former ? first : second;
            }
        }
        return null;
    }

    /** {@code 该园区}, {@code 园区}: the zone named last, else the committee of one: {@code 某某管委会主任…。|园区|将…}. */
    private Mention zone(int offset) {
        Mention zone = last(document.index(MentionType.ZONE), offset);
        return zone == null ? headed(offset, COMMITTEE) : zone;
    }

    /** {@code 走进花都珠宝产业园…，|这里|将有百家企业}: the place or zone named last. */
    private Mention here(int offset) {
        Mention place = last(document.index(MentionType.PLACE), offset);
        Mention zone = last(document.index(MentionType.ZONE), offset);
        return zone == null || place != null && place.span().start() > zone.span().start() ? place : zone;
    }

    /** The last zone before {@code offset} whose name ends with {@code kind}, however far back. */
    private Mention named(String kind, int offset) {
        SpanIndex<Mention> alike = zones.computeIfAbsent(kind, this::zones);
        int i = alike.lastFrom(offset - 1);
        return i < 0 ? null : alike.get(i);
    }

    private SpanIndex<Mention> zones(String kind) {
        return new SpanIndex<>(document.mentions(MentionType.ZONE).stream().filter(zone -> document.text(zone.span()).endsWith(kind)).toList(), Mention::span);
    }

    /** The district named last before {@code offset}; null where none was, or long ago. */
    Mention district(int offset) {
        return last(districts, offset);
    }

    private static Mention last(SpanIndex<Mention> mentions, int offset) {
        int i = mentions.lastFrom(offset - 1);
        return i < 0 || offset - mentions.get(i).span().end() > NEAR ? null : mentions.get(i);
    }
}
