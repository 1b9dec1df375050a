package org.liangce.record.measure;

import java.time.LocalDate;
import java.util.List;
import org.liangce.record.governance.Period;
import org.liangce.record.phrase.CueKind;
import org.liangce.record.phrase.CueText;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/**
 * Keeps in mind, while an article is read from front to back, whether it looks back ({@code 一、2025年工作回顾}, {@code 一年来，…}) or ahead
 * ({@code 二、2026年工作安排}), and whether it advises ({@code 几点建议}). What a heading says holds below it; what a paragraph says holds
 * under the headings above that paragraph.
 */
final class Outlook {

    /** In a paragraph, what says where it looks begins within so many characters. */
    private static final int LONGEST_OPENING = 8;
    private static final String SINCE = "以来";

    private final Document document;
    private final CueText text;
    private final SpanIndex<Mention> times;
    private final SpanIndex<Mention> quantities;
    private final LocalDate published;
    /** The time since which the sentences before tell, {@code 今年以来}, where nothing is promised behind it; or null. */
    private Span since;
    /** The time since which what was read last tells; it looks back until something is promised. */
    private Span spoken;
    /** Whether the points of a list are read that tells what was done since then. */
    private boolean listed;
    /** The word that last said that the article looks back; null where it looks ahead. */
    private Span review;
    /** The innermost heading above that word, or which holds it; null where none is. */
    private Paragraph reviewing;
    private Paragraph advising;
    /** The paragraph or heading that said so. */
    private Paragraph told;

    Outlook(Document document, CueText text) {
        this.document = document;
        this.text = text;
        this.times = document.index(MentionType.TIME);
        this.quantities = document.index(MentionType.QUANTITY);
        this.published = document.source().publication().date();
    }

    /** A heading, or the first sentence of a paragraph, says whether what follows looks back or ahead. */
    void turn(Span sentence, Paragraph in, Section section) {
        boolean first = sentence.start() == in.span().start();
        if (!first && in == told && review != null && looksAhead(sentence)) {
            review = null;
        }
        if (first) {
            review = isSpoken() ? null : review;
            list(sentence, in, section);
        }
        since = !in.isBody() ? since : promises(sentence) ? null : since(sentence);
        goOn(sentence, in, section);
        int end = first ? endOfTurn(sentence, in) : sentence.start();
        boolean said = false;
        for (int i = sentence.start(); i < end; i = text.next(i)) {
            if (text.isAt(i, CueKind.REVIEW)) {
                look(text.holds(sentence.start(), sentence.end(), CueKind.FUTURE) ? null : new Span(i, text.next(i)), in, section);
                said = true;
            } else if (text.isAt(i, CueKind.PLAN)) {
                review = null;
                said = true;
            }
            advising = !in.isBody() && text.next(i) == sentence.end() && text.isAt(i, CueKind.ADVICE) ? in : advising;
        }
        if (!said && in.kind() == Paragraph.Kind.HEADING) {
            dated(sentence, in, section);
        }
    }

    /** {@code 过去一年，…取得进展。|今年，要编制方案。|加强培训}: a later sentence of the paragraph that begins with a time not over, and promises. */
    private boolean looksAhead(Span sentence) {
        int i = published == null ? times.size() : times.from(sentence.start());
        Period period = times.isBefore(i, sentence.start() + LONGEST_OPENING) && !times.get(i).value().forms().isEmpty() ? Period.of(Period.form(times.get(i))) : null;
        return period != null && !period.isOver(published) && promises(sentence);
    }

    /** {@code 今年以来，…。\n|一是|修路。…}: points of a list are of what was done since then; behind the list that is over. */
    private void list(Span sentence, Paragraph in, Section section) {
        boolean point = text.isAt(sentence.start(), CueKind.POINT);
        review = listed && !point ? null : review;
        listed = point && (listed || since != null);
        if (listed && since != null && review(section) == null) {
            look(since, in, section);
        }
    }

    /** {@code |今年以来|，某镇抓项目。推行专班服务。}: what stands behind the sentence that tells since when is of that time too, until something is promised. */
    private void goOn(Span sentence, Paragraph in, Section section) {
        if (since == null) {
            review = isSpoken() ? null : review;
        } else if (since.start() < sentence.start() && in.isBody() && review(section) == null) {
            look(since, in, section);
            spoken = since;
        }
    }

