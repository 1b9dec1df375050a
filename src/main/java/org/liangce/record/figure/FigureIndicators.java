package org.liangce.record.figure;

import java.util.ArrayList;
import java.util.List;
import org.liangce.record.Figure;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Paragraph;
import org.liangce.text.Span;

/** Chooses what a number measures among the candidates around it, or carries over what an earlier number measured. */
final class FigureIndicators {

    /** No list of places that matters is longer, in characters. */
    private static final int LONGEST_PLACE_LIST = 300;

    private final FigureText in;
    private final FigureNeighbours neighbours;
    private final FigureElisions elisions;
    private final FigureHandovers handovers;

    FigureIndicators(FigureText in) {
        this.in = in;
        this.neighbours = new FigureNeighbours(in);
        this.elisions = new FigureElisions(in);
        this.handovers = new FigureHandovers(in);
    }

    /**
     * What {@code quantity} measures, or null.
     *
     * @param made the records made so far
     */
    Slot of(Mention quantity, List<Figure> made) {
        Slot shared = share(quantity, made);
        if (shared != null) {
            return shared;
        }
        Slot near = neighbours.of(quantity);
        near = near == null ? neighbours.among(quantity) : near;
        if (near != null && !bare(near.mention())) {
            return near;
        }
        Slot measure = near == null ? measure(quantity) : null;
        if (measure != null) {
            return measure;
        }
        Slot far = far(quantity, made);
        far = far == null && near == null ? elisions.of(quantity, made) : far;
        if (far != null && near != null) {
            in.trace.passed(quantity.span().start(), near.mention().span(), "indicator.passed.bare");
        }
        return far == null && near == null ? listed(quantity) : far == null ? near : far;
    }

    /** {@code 各区|工业投资|增速如下：} above {@code 黄埔区：12.1%}: what the line above a list of places names. */
    private Slot listed(Mention quantity) {
        Paragraph item = in.paragraphs.at(quantity.span().start());
        if (item == null || in.places.at(item.span().start()) == null) {
            return null;
        }
        List<Mention> above = in.indicators.startingIn(Math.max(0, item.span().start() - LONGEST_PLACE_LIST), item.span().start());
        for (int i = above.size() - 1; i >= 0; i--) {
            if (above.get(i).rule().equals("indicator.list")) {
                return slot("indicator.list", above.get(i));
            }
        }
        return null;
    }

