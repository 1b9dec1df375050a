package org.liangce.record.figure;

import java.util.List;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/**
 * Tells which place answers for a number: the one whose it is said to be ({@code 天河区的|6600亿元|}, {@code |183亿元|的黄埔区某项目}), the one that
 * its indicator names ({@code 番禺出口额|5亿元|}), else the one that governs where it stands. A place outside the article's own city that only
 * says where somebody of here goes, or whence somebody comes, is none ({@code 番禺区走访苏州企业|45家|}).
 */
final class FigurePlaces {

    /** How far before its indicator a place may stand. */
    private static final int NEAR = 6;

    private final FigureText in;

    FigurePlaces(FigureText in) {
        this.in = in;
    }

    /** {@code 黄埔区达3120家，番禺区为2045家，分别多|96家|和58家}: that of the earlier figure, where one hands its own over. */
    Slot of(Mention quantity, Slot indicator, List<Figure> made) {
        Figure handed = FigureHandovers.giver(indicator, made);
        if (handed != null) {
            return handed.place();
        }
        Slot governing = governing(quantity);
        if (governing != null && governing.evidence().rule().equals("governance.respective")) {
            return governing;
        }
        Slot owner = owner(quantity.span());
        Slot named = owner == null ? named(quantity, indicator.mention().span(), governing) : owner;
        return named == null ? governing : named;
    }

    /** The territory that governs; not the one that a rank is told in ({@code 在广州11个区中居第四位}). */
    private Slot governing(Mention quantity) {
        int at = quantity.span().start();
        Slot governing = in.governance.placeAt(at);
        int field = governing == null ? at : governing.mention().span().start();
        boolean within = FigureText.unit(quantity).equals("rank") && field >= in.clauseStart(at) && field < at && in.charBefore(field) == '在';
        return within ? in.governance.placeAt(field - 1) : governing;
    }

    private Slot owner(Span number) {
        Slot possessor = possessor(number.start());
        return possessor == null ? possessing(number.end()) : possessor;
    }

    /** {@code 仅次于天河区的|6600亿元|}, {@code 增速居前的是番禺区（|5.5%|）}: whose the number is; null where no place stands right before it. */
    private Slot possessor(int number) {
        char link = in.charBefore(number);
        int at = link == '的' || link == '（' || link == '(' ? in.places.lastFrom(number - 1) : -1;
        Span place = at >= 0 ? in.places.get(at).span() : null;
        boolean base = place != null && in.characters.baseAfter.has(in.charBefore(place.start()));
        return place != null && !base && place.end() == number - 1 ? new Slot(in.places.get(at), new Evidence("place.possessor", place)) : null;
    }

    /** {@code 总投资|183亿元|的黄埔区某项目}: in whose work the number is told of; null where no place of here stands right behind it. */
    private Slot possessing(int end) {
        int at = in.charAt(end) == '的' ? in.places.from(end + 1) : -1;
        boolean here = at >= 0 && in.places.isBefore(at, end + 2) && !in.governance.isElsewhere(in.places.get(at));
        return here ? new Slot(in.places.get(at), new Evidence("place.possessing", in.places.get(at).span())) : null;
    }

    /** The place in the indicator or not far before it, in the clause of the number; null where none answers. */
    private Slot named(Mention quantity, Span indicator, Slot governing) {
        int clause = in.clauseStart(indicator.start());
        if (clause != in.clauseStart(quantity.span().start())) {
            return null;
        }
        for (int i = in.places.from(Math.max(clause, indicator.start() - NEAR)); in.places.isBefore(i, indicator.end()); i++) {
            Mention place = in.places.get(i);
            String passed = place.span().end() < indicator.start() ? "" : passed(place);
            if (passed == null) {
                tellPassed(quantity, governing, place);
                return new Slot(place, new Evidence("place.indicator", place.span()));
            }
            if (!passed.isEmpty()) {
                in.trace.passed(quantity.span().start(), place.span(), passed);
            }
        }
        return null;
    }

    /** By which rule a place beside an indicator does not answer; null where it does. */
    private String passed(Mention place) {
        if (in.characters.partnerAfter.has(in.charBefore(place.span().start()))) {
            return "place.passed.partner";
        }
        return in.governance.isElsewhere(place) ? "place.passed.elsewhere" : null;
    }

    private void tellPassed(Mention quantity, Slot governing, Mention place) {
        if (governing != null && !governing.mention().equals(place)) {
            in.trace.passed(quantity.span().start(), governing.mention().span(), "place.passed.named-nearer");
        }
    }
}