    private boolean isSpoken() {
        return review != null && review.equals(spoken);
    }

    /** {@code |今年以来|，某局抓了三件事。}: the time since which a sentence tells from its beginning on, else the one told before, unless one not over begins it. */
    private Span since(Span sentence) {
        Mention time = opening(sentence);
        if (time == null || !document.text(time.span()).endsWith(SINCE)) {
            return time == null || isOver(time) ? since : null;
        }
        return time.span();
    }

    /** The time that a sentence begins with, or what is said in it: {@code 某局长介绍，|今年以来|，…}; null where none does. */
    private Mention opening(Span sentence) {
        Mention first = times.at(sentence.start());
        for (int i = times.from(sentence.start()); first == null && times.isBefore(i, sentence.end()); i++) {
            int start = times.start(i);
            boolean begins = "，,：:“‘".indexOf(text.charAt(start - 1)) >= 0 || "“‘".indexOf(text.charAt(start - 2)) >= 0;
            first = begins && document.text(times.get(i).span()).endsWith(SINCE) && text.holds(sentence.start(), start, CueKind.SAY) ? times.get(i) : null;
        }
        return first;
    }

    private boolean isOver(Mention time) {
        Period period = published == null || time.value().forms().isEmpty() ? null : Period.of(Period.form(time));
        return period != null && period.isOver(published);
    }

    private boolean promises(Span sentence) {
        if (text.holds(sentence.start(), sentence.end(), CueKind.FUTURE)) {
            return true;
        }
        for (int i = text.mayHold(sentence.start(), sentence.end(), CueKind.OUGHT) ? sentence.start() : sentence.end(); i < sentence.end(); i = text.next(i)) { // 今年，|要|…, not 部署|要求|, 大事|要事|
            if (text.isAt(i, CueKind.OUGHT) && (i == sentence.start() || text.charAt(i - 1) == '，' || times.at(i - 1) != null)) {
                return true;
            }
        }
        return false;
    }

    private void look(Span back, Paragraph in, Section section) {
        review = back;
        told = in;
        List<Paragraph> above = section == null ? List.of() : section.headings();
        reviewing = !in.isBody() ? in : above.isEmpty() ? null : above.get(above.size() - 1);
    }

    /**
     * {@code 一、2025年经济运行情况}: a heading whose time was over on the day of publication looks back, one whose time was not looks ahead; but
     * a headline with a figure or a clause of its own ({@code 去年增长8%，今年再出发}) tells only that.
     */
    private void dated(Span heading, Paragraph in, Section section) {
        boolean names = published != null && !quantities.anyIn(heading.start(), heading.end()) && !text.holds(heading.start(), heading.end(), '，');
        List<Mention> told = names ? times.startingIn(heading.start(), heading.end()) : List.of();
        Mention last = told.isEmpty() ? null : told.get(told.size() - 1);
        Period period = last == null || last.value().forms().isEmpty() ? null : Period.of(Period.form(last));
        if (period != null) {
            look(period.isOver(published) ? last.span() : null, in, section);
        }
    }

    /** What says that what stands in a section looks back; null where nothing does. */
    Span review(Section section) {
        return reviewing == null || under(reviewing, section) ? review : null;
    }

    /** The heading above a section that announces advice, or null. */
    Span advice(Section section) {
        return advising != null && under(advising, section) ? advising.span() : null;
    }

    private static boolean under(Paragraph heading, Section section) {
        List<Paragraph> headings = section == null ? List.of() : section.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).span().equals(heading.span())) {
                return true;
            }
        }
        return false;
    }

    /** How far in a first sentence such a word may stand: anywhere in a heading and before a colon, else only at the beginning. */
    private int endOfTurn(Span sentence, Paragraph in) {
        boolean announces = "：:".indexOf(text.charAt(sentence.end() - 1)) >= 0;
        return !in.isBody() || announces ? sentence.end() : Math.min(sentence.end(), sentence.start() + LONGEST_OPENING);
    }
}
