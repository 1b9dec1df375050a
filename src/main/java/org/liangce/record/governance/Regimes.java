package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/** Whom the text has let take over so far, as it is read from its beginning, and where the paragraph that is being read begins. */
final class Regimes {

    static final int LASTING = Integer.MAX_VALUE;
    /** How many of those found last are looked at. */
    private static final int TRIES = 8;
    /** How many of a paragraph are looked through for the one that held where somebody speaks. */
    private static final int MANY = 64;

    private final Document document;
    private final Territories territories;
    private final List<Regime> all = new ArrayList<>();
    private int floor;
    /** How many there were before the paragraph that is being read. */
    private int before;

    Regimes(Document document, Territories territories) {
        this.document = document;
        this.territories = territories;
    }

    /** All of them; of those that begin at one offset the later one wins. */
    List<Regime> all() {
        return all;
    }

    /** Moves on to the paragraph that begins at {@code offset}. */
    void enter(int offset) {
        floor = offset;
        before = all.size();
    }

    /** Puts those of the paragraph in the order of the text: {@code |某某称|，|该区|将…}: the district goes on behind it, not who spoke. */
    void leave() {
        all.subList(before, all.size()).sort(Comparator.comparingInt(Regime::from));
    }

    /** Where the paragraph begins that is being read. */
    int floor() {
        return floor;
    }

    /** @param regime null for nobody */
    void add(Regime regime) {
        if (regime != null) {
            all.add(regime);
        }
    }

    /** The one found last. */
    Regime last() {
        return all.get(all.size() - 1);
    }

    /** The last of those that no end is set to; null where there is none. */
    Regime lasting() {
        return latest(LASTING - 1);
    }

    /** The last of those that still hold at {@code offset}; null where none does. */
    private Regime latest(int offset) {
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - TRIES); i--) {
            if (all.get(i).to() > offset) {
                return all.get(i);
            }
        }
        return null;
    }

    /** A speaker takes over; one of a bureau of 区 speaks for the district spoken of where he does: {@code 荔湾区…。|区水务局局长|说，…}. */
    void addSpeaker(Regime speaker) {
        Mention told = isOfDistrict(speaker.body()) ? placeAt(speaker.from()) : null;
        all.add(Territories.isDistrict(told) ? new Regime(speaker.from(), speaker.to(), told, speaker.body(), speaker.evidence()) : speaker);
    }

    private Mention placeAt(int offset) {
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - MANY); i--) {
            if (all.get(i).from() <= offset && all.get(i).to() > offset) {
                return all.get(i).place();
            }
        }
        return null;
    }

    /** The body that has been doing something in this paragraph; null where the last to take over is none. */
    Mention acting(int offset) {
        Regime last = latest(offset);
        boolean acts = last != null && last.from() >= floor && last.body() != null && last.body().type() == MentionType.ORGANIZATION;
        return acts ? last.body() : null;
    }

    /** Who does what is done at an offset; null where nobody is known. */
    Mention holder(int offset) {
        Regime last = latest(offset);
        return last == null ? null : last.body();
    }

    /** Somebody takes over from {@code from} on, and the territory with him that he belongs to. */
    Regime of(int from, int to, Mention body, Evidence evidence) {
        Regime told = all.isEmpty() || !isOfDistrict(body) ? null : lasting();
        return new Regime(from, to, told == null ? territories.of(body) : told.place(), body, evidence);
    }

    /** {@code 先看增城。…|区工信局|…}: a bureau of 区 is that of the district spoken of. */
    private boolean isOfDistrict(Mention body) {
        return body.type() == MentionType.ORGANIZATION && document.text().charAt(body.span().start()) == '区';
    }

    /** Whether the article names no place that could answer. */
    boolean isNowhere() {
        return territories.own() == null;
    }

    /** The article's own territory takes over again. */
    Regime own(int from) {
        return whole(from, territories.own());
    }

    /** The city takes over that the article's own district lies in. */
    Regime city(int from) {
        return whole(from, territories.city());
    }

    private static Regime whole(int from, Mention territory) {
        Span basis = territory == null ? new Span(from, from + 1) : territory.span();
        return new Regime(from, LASTING, territory, territory, new Evidence("governance.article", basis));
    }
}