    /** Whether a phrase only calls an action that the sentence named in full before. */
    private boolean bare(Mention near) {
        int sentence = in.sentenceStart(near.span().start());
        for (int i = in.indicators.from(sentence); in.indicators.isBefore(i, near.span().start()); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.full") && in.document.text(candidate.span()).endsWith(in.document.text(near.span()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 出让用地6宗，|面积|18公顷}: a size that is told of itself is what an amount measures. */
    private Slot measure(Mention quantity) {
        boolean amount = !FigureText.relative(quantity) && !FigureText.counts(quantity) && !FigureText.unit(quantity).equals("rank");
        for (int i = in.indicators.from(in.clauseStart(quantity.span().start())); in.indicators.isBefore(i, quantity.span().start()); i++) {
            Mention candidate = in.indicators.get(i);
            if (amount && candidate.rule().equals("indicator.measure")) {
                return slot("indicator.measure", candidate);
            }
        }
        return null;
    }

    /** The member that 分别 hands to this number: {@code A、B分别增长7%、12%}. */
    private Slot share(Mention quantity, List<Figure> made) {
        List<Mention> group = in.group(quantity);
        Mention first = group.get(0);
        if (group.size() < 2) {
            return null;
        }
        if (!in.cues.any(in.clauseStart(first.span().start()), first.span().start(), FigureCue.EACH)) {
            return again(group.size(), made) && neighbours.ahead(first) == null ? handovers.indicator(group, quantity, made) : null;
        }
        Slot part = part(quantity, group, first);
        Mention own = neighbours.ahead(first);
        return part != null || own != null && !in.characters.compared.has(in.charAt(own.span().start())) ? part : handovers.indicator(group, quantity, made);
    }

    /** {@code A、B产量分别增长7%、9%，两年平均增长5%、|6%|}: as many as 分别 handed out just before. */
    private static boolean again(int size, List<Figure> made) {
        Figure before = made.isEmpty() ? null : made.get(made.size() - 1);
        return before != null && made.size() >= size && (before.indicator().evidence().rule().equals("indicator.share") || before.indicator().evidence().rule().equals("indicator.handed"));
    }

    private Slot part(Mention quantity, List<Mention> group, Mention first) {
        int clause = in.clauseStart(first.span().start());
        List<Mention> parts = parts(clause, first.span().start());
        boolean before = parts.isEmpty() && clause > in.sentenceStart(clause);
        parts = before ? parts(in.clauseStart(clause - 1), clause) : parts;
        return parts.size() == group.size() ? slot("indicator.share", parts.get(group.indexOf(quantity))) : null;
    }

    private List<Mention> parts(int from, int to) {
        List<Mention> parts = new ArrayList<>();
        for (int i = in.indicators.from(from); in.indicators.isBefore(i, to); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.part")) {
                parts.add(candidate);
            }
        }
        return parts;
    }

    /** What the sentence spoke of before: its last named indicator, or what its last number measured. */
    private Slot far(Mention quantity, List<Figure> made) {
        Figure before = made.isEmpty() ? null : made.get(made.size() - 1);
        int sentence = in.sentenceStart(quantity.span().start());
        boolean same = before != null && before.indicator() != null && before.trigger().span().start() >= begin(sentence);
        Mention named = named(same ? before.trigger().span().end() : sentence, yardstick(quantity));
        boolean again = named != null && same && named.span().end() == before.indicator().mention().span().end();
        if (named != null && !again) {
            return slot("indicator.clause", named);
        }
        if (same) {
            Figure told = elisions.alike(quantity, made, begin(sentence));
            return new Slot(told.indicator().mention(), new Evidence("indicator.carried", List.of(told.trigger().span(), told.indicator().mention().span())));
        }
        return FigureText.relative(quantity) ? upcoming(quantity) : null;
    }

    /** {@code 增速|低于全区工业增加值|9个百分点}: what a change is compared with is not what changed, nor the size of those counted ({@code |投资超亿元的有|12个}) what they are. */
    private int yardstick(Mention quantity) {
        int number = quantity.span().start();
        if (in.parts.sizeBefore(number) != null) {
            return in.clauseStart(number);
        }
        Span against = FigureText.relative(quantity) ? in.cues.last(in.clauseStart(number), number, FigureCue.AGAINST) : null;
        return against == null ? number : against.start();
    }

    /** Where the sentence before begins, if only ； parts it from this one. */
    private int begin(int sentence) {
        return in.charBefore(sentence) == '；' ? in.sentenceStart(sentence - 1) : sentence;
    }

    private Mention named(int from, int to) {
        Mention found = null;
        int clause = in.clauseStart(to);
        for (int i = in.indicators.from(from); in.indicators.isBefore(i, to); i++) {
            Mention candidate = in.indicators.get(i);
            boolean beside = candidate.rule().equals("indicator.before") && candidate.span().end() < clause;
            boolean named = beside || candidate.rule().equals("indicator.topic") || candidate.rule().equals("indicator.register") || candidate.rule().equals("indicator.full");
            named &= !in.text.startsWith("中占", candidate.span().end()); // 在|地区生产总值|中占三成
            boolean later = found == null || candidate.span().end() > found.span().end();
            found = named && later && candidate.span().end() <= to ? candidate : found;
        }
        return found;
    }

    /** {@code 按每年1%的增幅，提高研发投入强度}: the indicator follows in the next clause. */
    private Slot upcoming(Mention quantity) {
        int end = in.clauseEnd(quantity.span().end());
        int limit = Math.min(in.sentenceEnd(quantity.span().start()), in.clauseEnd(Math.min(end + 1, in.text.length())));
        Mention found = null;
        for (int i = in.indicators.from(quantity.span().end()); in.indicators.isBefore(i, limit); i++) {
            Mention candidate = in.indicators.get(i);
            boolean named = candidate.rule().equals("indicator.register") || candidate.rule().equals("indicator.topic");
            found = named && (found == null || candidate.span().contains(found.span())) ? candidate : found;
        }
        return found == null ? null : slot("indicator.next-clause", found);
    }

    static Slot slot(String rule, Mention candidate) {
        return new Slot(candidate, new Evidence(rule, candidate.span()));
    }
}
