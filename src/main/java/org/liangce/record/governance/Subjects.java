package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Finds where territories and bodies take over: sections, paragraphs, speakers, subjects of clauses. */
final class Subjects {

    private static final int LASTING = Integer.MAX_VALUE;
    private static final int MOST_HEADINGS = 8;
    private static final int LONGEST = 400;
    /** Between a bureau and the place where it does something stands no more than a time and 在. */
    private static final int LONGEST_TIME = 10;
    /** How far back a meeting may have been told of whose words follow. */
    private static final int NEAR = 600;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final Territories territories;
    private final SpanIndex<Mention> bodies;
    private final ClauseStarts starts;
    private final ParagraphOpenings openings;
    private final AttributedSubjects attributed;
    private final Referents referents;
    private final IssuedDocuments issued;
    private final Behalf behalf;
    private final Districts districts;
    private final Assignments assignments;
    private final SpanIndex<Clause> clauses;
    private final SpanIndex<Sentence> sentences;
    private final Speakers speakers;
    private final FirstPerson firstPerson;
    private final BodyReach reach;
    private final Mention principal;
    private final SpanIndex<Mention> namings;
    private final List<Regime> regimes = new ArrayList<>();
    /** Who gives the answer that is being read, in an interview; and where the paragraph that is being read begins. */
    private Regime answering;
    private int floor;
    /** Who called the meeting of which was told last. */
    private Regime convener;

    Subjects(Document document, CueScan<GovernanceCue> cues, Territories territories) {
        this.document = document;
        this.cues = cues;
        this.territories = territories;
        this.bodies = new SpanIndex<>(Territories.bodies(document, cues), Mention::span);
        this.starts = new ClauseStarts(document, cues, bodies);
        this.openings = new ParagraphOpenings(document, cues, bodies, starts);
        this.attributed = new AttributedSubjects(document, cues, bodies);
        this.referents = new Referents(document, cues, bodies);
        this.issued = new IssuedDocuments(document, cues);
        this.assignments = new Assignments(document, cues);
        this.sentences = document.sentenceIndex();
        this.clauses = document.clauseIndex();
        this.speakers = new Speakers(document, cues, territories, bodies, referents);
        this.behalf = new Behalf(document, territories, speakers, issued);
        this.districts = new Districts(document, bodies);
        Mention issuer = Issuer.of(document);
        this.firstPerson = new FirstPerson(document, cues, territories, speakers, issuer);
        this.reach = new BodyReach(document, cues);
        this.principal = issuer == null ? principal() : null;
        this.namings = Principal.namings(document, principal);
    }

    /** Whose own news it is, not that of who gives the report ({@code 区发展改革局局长　某某}); nobody's where whom the title names only counts what others do: {@code 某区统计局}. */
    private Mention principal() {
        Mention titled = Principal.titled(document, body -> cues.endAt(body.span().end(), GovernanceCue.TITLE) == body.span().end());
        Mention named = titled == null ? Principal.speaking(document, cues) : titled;
        return named == null || cues.startBefore(named.span().end(), GovernanceCue.REPORTS) < named.span().end() ? null : named;
    }

    /** All of them; of those that begin at one offset the later one wins. */
    List<Regime> regimes() {
        SpanIndex<Section> sections = document.sectionIndex();
        for (Paragraph paragraph : document.paragraphs()) {
            answering = paragraph.isBody() && !speakers.turns(paragraph) ? answering : speakers.answers(paragraph);
            regimes.add(openings.goesOn(paragraph, lasting()) ? from(paragraph.span().start(), lasting()) : start(paragraph, sections.at(paragraph.span().start())));
            if (answering != null) {
                regimes.add(from(paragraph.span().start(), answering));
            }
            floor = paragraph.span().start();
            regimes.addAll(speakers.quoted(paragraph));
            for (int i = clauses.from(paragraph.span().start()); clauses.isBefore(i, paragraph.span().end()); i++) {
                Clause clause = clauses.get(i);
                if (!assignments.assigns(clause.span())) {
                    subject(clause.span());
                }
            }
            regimes.addAll(speakers.speaking(paragraph));
        }
        return regimes;
    }

    /** What holds at a paragraph's start: the innermost heading that names somebody, else the article's own territory. */
    private Regime start(Paragraph paragraph, Section section) {
        List<Paragraph> headings = section == null ? List.of() : section.headings();
        for (int i = headings.size() - 1; i >= Math.max(0, headings.size() - MOST_HEADINGS); i--) {
            Mention named = named(headings.get(i));
            if (named != null) {
                return regime(paragraph.span().start(), LASTING, named, new Evidence("governance.heading", headings.get(i).span()));
            }
        }
        return principal == null ? own(paragraph.span().start()) : principal(paragraph.span().start());
    }

    /** Whose news it is, by the name that the text gave it last before {@code offset}, or gives it first. */
    private Regime principal(int offset) {
        int last = namings.lastFrom(offset);
        Mention named = namings.size() == 0 ? principal : namings.get(Math.max(last, 0));
        return regime(offset, LASTING, named, new Evidence("governance.principal", principal.span()));
    }

