package org.liangce.record.governance;

import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Finds where territories and bodies take over: sections and paragraphs ({@link ParagraphStarts}), speakers, subjects of clauses that bear a
 * name ({@link NamedSubjects}), and here those that bear none: {@code 全市}, {@code 我们}, {@code 该局}.
 */
final class Subjects {

    /** How far back a meeting may have been told of whose words follow. */
    private static final int NEAR = 600;
    private static final Marks.Kind DASHES = new Marks.Kind("—|｜│∣");

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final Territories territories;
    private final SpanIndex<Mention> bodies;
    private final ClauseStarts starts;
    private final ParagraphStarts paragraphs;
    private final AttributedSubjects attributed;
    private final Referents referents;
    private final TownSubjects towns;
    private final IssuedDocuments issued;
    private final Behalf behalf;
    private final Assignments assignments;
    private final SpanIndex<Clause> clauses;
    private final SpanIndex<Sentence> sentences;
    private final Marks dashes;
    private final Speakers speakers;
    private final FirstPerson firstPerson;
    private final NamedSubjects named;
    private final Regimes regimes;
    /** Who gives the answer that is being read, in an interview. */
    private Regime answering;

    Subjects(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters, Territories territories, TownSubjects towns) {
        this.towns = towns;
        this.document = document;
        this.cues = cues;
        this.territories = territories;
        this.bodies = new SpanIndex<>(Territories.bodies(document, cues), Mention::span);
        this.starts = new ClauseStarts(document, cues, characters, bodies);
        this.attributed = new AttributedSubjects(document, cues, bodies);
        this.referents = new Referents(document, cues, characters.joins(), bodies);
        this.issued = new IssuedDocuments(document, cues, characters.joins());
        this.assignments = new Assignments(document, cues);
        this.sentences = document.sentenceIndex();
        this.dashes = DASHES.in(document);
        this.clauses = document.clauseIndex();
        this.speakers = new Speakers(document, cues, territories, bodies, referents);
        this.behalf = new Behalf(document, cues, territories, speakers, issued);
        this.regimes = new Regimes(document, territories);
        Mention issuer = Issuer.of(document);
        this.firstPerson = new FirstPerson(document, cues, territories, speakers, issuer);
        this.paragraphs = new ParagraphStarts(document, cues, bodies, starts, issuer, regimes);
        this.named = new NamedSubjects(document, cues, characters, territories, bodies, starts, attributed, referents, issued, regimes);
    }

    /** All of them; of those that begin at one offset the later one wins. */
    List<Regime> regimes() {
        for (Paragraph paragraph : document.paragraphs()) {
            enter(paragraph);
            for (Regime quoted : speakers.quoted(paragraph)) {
                regimes.addSpeaker(quoted);
            }
            for (int i = clauses.from(paragraph.span().start()); clauses.isBefore(i, paragraph.span().end()); i++) {
                Clause clause = clauses.get(i);
                if (!assignments.assigns(clause.span())) {
                    subject(clause.span());
                    apposed(clause.span());
                }
            }
            for (Regime speaking : speakers.speaking(paragraph)) {
                regimes.addSpeaker(speaking);
            }
            regimes.leave();
        }
        return regimes.all();
    }

    private void enter(Paragraph paragraph) {
        answering = paragraph.isBody() && !speakers.turns(paragraph) ? answering : speakers.answers(paragraph);
        regimes.add(paragraphs.of(paragraph));
        regimes.add(answering == null ? null : answering.goingOnAt(paragraph.span().start()));
        regimes.enter(paragraph.span().start());
    }

    /** The subject of a clause takes over: {@code 今年，天河区将…}, {@code 全市…}. */
    private void subject(Span clause) {
        int at = starts.of(clause);
        int i = bodies.lastFrom(at);
        Mention mention = i >= 0 ? bodies.get(i) : null;
        if (mention != null && mention.span().start() == at && mention.span().end() <= clause.end() && !named.isExample(mention)) {
            if (!named.isAbroad(mention)) {
                named.takesOver(clause, mention);
            }
        } else if (issued.speakAt(at, clause.end())) {
            regimes.add(behalf.ofDocument(at, isOfDistrict() ? null : regimes.own(at), regimes.floor()));
        } else if (at < clause.end()) {
            unnamed(clause, at);
        } else {
            attributed(clause, at);
        }
    }

    /** {@code 作为广州的工业强区——|黄埔区|去年…}, {@code 广州看台｜|番禺区|…}: the place behind a dash is the one described before it, behind a bar the title begins. */
    private void apposed(Span clause) {
        int dash = dashes.before(clause.end());
        int i = dash > clause.start() ? bodies.lastFrom(dash + 1) : -1;
        boolean place = i >= 0 && bodies.start(i) == dash + 1 && bodies.get(i).type() == MentionType.PLACE;
        if (place && (document.text().charAt(dash) != '—' || document.text().charAt(dash - 1) == '—')) {
            named.takesOver(new Span(dash + 1, clause.end()), bodies.get(i));
        }
    }

