package org.liangce.record.governance;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Lets those take over that the text names as the subject of a clause, and says how far: a district to the next, a zone to the end of its sentence, a body where it acts. */
final class NamedSubjects {

    /** No sentence that matters is longer. */
    private static final int LONGEST = 400;
    /** Between a bureau and the place where it does something stands no more than a time and 在. */
    private static final int LONGEST_TIME = 10;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final CharacterClass joins;
    private final Territories territories;
    private final SpanIndex<Mention> bodies;
    private final ClauseStarts starts;
    private final AttributedSubjects attributed;
    private final Referents referents;
    private final IssuedDocuments issued;
    private final Districts districts;
    private final BodyReach reach;
    private final SpanIndex<Sentence> sentences;
    private final Regimes regimes;
    /** Who called the meeting of which was told last. */
    private Regime convener;

    NamedSubjects(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters, Territories territories, SpanIndex<Mention> bodies, ClauseStarts starts,
            AttributedSubjects attributed, Referents referents, IssuedDocuments issued, Regimes regimes) {
        this.document = document;
        this.cues = cues;
        this.joins = characters.joins();
        this.territories = territories;
        this.bodies = bodies;
        this.starts = starts;
        this.attributed = attributed;
        this.referents = referents;
        this.issued = issued;
        this.districts = new Districts(document, cues, characters, bodies);
        this.reach = new BodyReach(document, cues);
        this.sentences = document.sentenceIndex();
        this.regimes = regimes;
    }

    /** Who called the meeting of which was told last; null where nobody did. */
    Regime convener() {
        return convener;
    }

    /** Whom a clause is about takes over. */
    void takesOver(Span clause, Mention mention) {
        if (districts.areMany(mention) || districts.openNames(clause, mention)) {
            regimes.add(regimes.city(mention.span().start()));
        } else if (mention.type() == MentionType.ZONE) {
            zone(clause, mention);
        } else if (mention.type() == MentionType.PLACE && isAround(clause, mention)) {
            return;
        } else if (mention.type() == MentionType.PLACE && isLocated(clause, mention)) {
            regimes.add(located(mention.span().start(), sentences.at(mention.span().start()).span().end(), mention));
        } else if (mention.type() != MentionType.ORGANIZATION || !starts.isAt(mention.span().start())) { // not 在|区水务局|指导下
            bodyOrPlace(clause, mention);
        }
    }

    private void zone(Span clause, Mention zone) {
        int start = zone.span().start();
        if (starts.isAt(start) && regimes.acting(start) != null) {
            regimes.add(located(start, sentences.at(start).span().end(), zone));
        } else if (Territories.acts(zone, cues) && cues.startBefore(start, GovernanceCue.LOCATIVE) == start) {
            regimes.add(regimes.of(start, clause.start() == regimes.floor() ? Regimes.LASTING : zoneEnd(clause), zone, new Evidence("governance.zone", zone.span())));
        }
    }

    private void bodyOrPlace(Span clause, Mention mention) {
        if (attends(clause, mention)) {
            return;
        }
        int stop = stop(sentences.at(clause.start()).span());
        Mention body = referents.inFull(mention);
        Regime regime = regimes.of(mention.span().start(), districts.isPart(clause, mention) ? stop : Regimes.LASTING, body, new Evidence("governance.subject", mention.span()));
        issued.note(mention, clause);
        convener = cues.any(mention.span().end(), clause.end(), GovernanceCue.CONVENES) ? regime : convener;
        regimes.add(mention.type() == MentionType.ORGANIZATION ? reach.bounded(regime, regimes.all(), stop(sentences.at(regime.from()).span())) : regime);
        elsewhere(mention, clause);
        helped(mention, clause);
    }

    /** {@code 市政府将支持|增城区|打造…}: whom a body helps to make something of its own answers for it, to the end of the sentence. */
    private void helped(Mention body, Span clause) {
        int i = bodies.lastFrom(clause.end() - 1);
        Mention last = i >= 0 && bodies.get(i) != body && Territories.isDistrict(bodies.get(i)) && bodies.start(i) > body.span().end() ? bodies.get(i) : null;
        if (last != null && attributed.isHelped(last.span())) {
            int stop = stop(sentences.at(clause.start()).span());
            boolean acts = body.type() == MentionType.ORGANIZATION;
            regimes.add(acts ? located(last.span().start(), stop, last) : regimes.of(last.span().start(), stop, last, new Evidence("governance.subject", last.span())));
        }
    }