    private Regime lasting() {
        for (int i = regimes.size() - 1; i >= Math.max(0, regimes.size() - MOST_HEADINGS); i--) {
            if (regimes.get(i).to() == LASTING) {
                return regimes.get(i);
            }
        }
        return null;
    }

    /** The last of those that still hold at {@code offset}. */
    private Regime latest(int offset) {
        for (int i = regimes.size() - 1; i >= Math.max(0, regimes.size() - MOST_HEADINGS); i--) {
            if (regimes.get(i).to() > offset) {
                return regimes.get(i);
            }
        }
        return null;
    }

    private Regime own(int from) {
        return of(from, territories.own());
    }

    private static Regime of(int from, Mention own) {
        Span basis = own == null ? new Span(from, from + 1) : own.span();
        return new Regime(from, LASTING, own, own, new Evidence("governance.article", basis));
    }

    /** Whom a heading is about: of a speaker line the last one it names, else its subject. */
    private Mention named(Paragraph heading) {
        List<Mention> within = bodies.startingIn(heading.span().start(), heading.span().end());
        if (within.isEmpty()) {
            return null;
        }
        if (heading.kind() == Paragraph.Kind.SPEAKER) {
            return within.get(within.size() - 1);
        }
        return within.get(0).span().start() == starts.of(heading.span()) && acts(within.get(0)) ? within.get(0) : null;
    }

    /** The subject of a clause takes over: {@code 今年，天河区将…}, {@code 全市…}. */
    private void subject(Span clause) {
        int at = starts.of(clause);
        int i = bodies.lastFrom(at);
        Mention mention = i >= 0 ? bodies.get(i) : null;
        if (mention != null && mention.span().start() == at && mention.span().end() <= clause.end() && !example(at, mention)) {
            if (!abroad(mention)) {
                subject(clause, mention);
            }
        } else if (issued.speakAt(at, clause.end())) {
            add(behalf.ofDocument(at, own(at), floor));
        } else if (at < clause.end() && territories.own() != null && cues.endAt(at, GovernanceCue.CITY) > at && !isField(cues.endAt(at, GovernanceCue.CITY))) {
            regimes.add(acting(at) == null ? behalf.of(at, cues.endAt(at, GovernanceCue.CITY), whole(at), floor) : located(at, LASTING, whole(at).place()));
        } else if (at < clause.end() && cues.endAt(at, GovernanceCue.WE) > at) {
            add(firstPerson.at(at, floor, answering, lasting()));
        } else if (at < clause.end() && cues.endAt(at, GovernanceCue.DECIDES) > at) {
            add(firstPerson.issued(at));
        } else if (at < clause.end() && cues.endAt(at, GovernanceCue.DISTRICT) > at) {
            regimes.add(behalf.of(at, cues.endAt(at, GovernanceCue.DISTRICT), district(at), floor));
        } else {
            referred(clause, at);
        }
    }

    /** {@code 从化经开区管委会主任介绍，|园区|今年…}: whether a body speaks in the sentence, which means its own by what names nobody. */
    private boolean toldByItsOwn(int at) {
        Sentence sentence = sentences.at(at);
        Regime speaker = sentence == null ? null : speakers.first(at, sentence.span().start());
        return speaker != null && speaker.body().type() == MentionType.ORGANIZATION;
    }

    /** Whom a word that names nobody stands for takes over, else places that are subjects though the clause does not begin with them. */
    private void referred(Span clause, int at) {
        Mention meant = at < clause.end() ? referents.at(at) : null;
        if (meant != null && meant.type() == MentionType.ZONE && toldByItsOwn(at)) {
            return;
        }
        if (meant != null) {
            Regime regime = regime(at, meant.type() == MentionType.ZONE ? zoneEnd(clause) : LASTING, meant, new Evidence("governance.referent", meant.span()));
            regimes.add(regime);
            return;
        }
        List<Mention> places = attributed.of(clause, at);
        for (int i = 0; i < places.size(); i++) {
            subject(clause, places.get(i));
        }
    }

    /** {@code 全市}, {@code 各区}, {@code 会议}: who answers, or called the meeting, else the city or the article's own territory. */
    private Regime whole(int at) {
        if (answering != null) {
            return from(at, answering);
        }
        if (convener != null && at - convener.from() < NEAR && cues.endAt(at, GovernanceCue.MEETING) > at) {
            return from(at, convener);
        }
        return cues.endAt(at, GovernanceCue.MUNICIPAL) > at ? of(at, territories.city()) : own(at);
    }

    /** {@code 全区}, {@code 该区}: the district that has just answered, else the one named last, else the article's own territory. */
    private Regime district(int at) {
        Regime last = lasting();
        Mention answers = last == null || !Territories.isDistrict(last.place()) ? referents.district(at) : last.place();
        return answers == null ? own(at) : regime(at, LASTING, answers, new Evidence("governance.referent", answers.span()));
    }

    /** {@code 荔湾区增长8%，全市|第二}: a whole that something is first or second in does not take over. */
    private boolean isField(int end) {
        return cues.endAt(end, GovernanceCue.FIELD) > end;
    }