    /** Whom a word at {@code at} means that names nobody. */
    private void unnamed(Span clause, int at) {
        int city = cues.endAt(at, GovernanceCue.CITY);
        if (city > at && !isField(at, city, clause.end()) && !(isOfDistrict() && cues.endAt(at, GovernanceCue.DOCUMENT) > at)) {
            Regime whole = whole(at);
            boolean located = starts.isAt(at) && regimes.acting(at) != null;
            regimes.add(located ? named.located(at, Regimes.LASTING, whole.place()) : behalf.of(at, city, whole, doer(), regimes.floor()));
        } else if (cues.endAt(at, GovernanceCue.WE) > at) {
            regimes.add(firstPerson.at(at, regimes.floor(), answering, regimes.lasting()));
        } else if (cues.endAt(at, GovernanceCue.DECIDES) > at) {
            regimes.add(firstPerson.issued(at));
        } else if (cues.endAt(at, GovernanceCue.DISTRICT) > at) {
            regimes.add(behalf.of(at, cues.endAt(at, GovernanceCue.DISTRICT), district(at), doer(), regimes.floor()));
        } else {
            referred(clause, at);
        }
    }

    /** Who holds since this paragraph began. */
    private Regime doer() {
        Regime last = regimes.lasting();
        return last != null && last.from() >= regimes.floor() ? last : null;
    }

    /** {@code governance.own-document}: whether what {@code 报告}, {@code 方案} say is said of the district that holds since the paragraph began. */
    private boolean isOfDistrict() {
        return doer() != null && Territories.isDistrict(doer().body());
    }

    /** {@code 荔湾区增长8%，全市|第二}, {@code 在全市11个区中|排第4位}: a whole that something is first or second in does not take over. */
    private boolean isField(int at, int end, int to) {
        return cues.endAt(end, GovernanceCue.FIELD) > end || starts.isAt(at) && cues.any(end, to, GovernanceCue.FIELD);
    }

    /** {@code 全市}, {@code 各区}, {@code 会议}: who answers, or called the meeting, else the city or the article's own territory. */
    private Regime whole(int at) {
        boolean city = cues.endAt(at, GovernanceCue.MUNICIPAL) > at;
        if (answering != null && !(city && Territories.isDistrict(answering.place()))) {
            return answering.goingOnAt(at);
        }
        Regime convener = named.convener();
        if (convener != null && at - convener.from() < NEAR && cues.endAt(at, GovernanceCue.MEETING) > at) {
            return convener.goingOnAt(at);
        }
        return city ? regimes.city(at) : regimes.own(at);
    }

    /** {@code 全区}, {@code 该区}: the district that has just answered, else the one named last, else the article's own territory. */
    private Regime district(int at) {
        Regime last = regimes.lasting();
        Mention answers = last == null || !Territories.isDistrict(last.place()) ? referents.district(at) : last.place();
        return answers == null ? regimes.own(at) : regimes.of(at, Regimes.LASTING, answers, new Evidence("governance.referent", answers.span()));
    }

    /** Whom a word stands for takes over: {@code 该局}, {@code 园区}. */
    private void referred(Span clause, int at) {
        Mention town = starts.isAt(at) ? null : towns.at(at);
        if (town != null) {
            regimes.add(regimes.of(at, Regimes.LASTING, town, new Evidence("governance.town", town.span())));
            return;
        }
        Mention meant = referents.at(at);
        if (meant == null || meant.type() == MentionType.ORGANIZATION && starts.isAt(at)) { // 在|园区|周边
            attributed(clause, at);
        } else if (meant.type() == MentionType.ZONE && attributed.isApposed(clause, at)) { // |园区|运营方某某集团
            attributed(clause, at);
        } else if (meant.type() != MentionType.ZONE || !toldByItsOwn(at)) {
            regimes.add(regimes.of(at, meant.type() == MentionType.ZONE ? named.zoneEnd(clause) : Regimes.LASTING, meant, new Evidence("governance.referent", meant.span())));
        }
    }

    /** {@code 从化经开区管委会主任介绍，|园区|今年…}: whether a body speaks in the sentence, which means its own by what names nobody. */
    private boolean toldByItsOwn(int at) {
        Sentence sentence = sentences.at(at);
        Regime speaker = sentence == null ? null : speakers.first(at, sentence.span().start());
        return speaker != null && speaker.body().type() == MentionType.ORGANIZATION;
    }

    /** Places that are subjects though the clause does not begin with them. */
    private void attributed(Span clause, int at) {
        List<Mention> places = attributed.of(clause, at);
        for (int i = 0; i < places.size(); i++) {
            named.takesOver(clause, places.get(i));
        }
    }
}
