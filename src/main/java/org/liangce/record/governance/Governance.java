package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liangce.lexicon.CueScan;
import org.liangce.record.Slot;
import org.liangce.record.Trace;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * What governs a place in an article: the territory that answers, the body that acts or speaks, the time that holds, and what the
 * headings name. Made by {@link Governor}; immutable; each question costs a few binary searches.
 *
 * <p>A territory or body governs from where it is the subject of a sentence or clause ({@code 白云区将…}, {@code 比如，越秀区…；增城区…}),
 * from where its officer speaks ({@code 天河区委书记某某表示，…}; also from the opening quotation mark where the speaker is named behind the
 * quotation, and where only the officer's name is repeated: {@code 某某还表示}), or from the heading or speaker line above the section.
 * It holds until another takes over or the paragraph ends; a paragraph without a subject of its own falls back to the section's heading,
 * and without one to the article's own territory. {@code 全市}, {@code 会议} give back to that.
 *
 * <p>Example: in {@code “我们将建设3个园区。”市商务局局长李某介绍，广州已有5个。} the body at {@code 3个} is 市商务局, that at {@code 5个} is 广州.
 */
public final class Governance {

    private static final int MOST_HEADINGS = 8;
    /** How many who take over are looked back at for one who speaks. */
    private static final int MOST_REGIMES = 8;
    /** The rules by which the text itself says who acts. */
    private static final Set<String> SUBJECTS = Set.of("governance.subject", "governance.zone", "governance.referent");

    private final Document document;
    private final SpanIndex<Regime> regimes;
    /** What holds again behind the end of each regime; null where nothing was there. */
    private final Regime[] lasting;
    private final SpanIndex<Section> sections;
    private final GoverningTimes times;
    private final CueScan<GovernanceCue> cues;
    private final Leads leads;
    private final SpanIndex<Sentence> sentences;
    private final Titles titles;
    private final Territories territories;
    private final Departures departures;

    Governance(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters, List<Regime> regimes, Territories territories, Trace trace) {
        this.cues = cues;
        this.territories = territories;
        this.sentences = document.sentenceIndex();
        this.document = document;
        this.regimes = new SpanIndex<>(regimes, r -> new Span(r.from(), Integer.MAX_VALUE));
        this.lasting = lasting(regimes);
        this.sections = document.sectionIndex();
        this.titles = new Titles(document);
        this.departures = new Departures(document.text(), characters.bases(), document.index(MentionType.QUANTITY));
        this.times = new GoverningTimes(document, cues, characters, departures, this::regimeAt, titles, trace);
        this.leads = new Leads(document, cues, characters);
    }

    private static Regime[] lasting(List<Regime> regimes) {
        Regime[] lasting = new Regime[regimes.size()];
        for (int i = 1; i < lasting.length; i++) {
            lasting[i] = regimes.get(i - 1).to() == Integer.MAX_VALUE ? regimes.get(i - 1) : lasting[i - 1];
        }
        return lasting;
    }

    /** The territory that answers for what stands at {@code offset}: a Place or Zone. Null only where the article names no place at all. */
    public Slot placeAt(int offset) {
        Regime regime = regimeAt(offset);
        return regime == null || regime.place() == null ? null : new Slot(regime.place(), regime.evidence());
    }

    /**
     * Who acts or speaks at {@code offset}: an Organization, Place or Zone; where no body is the subject, the one that a note behind the
     * work puts in charge ({@code （牵头单位：市商务局）}) unless another territory than the article's own acts in the same sentence; the article's own territory where nobody else is named. Null only where the
     * article names nobody.
     */
    public Slot bodyAt(int offset) {
        Regime regime = regimeAt(offset);
        Slot lead = leads.at(offset);
        if (lead != null && !says(regime, offset)) {
            return lead;
        }
        return regime == null || regime.body() == null ? null : new Slot(regime.body(), regime.evidence());
    }

    /** Of bodies that act together, of which {@code body} is named last, the first: {@code 由|市水务局|会同市园林局设立的基金}. */
    public Mention leading(Mention body) {
        return leads.first(body);
    }

    /** Whether the text itself says who acts: a body, or another territory than the article's own as the subject of the same sentence. */
    private boolean says(Regime regime, int offset) {
        if (regime == null || regime.body() == null || regime.body().type() == MentionType.ORGANIZATION) {
            return regime != null && regime.body() != null && !regime.evidence().rule().equals("governance.principal");
        }
        Sentence sentence = sentences.at(offset);
        boolean here = sentence != null && regime.from() >= sentence.span().start() && SUBJECTS.contains(regime.evidence().rule());
        return here && (own() == null || regime.body().type() != own().type() || !own().value().forms().equals(regime.body().value().forms()));
    }

    /**
     * The time that holds at {@code offset}: the nearest one before it in its sentence, else the nearest of an earlier sentence of the
     * paragraph while the same territory and body answer, else one in the section's headings. Null where none governs. Left aside:
     * bases of comparison ({@code 比2020年}), times that only date a meeting or document, days that are no deadline.
     */
    public Slot timeAt(int offset) {
        return times.at(offset);
    }

    /** What the words {@code [from, to)} tell was done together at an event ({@code 集中签约}), or null. */
    public Span onTheSpot(int from, int to) {
        return cues.last(from, to, GovernanceCue.SPOT);
    }

    /** Whether the words {@code [from, to)} tell that a document is issued. */
    public boolean issues(int from, int to) {
        return cues.any(from, to, GovernanceCue.ISSUE);
    }

    /** Whether a time opens its sentence, or what somebody says in it. */
    public boolean opens(Mention time) {
        return times.opens(time);
    }

    /** The time that frames what stands at {@code offset} from an earlier paragraph of its section, without a figure of its own; null where none does. */
    public Slot framingTime(int offset) {
        return times.framing(offset);
    }

    /** The wider time that goes on at {@code offset} behind a {@code part} of it, which was told in a paragraph before; null where there is none. */
    public Slot wholeTime(Mention part, int offset) {
        return times.wholeInSection(part, offset);
    }

    /** Whether a time, told before {@code offset}, does more than date something itself or give a base of comparison. */
    public boolean goesOn(Mention time, int offset) {
        return times.goesOn(time, offset);
    }

    /** Whether what stands at an offset comes about at a time that nobody can tell: {@code 全部达产后|年产值9亿元}. */
    public boolean isAfterWork(int offset) {
        return times.isAfterWork(offset);
    }

    /** Whether a time only tells what one compares with: {@code 比2020年翻一番}. */
    public boolean isBase(Mention time, int offset) {
        return times.isBase(time, offset);
    }

    /** Industry mentions in the headings that govern {@code offset}, outermost heading first; empty before the first heading. */
    public List<Mention> headingNodesAt(int offset) {
        Section section = sections.at(offset);
        List<Paragraph> headings = section == null ? List.of() : section.headings();
        List<Mention> nodes = List.of();
        for (int i = Math.max(0, headings.size() - MOST_HEADINGS); i < headings.size(); i++) {
            nodes = joined(nodes, within(headings.get(i)));
        }
        return nodes;
    }

    /** The article's own territory; null where it names none. */
    public Mention own() {
        return territories.own();
    }

    /** What stands in the titles of documents. */
    public Titles titles() {
        return titles;
    }

    /** Which words of time only say from where something goes on. */
    public Departures departures() {
        return departures;
    }

    /** How often the article names the place of a code. */
    public int told(String code) {
        return territories.told(code);
    }

    /** Whether a place lies outside the city that the article is about, so that it answers only where the text is about it. */
    public boolean isElsewhere(Mention place) {
        return territories.isElsewhere(place);
    }

    /** Whether the same territory answers at both offsets. */
    public boolean samePlaceAt(int a, int b) {
        Regime first = regimeAt(a);
        Regime second = regimeAt(b);
        return first != null && second != null && first.samePlace(second);
    }

    /** Whether a time that holds at one offset may hold at the other: the same territory answers, and nobody else speaks. */
    public boolean sameAt(int a, int b) {
        Regime first = regimeAt(a);
        Regime second = regimeAt(b);
        return first != null && second != null && first.sharesTime(second) && (first.isSpeech() || !isSpeechBegun(a, b));
    }

    /** Whether somebody begins to speak between two offsets: {@code |张某某介绍|，广州将建设10个园区}. */
    private boolean isSpeechBegun(int a, int b) {
        int latest = regimes.lastFrom(b);
        for (int i = latest; i > Math.max(-1, latest - MOST_REGIMES) && regimes.get(i).from() > a; i--) {
            if (regimes.get(i).isSpeech()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph at an offset lists the parts of a territory: {@code 分区看，黄埔区增长4%}. */
    public boolean isByArea(int offset) {
        Paragraph paragraph = document.paragraphIndex().at(offset);
        int start = paragraph == null ? offset : paragraph.span().start();
        return cues.endAt(start, GovernanceCue.BY_AREA) > start;
    }

    private static List<Mention> joined(List<Mention> outer, List<Mention> inner) {
        if (outer.isEmpty() || inner.isEmpty()) {
            return outer.isEmpty() ? inner : outer;
        }
        List<Mention> both = new ArrayList<>(outer);
        both.addAll(inner);
        return both;
    }

    private List<Mention> within(Paragraph heading) {
        SpanIndex<Mention> industries = document.index(MentionType.INDUSTRY);
        return industries.startingIn(heading.span().start(), heading.span().end());
    }

    private Regime regimeAt(int offset) {
        int i = regimes.lastFrom(offset);
        if (i < 0) {
            return null;
        }
        Regime regime = regimes.get(i);
        return offset < regime.to() ? regime : lasting[i];
    }
}