    private void add(Regime regime) {
        if (regime != null) {
            regimes.add(regime);
        }
    }

    private static Regime from(int offset, Regime same) {
        return new Regime(offset, LASTING, same.place(), same.body(), same.evidence());
    }

    private void subject(Span clause, Mention mention) {
        if (mention.type() == MentionType.ZONE) {
            if (acts(mention) && cues.startBefore(mention.span().start(), GovernanceCue.LOCATIVE) == mention.span().start()) {
                regimes.add(regime(mention.span().start(), clause.start() == floor ? LASTING : zoneEnd(clause), mention, new Evidence("governance.zone", mention.span())));
            }
        } else if (districts.areMany(mention)) {
            regimes.add(of(mention.span().start(), territories.city()));
        } else if (mention.type() == MentionType.PLACE && acting(mention.span().start()) != null) {
            regimes.add(located(mention.span().start(), stop(sentences.at(mention.span().start()).span()), mention));
        } else if (mention.type() != MentionType.ORGANIZATION || !document.text().startsWith("在", mention.span().start() - 1)) { // not 在|区水务局|指导下
            Mention body = referents.inFull(mention);
            Regime regime = regime(mention.span().start(), districts.isPart(clause, mention) ? stop(sentences.at(clause.start()).span()) : LASTING, body, new Evidence("governance.subject", mention.span()));
            issued.note(mention, clause);
            convener = !cues.any(mention.span().end(), clause.end(), GovernanceCue.CONVENES) ? convener : regime;
            regimes.add(mention.type() == MentionType.ORGANIZATION ? reach.bounded(regime, regimes, stop(sentences.at(regime.from()).span())) : regime);
            elsewhere(mention, clause);
        }
    }

    /** The body that has been doing something in this paragraph and does it at {@code at} ({@code 市规划局…，7月起在|全市|推开}); null where none does. */
    private Mention acting(int at) {
        Regime last = starts.isAt(at) ? latest(at) : null;
        boolean acts = last != null && last.from() >= floor && last.body() != null && last.body().type() == MentionType.ORGANIZATION;
        return acts ? last.body() : null;
    }

    /** {@code 市规划局去年在|番禺|试行…}: behind a bureau, not far, the district in which it does something. */
    private void elsewhere(Mention bureau, Span clause) {
        int i = bodies.lastFrom(Math.min(clause.end(), bureau.span().end() + LONGEST_TIME));
        Span place = i >= 0 && Territories.isDistrict(bodies.get(i)) && !territories.isElsewhere(bodies.get(i)) ? bodies.get(i).span() : null;
        boolean one = place != null && "、和与及".indexOf(document.text().charAt(Math.min(place.end(), document.text().length() - 1))) < 0;
        if (one && place.start() > bureau.span().end() && acting(place.start()) == bureau) {
            regimes.add(located(place.start(), stop(sentences.at(place.start()).span()), bodies.get(i)));
        }
    }

    /** Where a body does something: the place answers, the body acts. */
    private Regime located(int from, int to, Mention place) {
        return new Regime(from, to, place, acting(from), new Evidence("governance.located", place.span()));
    }

    /** {@code governance.abroad}: where somebody of here does something elsewhere, the place does not take over: {@code 花都区…，在|湖南省|设招商站}. */
    private boolean abroad(Mention mention) {
        return cues.startBefore(mention.span().start(), GovernanceCue.LOCATIVE) < mention.span().start() && territories.isElsewhere(mention);
    }

    /** The first of places that are only listed as examples: {@code 如天河、番禺等地的商圈}. */
    private boolean example(int at, Mention mention) {
        return at > 0 && document.text().charAt(at - 1) == '如' && document.text().startsWith("、", mention.span().end());
    }

    /** A zone answers for its own clause where another subject governs the sentence, else for the sentence. */
    private int zoneEnd(Span clause) {
        Sentence sentence = sentences.at(clause.start());
        Regime last = regimes.get(regimes.size() - 1);
        boolean governed = sentence == null || last.to() == LASTING && last.from() > sentence.span().start() || last.from() == sentence.span().start() && last.evidence().rule().equals("governance.subject");
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

    /** Areas ({@code …片区}, {@code …增长极}) do nothing themselves; parks, ports and hubs do. */
    private boolean acts(Mention mention) {
        return mention.type() != MentionType.ZONE || cues.startBefore(mention.span().end(), GovernanceCue.PASSIVE_ZONE) == mention.span().end();
    }

    private Regime regime(int from, int to, Mention body, Evidence evidence) {
        Regime told = regimes.isEmpty() || !isOfDistrict(body) ? null : lasting();
        return new Regime(from, to, told == null ? territories.of(body) : told.place(), body, evidence);
    }

    /** {@code 先看增城。…|区工信局|…}: a bureau of 区 is that of the district spoken of. */
    private boolean isOfDistrict(Mention body) {
        return body.type() == MentionType.ORGANIZATION && document.text().charAt(body.span().start()) == '区';
    }
}