    /** {@code 某产投集团总经理李某参加活动}, {@code 区水务局有关负责人|陪同|}: whoever is only there takes nothing over. */
    private boolean attends(Span clause, Mention mention) {
        int end = mention.span().end();
        return mention.type() == MentionType.ORGANIZATION && cues.any(end, clause.end(), GovernanceCue.TITLE) && isPresent(end);
    }

    private boolean isPresent(int from) {
        Sentence sentence = sentences.at(from);
        int to = sentence == null ? from : sentence.span().end();
        Span there = cues.last(from, to, GovernanceCue.ATTENDS);
        return there != null && to - there.end() <= LONGEST_TIME && !cues.any(from, to, GovernanceCue.SAY);
    }

    /** Whether whoever holds does something there, or for its sake: {@code 市规划局…，7月起在|番禺|推开}, {@code …，指导|增城区|打造…}, {@code 全市…，在|番禺|的园区建设…}. */
    private boolean isLocated(Span clause, Mention place) {
        int at = place.span().start();
        boolean there = starts.isAt(at);
        return (there || attributed.isHelped(place.span())) && regimes.acting(at) != null
                || there && territories.isWithin(place, regimes.holder(at)) && attributed.isDone(bodies.end(districts.lastListed(place)), clause.end());
    }

    /**
     * {@code 海珠区提出，在|广州|所定的5个方向上建设…}, {@code 市规划局…，在|番禺|、花都试行…}: the wider place within which a district does something, or the
     * several in which something is done together, take nothing over.
     */
    private boolean isAround(Span clause, Mention place) {
        if (!starts.isAt(place.span().start()) || place.span().end() == clause.end()) {
            return false;
        }
        Mention holder = regimes.holder(place.span().start());
        boolean many = bodies.get(districts.lastListed(place)) != place;
        return territories.isWithin(holder, place) || many && isLocated(clause, place);
    }

    /** {@code 市规划局去年在|番禺|试行…}: behind a bureau, not far, the district in which it does something. */
    private void elsewhere(Mention bureau, Span clause) {
        int i = bodies.lastFrom(Math.min(clause.end(), bureau.span().end() + LONGEST_TIME));
        Span place = i >= 0 && Territories.isDistrict(bodies.get(i)) && !territories.isElsewhere(bodies.get(i)) ? bodies.get(i).span() : null;
        boolean one = place != null && !joins.has(document.text().charAt(Math.min(place.end(), document.text().length() - 1)));
        if (one && place.start() > bureau.span().end() && starts.isAt(place.start()) && regimes.acting(place.start()) == bureau) {
            regimes.add(located(place.start(), stop(sentences.at(place.start()).span()), bodies.get(i)));
        }
    }

    /** Where whoever holds does something: the place, null for one that the text does not name, answers, the other acts. */
    Regime located(int from, int to, Mention place) {
        Mention holder = regimes.holder(from);
        return new Regime(from, to, place, holder, new Evidence("governance.located", (place == null ? holder : place).span()));
    }

    /** {@code governance.abroad}: where somebody of here does something elsewhere, the place does not take over: {@code 花都区…，在|湖南省|设招商站}. */
    boolean isAbroad(Mention mention) {
        return cues.startBefore(mention.span().start(), GovernanceCue.LOCATIVE) < mention.span().start() && territories.isElsewhere(mention);
    }

    /** The first of places that are only listed as examples: {@code 如天河、番禺等地的商圈}. */
    boolean isExample(Mention mention) {
        int at = mention.span().start();
        return cues.startBefore(at, GovernanceCue.SUCH) < at && bodies.get(districts.lastListed(mention)) != mention;
    }

    /** A zone answers for its own clause where another subject governs the sentence, else for the sentence. */
    int zoneEnd(Span clause) {
        Sentence sentence = sentences.at(clause.start());
        Regime last = regimes.last();
        boolean governed = sentence == null || last.to() == Regimes.LASTING && last.from() > sentence.span().start()
                || last.from() == sentence.span().start() && last.evidence().rule().equals("governance.subject");
        return governed ? clause.end() : stop(sentence.span());
    }

    /** Where the full stop stands that ends a sentence: behind ； its subject goes on. */
    private int stop(Span sentence) {
        int at = sentence.end() - 1;
        while (at < document.text().length() && at < sentence.end() + LONGEST && "。！？\n".indexOf(document.text().charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
