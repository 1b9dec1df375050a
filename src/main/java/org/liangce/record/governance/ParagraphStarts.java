package org.liangce.record.governance;

import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Paragraph;
import org.liangce.text.Section;
import org.liangce.text.SpanIndex;

/**
 * Who holds where a paragraph begins: whom the paragraph before left, or the line that opens the list of which it is a point; whom a heading
 * names, or whose own news the article is; else the article's own territory.
 */
final class ParagraphStarts {

    private static final int MOST_HEADINGS = 8;

    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Mention> bodies;
    private final ClauseStarts starts;
    private final ParagraphOpenings openings;
    private final SpanIndex<Section> sections;
    private final Regimes regimes;
    private final Mention principal;
    private final SpanIndex<Mention> namings;
    /** Who does what the points of the list do that is being read; null where none is read or nobody was named. */
    private Regime list;

    /** @param issuer who issues the document that the article is, or null */
    ParagraphStarts(Document document, CueScan<GovernanceCue> cues, SpanIndex<Mention> bodies, ClauseStarts starts, Mention issuer, Regimes regimes) {
        this.cues = cues;
        this.bodies = bodies;
        this.starts = starts;
        this.openings = new ParagraphOpenings(document, cues, bodies, starts);
        this.sections = document.sectionIndex();
        this.regimes = regimes;
        this.principal = issuer == null ? principal(document) : regimes.isNowhere() ? issuer : null;
        this.namings = Principal.namings(document, principal);
    }

    /** Whose own news it is, not that of who gives the report ({@code 区发展改革局局长　某某}); where no place is named, the body that is named first; nobody's where whom the title names only counts what others do: {@code 某区统计局}. */
    private Mention principal(Document document) {
        Mention titled = Principal.titled(document, body -> cues.endAt(body.span().end(), GovernanceCue.TITLE) == body.span().end());
        Mention voice = titled == null ? Principal.speaking(document, cues) : titled;
        Mention named = voice == null && regimes.isNowhere() ? opening(document) : voice;
        return named == null || cues.startBefore(named.span().end(), GovernanceCue.REPORTS) < named.span().end() ? null : named;
    }

    /** The body named first, unless a place that the text does not name is told of before: {@code |我市|…}. */
    private Mention opening(Document document) {
        Mention first = Principal.firstNamed(document);
        int before = first == null ? 0 : first.span().start();
        return cues.any(0, before, GovernanceCue.MUNICIPAL) || cues.any(0, before, GovernanceCue.DISTRICT) ? null : first;
    }

    /** What holds at a paragraph's start. */
    Regime of(Paragraph paragraph) {
        Regime before = regimes.lasting();
        list = paragraph.isBody() ? list : null;
        if (openings.isPoint(paragraph)) {
            list = list == null && before != null && (openings.isOpened(paragraph) || isBody(before)) ? before : list;
            if (list != null) {
                return list.goingOnAt(paragraph.span().start());
            }
        }
        return openings.goesOn(paragraph, before) ? before.goingOnAt(paragraph.span().start()) : start(paragraph, sections.at(paragraph.span().start()));
    }

    private static boolean isBody(Regime regime) {
        return regime.isSpeech() || regime.body() != null && regime.body().type() == MentionType.ORGANIZATION;
    }

    private Regime start(Paragraph paragraph, Section section) {
        List<Paragraph> headings = section == null ? List.of() : section.headings();
        for (int i = headings.size() - 1; i >= Math.max(0, headings.size() - MOST_HEADINGS); i--) {
            Mention named = named(headings.get(i));
            if (named != null) {
                return regimes.of(paragraph.span().start(), Regimes.LASTING, named, new Evidence("governance.heading", headings.get(i).span()));
            }
        }
        return principal == null ? regimes.own(paragraph.span().start()) : principal(paragraph.span().start());
    }

    /** Whose news it is, by the name that the text gave it last before {@code offset}, or gives it first. */
    private Regime principal(int offset) {
        int last = namings.lastFrom(offset);
        Mention named = namings.size() == 0 ? principal : namings.get(Math.max(last, 0));
        return regimes.of(offset, Regimes.LASTING, named, new Evidence("governance.principal", principal.span()));
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
        return within.get(0).span().start() == starts.of(heading.span()) && Territories.acts(within.get(0), cues) ? within.get(0) : null;
    }
}
