package org.liangce.annotate.indicator;

import java.util.ArrayList;
import java.util.List;
import org.liangce.text.Mention;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** Finds the members of a list that 分别 hands out to as many numbers: {@code 餐饮、住宿|分别增长12%和9%}. */
final class PhraseLists {

    /** Stands for whatever links the members of a list. */
    private static final char ANY = 0;
    /** No list that 分别 hands out is longer. */
    private static final int LONGEST_LIST = 16;
    /** No name of a kind of things is longer: {@code 板块}. */
    private static final int LONGEST_KIND = 6;

    private final PhraseText in;
    private final PhraseStarts starts;

    PhraseLists(PhraseText in) {
        this.in = in;
        this.starts = new PhraseStarts(in);
    }

    /**
     * The members of {@code whole}, the coordinated subject before a number at {@code span}, that 分别 hands out; it may stand in the clause
     * before ({@code 餐饮、住宿|两大行业亮眼，分别增长12%和9%}). Empty where there is no 分别, or the members are not as many as the numbers.
     */
    List<Span> parts(Span whole, Span span) {
        if (whole == null || whole.start() < in.sentenceStart(span.start()) || !in.cues.any(whole.end(), span.start(), PhraseCue.EACH)) {
            return List.of();
        }
        int wanted = listed(span);
        Span named = summed(whole, wanted);
        List<Span> parts = List.of();
        for (int at = named.start(); at < named.end(); at++) {
            List<Span> split = in.characters.listLink.has(in.text.charAt(at)) ? split(named, in.text.charAt(at)) : List.of();
            parts = split.size() == wanted && (parts.isEmpty() || alike(split) && !alike(parts)) ? split : parts;
        }
        parts = parts.isEmpty() ? split(named, ANY) : parts;
        return parts.size() > 1 ? parts : List.of();
    }

    /** {@code 电气机械和器材|制造业||以及汽车|制造业|产值}: whether the first part ends like something in the last. */
    private boolean alike(List<Span> parts) {
        Span first = parts.get(0);
        return first.length() > 2 && parts.get(parts.size() - 1).of(in.text).contains(in.text.substring(first.end() - 2, first.end()));
    }

    /** {@code 光伏、储能|两个|板块|分别增长}: what stands between the count before a number and what hands out, as short as a name of a kind; else null. */
    Span sum(Span number) {
        int floor = in.clauseStart(number.start());
        int before = in.quantities.lastFrom(number.start() - 1);
        Mention count = before < 0 ? null : in.quantities.get(before);
        Span each = count == null || count.span().start() < floor ? null : in.cues.first(count.span().end(), number.start(), PhraseCue.EACH);
        boolean near = each != null && each.start() > count.span().end() && each.start() - count.span().end() <= LONGEST_KIND;
        return near ? new Span(count.span().end(), each.start()) : null;
    }

    /** Of {@code 供暖、制冷两个细分领域} the list that the count sums up; {@code whole} where it is no sum of so many. */
    private Span summed(Span whole, int members) {
        Mention count = PhraseText.endingAt(in.quantities, whole.start());
        boolean sum = count != null && count.value() instanceof NormalForm.Quantity value && value.value().intValue() == members;
        int end = sum ? count.span().start() : whole.end();
        Span list = sum ? in.phrase(starts.of(Math.max(in.clauseStart(end), end - PhraseText.LONGEST - 1), end, PhraseCue.STOP), end) : null;
        return list == null ? whole : list;
    }

    /** The phrases that a mark parts, or any link where it is {@link #ANY}. */
    private List<Span> split(Span whole, char mark) {
        List<Span> parts = new ArrayList<>();
        int from = whole.start();
        for (int at = from; at <= whole.end(); at++) {
            boolean links = at < whole.end() && (mark == ANY ? in.characters.listLink.has(in.text.charAt(at)) : in.text.charAt(at) == mark);
            if (at == whole.end() || links && !in.inName(at, at + 1)) {
                add(parts, in.phrase(from, at > from && in.text.startsWith("以及", at - 1) ? at - 1 : at));
                from = at + 1;
            }
        }
        return parts;
    }

    /** How many numbers stand in the list that begins with the one at {@code span}. */
    private int listed(Span span) {
        int count = 1;
        int end = span.end();
        for (int i = in.quantities.lastFrom(span.start()) + 1; i < in.quantities.size() && count < LONGEST_LIST; i++) {
            Span next = in.quantities.get(i).span();
            if (next.start() <= end || !in.characters.listLink.has(in.text.charAt(end)) || next.start() > end + 1 && in.cues.startBefore(next.start(), PhraseCue.LINK) != end + 1) {
                return count;
            }
            count++;
            end = next.end();
        }
        return count;
    }

    private static void add(List<Span> spans, Span span) {
        if (span != null) {
            spans.add(span);
        }
    }
}
