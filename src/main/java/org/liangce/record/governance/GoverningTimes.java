package org.liangce.record.governance;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.liangce.lexicon.CueScan;
import org.liangce.record.Slot;
import org.liangce.record.Trace;
import org.liangce.text.Clause;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Finds the time that holds at a place in an article. In this order: the nearest time before it in its sentence ({@code time.sentence}); that
 * of an earlier sentence of its paragraph ({@code time.carried}); one in a heading above ({@code time.heading}); one in the title of a
 * round-up ({@code time.title}). What an earlier sentence tells of a part of a wider time is its own: the wider goes on
 * ({@code time.whole}: {@code 上半年，…。6月增长2%。投资…} is of 上半年). How far a time reaches, {@link TimeReach} says.
 */
public final class GoverningTimes {

    private static final Set<String> OF_PERIOD = Set.of("%", "pp", "rank");
    private static final int FAR = 600;
    /** Before a time that opens its sentence stand no more than a mark, a number or 我们. */
    private static final int LONGEST_OPENING = 4;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final IntFunction<Regime> regimeAt;
    private final TimesBefore before;
    private final TimesAbove above;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Mention> quantities;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Clause> clauses;
    private final SpanIndex<Paragraph> paragraphs;
    private final SpanIndex<Section> sections;
    private final TimeReach reach;
    private final VagueTimes vague;
    private final OpeningLines openingLines;
    private final EventDays eventDays;
    private final TimesBehind behind;
    private final WiderTimes wider;

    GoverningTimes(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters, Departures departures, IntFunction<Regime> regimeAt, Titles titles, Trace trace) {
        this.document = document;
        this.cues = cues;
        this.regimeAt = regimeAt;
        this.times = document.index(MentionType.TIME);
        this.quantities = document.index(MentionType.QUANTITY);
        this.sentences = document.sentenceIndex();
        this.clauses = document.clauseIndex();
        this.paragraphs = document.paragraphIndex();
        this.sections = document.sectionIndex();
        this.reach = new TimeReach(document, cues, characters, titles);
        this.before = new TimesBefore(times, reach, trace);
        this.above = new TimesAbove(document, cues, before, reach);
        this.eventDays = new EventDays(document, cues);
        this.behind = new TimesBehind(document, cues);
        this.vague = new VagueTimes(document, cues, departures);
        this.openingLines = new OpeningLines(document.text(), paragraphs);
        this.wider = new WiderTimes(document, cues, reach, this::above);
    }

    /** The time that holds at {@code offset}, or null: for the day of an event the batch that its name tells. */
    Slot at(int offset) {
        Slot time = told(offset);
        Paragraph paragraph = paragraphs.at(offset);
        Mention batch = paragraph == null ? null : eventDays.batch(time == null ? null : time.mention(), paragraph.span().start(), offset);
        return batch == null ? time : new Slot(batch, new Evidence("time.batch", time == null ? List.of(batch.span()) : List.of(batch.span(), time.mention().span())));
    }

    private Slot told(int offset) {
        Sentence sentence = sentences.at(offset);
        Paragraph paragraph = paragraphs.at(offset);
        if (sentence == null || paragraph == null) {
            return null;
        }
        if (isAfterWork(offset)) {
            return null;
        }
        Clause clause = clauses.at(offset);
        int from = sentence.span().start();
        Mention said = before.resumed(before.last(from, offset, offset), from, offset);
        Slot event = eventDays.of(clause, said, from);
        if (event != null || ends(said, from, clause == null ? from : clause.span().start(), offset)) {
            return event;
        }
        if (said != null) {
            return new Slot(said, new Evidence("time.sentence", said.span()));
        }
        Slot then = then(from, offset);
        Slot here = then == null ? behind.of(offset, sentence) : then;
        return here != null ? here : earlier(from, paragraph.span().start(), offset);
    }

    /** Whether no time holds any more behind the one said last in the sentence: nobody can date what goes on, or it comes again each year. */
    private boolean ends(Mention said, int sentence, int clause, int offset) {
        int from = said == null ? sentence : Math.max(said.span().end(), clause);
        if (vague.any(from, offset) || said != null && vague.outdated(said.span().end(), clause)) {
            return true;
        }
        return said != null && isDeadline(said) && cues.any(from, offset, GovernanceCue.YEARLY);
    }

    /** {@code 2027年建成。|届时|产值80亿元}: the time told last in the section; null where nothing stands for it. */
    private Slot then(int sentence, int offset) {
        Span then = cues.last(sentence, offset, GovernanceCue.THEN);
        Section section = then == null ? null : sections.at(offset);
        Mention meant = section == null ? null : before.last(section.span().start(), sentence, offset);
        return meant == null ? null : new Slot(meant, new Evidence("time.then", List.of(meant.span(), then)));
    }

    /** The time of an earlier sentence of the paragraph or of the whole that it is a part of, else of a line that opens a list, else in the headings. */
    private Slot earlier(int sentence, int paragraph, int offset) {
        Mention earlier = carried(sentence, paragraph, offset);
        if (earlier == null) {
            Mention opening = opening(offset);
            return opening == null ? above(offset) : new Slot(opening, new Evidence("time.opening-line", opening.span()));
        }
        Span its = sentences.at(earlier.span().start()).span();
        boolean apart = !joined(its, sentence) && !goesInto(its, sentence);
        Slot whole = apart ? wider.whole(earlier, paragraph, offset) : null;
        return whole != null ? whole : new Slot(earlier, new Evidence("time.carried", earlier.span()));
    }

    boolean isAfterWork(int offset) {
        return vague.isAfterWork(offset);
    }

