package org.liangce.record.figure;

import java.util.List;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** What 分别 hands on to a list of numbers from as many numbers before it: {@code 产值5亿元，税收1亿元，分别增长7%、4%}. */
final class FigureHandovers {

    private final FigureText in;

    FigureHandovers(FigureText in) {
        this.in = in;
    }

    /** What a member of a list measures: what the number in its turn of those before the list in the sentence does; null where there are fewer. */
    Slot indicator(List<Mention> list, Mention member, List<Figure> made) {
        Span first = list.get(0).span();
        int end = made.size();
        while (end > 0 && made.get(end - 1).trigger().span().end() > first.start()) {
            end--;
        }
        int from = end - list.size();
        int sentence = in.sentenceStart(first.start());
        sentence = sentence > 0 && in.charBefore(sentence) == '；' ? in.sentenceStart(sentence - 1) : sentence;
        if (from < 0 || made.get(from).trigger().span().start() < sentence || ranks(made.subList(from, end))) {
            return null;
        }
        Figure figure = made.get(from + list.indexOf(member));
        return new Slot(figure.indicator().mention(), new Evidence("indicator.handed", List.of(figure.trigger().span(), first)));
    }

    /** Whether one of them is a rank, which nothing more is told of: {@code 甲区以8%的增速排第一，乙区和丙区|分别增长7%和6%|}. */
    private static boolean ranks(List<Figure> givers) {
        return givers.stream().anyMatch(figure -> figure.aspect() == Figure.Aspect.RANK);
    }

    /** The figure that hands {@code indicator} on; null where none does. */
    static Figure giver(Slot indicator, List<Figure> made) {
        Span told = indicator.evidence().rule().equals("indicator.handed") ? indicator.evidence().span() : null;
        for (int i = made.size() - 1; told != null && i >= 0 && made.get(i).trigger().span().start() >= told.start(); i--) {
            if (made.get(i).trigger().span().equals(told)) {
                return made.get(i);
            }
        }
        return null;
    }
}