    /** {@code 到2028年，初步建成强区。\n产能更足。|占比达到60%|}: the time that opens a sentence of an earlier paragraph of the section, or that one asks for, where no figure is told; or null. */
    Slot framing(int offset) {
        Section section = sections.at(offset);
        Paragraph paragraph = paragraphs.at(offset);
        Mention time = section == null || paragraph == null ? null : before.last(section.span().start(), paragraph.span().start(), offset);
        Sentence its = time == null ? null : sentences.at(time.span().start());
        boolean asked = its != null && "？?".indexOf(document.text().charAt(its.span().end() - 1)) >= 0;
        return its != null && reach.isFrame(its.span()) && (asked || opens(time)) ? new Slot(time, new Evidence("time.frame", time.span())) : null;
    }

    /** {@code |到2028年|，…}, {@code 局长某某表示，|今年|…}: a time that opens its sentence, or what somebody says in it. */
    boolean opens(Mention time) {
        int start = time.span().start();
        Sentence its = sentences.at(start);
        if (its == null || start - its.span().start() <= LONGEST_OPENING) {
            return its != null;
        }
        int said = "“‘「".indexOf(document.text().charAt(start - 1)) >= 0 ? start - 1 : start;
        boolean parted = "，,：:".indexOf(document.text().charAt(said - 1)) >= 0;
        return parted && cues.startBefore(said - 1, GovernanceCue.SAY) < said - 1;
    }

    /** {@code 一季度，开工341个项目。|其中，产业项目156个}: parts of what a sentence of one time tells are of that time. */
    private boolean goesInto(Span earlier, int sentence) {
        int first = times.from(earlier.start());
        return document.text().startsWith("其中", sentence) && times.isBefore(first, earlier.end()) && !times.isBefore(first + 1, earlier.end());
    }

    /** The time in the headings above, else that of the title unless another frames the section; or null. */
    private Slot above(int offset) {
        Slot slot = above.at(offset);
        Slot frame = slot != null && slot.evidence().rule().equals("time.title") ? framing(offset) : null;
        return frame != null && frame.mention() != slot.mention() ? null : slot;
    }

    /** The wider time that goes on behind {@code part}, told in {@code part}'s section before it; null where it is a part of none. */
    Slot wholeInSection(Mention part, int offset) {
        Section section = sections.at(part.span().start());
        return section == null ? null : wider.whole(part, section.span().start(), offset);
    }

    boolean goesOn(Mention time, int offset) {
        return reach.bars(time, offset) == null;
    }

    boolean isBase(Mention time, int offset) {
        return "time.passed.base".equals(reach.bars(time, offset));
    }

    /** {@code 到2026年，全区实现：\n①新增企业200家}: the time in the line that opens a list holds for its items. */
    private Mention opening(int offset) {
        Span line = openingLines.above(offset);
        return line == null ? null : before.last(sentences.at(line.end() - 1).span().start(), line.end(), offset);
    }

    /** {@code 9月底前设立中心，|每年|支持15个项目}: what comes again each year is done by no deadline. */
    public static boolean isDeadline(Mention time) {
        return Period.form(time).startsWith("..");
    }

    /** A time of an earlier sentence holds while the same territory and body answer. */
    private Mention carried(int sentence, int paragraph, int offset) {
        Mention time = cues.any(Math.max(sentence, offset - FAR), offset, GovernanceCue.YEARLY) ? null : before.last(paragraph, sentence, offset);
        Sentence its = time == null ? null : sentences.at(time.span().start());
        if (its == null) {
            return null;
        }
        Regime then = regimeAt.apply(its.span().end() - 1);
        boolean joined = joined(its.span(), sentence);
        Regime now = regimeAt.apply(joined ? offset : enumeration(sentence, offset));
        Regime last = regimeAt.apply(Math.max(0, sentence - 1));
        boolean quoted = then != null && last != null && last.isSpeech() && !then.isSpeech();
        boolean holds = then != null && now != null && !quoted && (then.sharesTime(now) || isOfPeriod(offset) && then.covers(now) || joined && (then.samePlace(now) || then.isPeer(now)));
        boolean part = document.text().startsWith("其中", sentence) || cues.endAt(sentence, GovernanceCue.BY_AREA) > sentence || cues.endAt(sentence, GovernanceCue.SAME_TIME) > sentence;
        return holds || part ? time : null;
    }

    /** {@code |增长6%|}, {@code |全市第二|}: nobody grows or ranks but in some period, whereas {@code 企业300家} may be there at any time. */
    private boolean isOfPeriod(int offset) {
        Mention quantity = quantities.at(offset);
        return quantity != null && quantity.value() instanceof NormalForm.Quantity told && OF_PERIOD.contains(told.unit());
    }

    /** {@code 届时，企业达到80家；|大沙片区|产值占六成}: what an enumeration is told of is settled where it begins: in the first of the sentences that ； joins. */
    private int enumeration(int sentence, int offset) {
        int at = offset;
        int from = sentence;
        for (int i = sentences.lastFrom(sentence) - 1; i >= 0 && joined(sentences.get(i).span(), from); i--) {
            from = sentences.get(i).span().start();
            at = sentences.get(i).span().end() - 1;
        }
        return at;
    }

    /** Whether no full stop parts a sentence from the one at {@code offset}: what another body does behind ； is still of that time. */
    private boolean joined(Span earlier, int offset) {
        for (int at = earlier.end() - 2; at < Math.min(offset, earlier.end() + FAR); at++) {
            if ("。！？\n".indexOf(document.text().charAt(at)) >= 0) {
                return false;
            }
        }
        return offset - earlier.end() <= FAR;
    }
}
