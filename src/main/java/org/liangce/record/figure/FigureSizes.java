package org.liangce.record.figure;

import org.liangce.record.Slot;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Says which numbers only define the class of things that are counted, or that something is done to. */
final class FigureSizes {

    private final FigureText in;

    FigureSizes(FigureText in) {
        this.in = in;
    }

    /** A size that only defines what another number, or 一批, counts. */
    boolean defines(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        if (treated(span)) {
            return true;
        }
        if (FigureText.counts(quantity) || FigureText.relative(quantity) || FigureText.unit(quantity).equals("rank")) {
            return false;
        }
        Mention previous = in.previous(span);
        Mention next = in.next(span);
        if (previous != null && ofAll(previous, quantity)) {
            return false;
        }
        if (previous != null && FigureText.counts(previous) && in.charBefore(previous.span().end()) != '大' && !sums(previous.span(), span) && !in.mark('的', previous.span().end(), span.start()) && sameBreath(previous.span().end(), span.start())
                && !handled(previous.span().end(), indicator.mention().span().start())) {
            return true;
        }
        if (ofThose(quantity, next) || classOf(quantity, indicator.mention().span()) || bareClass(span) || graded(quantity) || fostered(span)) {
            return true;
        }
        int first = in.group(quantity).get(0).span().start();
        Span indefinite = in.cues.first(Math.max(0, first - 6), first, FigureCue.INDEF);
        if (indefinite != null && in.charBefore(indefinite.start()) != '第' && in.quantities.at(indefinite.start()) == null) { // 第|一批|补贴2000万元
            return true;
        }
        Mention named = after(span);
        boolean measured = next != null && (FigureText.counts(next) || FigureText.relative(next));
        return measured && named != null && next.span().start() >= named.span().end()
                && next.span().start() - named.span().end() <= 4 + (FigureText.relative(next) ? 4 : 0) && sameBreath(named.span().end(), next.span().start());
    }

    /** {@code 39家|企业营业收入合计|184亿元}: a value that all of those counted have, with nothing behind it that it is the size of. */
    boolean ofAll(Mention count, Mention value) {
        Span span = value.span();
        boolean amount = FigureText.counts(count) && !FigureText.counts(value) && !FigureText.relative(value) && !FigureText.unit(value).equals("rank") && in.clauseStart(span.start()) <= count.span().start();
        if (!amount || span.end() != in.clauseEnd(span.end()) || in.mark('、', count.span().end(), span.start()) || in.mark(' ', count.span().end(), span.start())) {
            return false;
        }
        Span told = in.cues.last(count.span().end(), span.start(), FigureCue.PREDICATE);
        told = told == null ? in.cues.last(count.span().end(), span.start(), FigureCue.SUM) : told;
        return told != null && told.start() > count.span().end() && in.characters.amountEnd.has(in.charBefore(told.start())) || amounts(count.span().end(), value);
    }

    /** {@code 18个|签约项目|总投资||约120亿元}: the value is told under its own name; one that each of them has over a bound is a size. */
    private boolean amounts(int count, Mention value) {
        int end = value.span().start();
        int name = Math.min(in.cues.startBefore(end, FigureCue.ATTRIBUTE), in.cues.startBefore(end, FigureCue.STOCK_NOUN));
        int named = named(in.mark('总', count, end) ? count : count + 2, name, end);
        Operator operator = FigureText.value(value).operator();
        return named >= 0 && (operator == Operator.EQUAL || operator == Operator.ABOUT || in.mark('总', named, end));
    }

    /** Where the phrase of three characters or more begins behind {@code from} that ends at {@code end} with the value at {@code name}; -1 where none does. */
    private int named(int from, int name, int end) {
        for (int i = in.indicators.from(from); name < end && in.indicators.isBefore(i, name + 1); i++) {
            Span candidate = in.indicators.get(i).span();
            if (candidate.end() == end && candidate.length() > 2) {
                return candidate.start();
            }
        }
        return -1;
    }

    /** {@code 形成食品、家居|两个|200亿级产业集群}: the count only sums up the list before it, the size is what is told. */
    private boolean sums(Span count, Span size) {
        int industry = in.industries.lastFrom(count.start() - 1);
        boolean listed = industry >= 0 && in.industries.get(industry).span().end() == (in.charBefore(count.start()) == '等' ? count.start() - 1 : count.start());
        boolean beside = listed && count.end() == size.start();
        return beside && (promised(count.start()) || in.cues.any(in.clauseStart(count.start()), count.start(), FigureCue.ACT)) && count.length() <= 2 && in.mark('、', in.clauseStart(count.start()), count.start()) && in.charBefore(size.end()) == '级';
    }

    /** Whether the sentence sets a deadline or promises something before {@code offset}. */
    private boolean promised(int offset) {
        int sentence = in.sentenceStart(offset);
        int last = in.times.lastFrom(offset);
        Mention time = last >= 0 && in.times.get(last).span().start() >= sentence ? in.times.get(last) : null;
        boolean deadline = time != null && !time.value().forms().isEmpty() && time.value().forms().get(0).startsWith("..");
        return deadline || in.cues.any(sentence, offset, FigureCue.PROMISE);
    }

    /** {@code 营收|过亿元|的23家}, {@code 投资|过亿元|的有12个}: the size of those that are counted. */
    private boolean ofThose(Mention size, Mention next) {
        return next != null && FigureText.counts(next) && (next.span().start() == size.span().end() || in.parts.sizeBefore(next.span().start()) == size);
    }

    /** {@code 引进|50亿元以上|工业项目}, {@code |50亿元|或5亿美元以上项目}: from which size on projects or firms are meant. */
    private boolean classOf(Mention quantity, Span indicator) {
        Span span = quantity.span();
        Mention other = in.charAt(span.end()) == '或' ? in.next(span) : null;
        if (other != null && other.span().start() == span.end() + 1 && !FigureText.counts(other) && !FigureText.relative(other)) {
            return true;
        }
        boolean from = FigureText.unit(quantity).equals("CNY") && FigureText.value(quantity).operator() == Operator.AT_LEAST && in.text.startsWith("以上", span.end() - 2);
        return from && indicator.start() == span.end() && (in.text.startsWith("项目", indicator.end() - 2) || in.text.startsWith("企业", indicator.end() - 2));
    }

    /** {@code |亿元|项目“零投诉”}, {@code 全省第二个|千亿|县}: a bare size before what it is the size of, which nobody builds or brings in. */
    private boolean bareClass(Span span) {
        boolean bare = span.length() <= 3 && in.characters.moneyEnd.has(in.charBefore(span.end())) && in.characters.power.has(in.charAt(span.start()));
        boolean within = in.characters.classAfter.has(in.charBefore(span.start())) && in.characters.moneyEnd.has(in.charBefore(span.end()));
        boolean named = (bare || within) && (in.text.startsWith("项目", span.end()) || in.text.startsWith("企业", span.end()) || in.characters.territoryEnd.has(in.charAt(span.end())));
        return named && !in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.ACT) && !in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.TO);
    }

    /** {@code 以|百亿级|项目为牵引}, {@code |万吨级|冷库}: a grade is the size of a kind of thing; one of money may be what is to be reached. */
    private boolean graded(Mention quantity) {
        Span span = quantity.span();
        return in.charBefore(span.end()) == '级' && (!FigureText.unit(quantity).equals("CNY") || in.charBefore(span.start()) == '以');
    }

    /** {@code 推进|百亿|企业培育}: a size that names a class of firms whose fostering is told of. */
    private boolean fostered(Span span) {
        boolean bare = span.length() <= 2 && in.characters.greatPower.has(in.charBefore(span.end())) && in.characters.powerOrTen.has(in.charAt(span.start()));
        String act = bare && in.text.startsWith("企业", span.end()) && span.end() + 2 < in.text.length() ? in.tokens.tag(in.tokens.start(span.end() + 2)) : null;
        return act != null && act.startsWith("v");
    }

    /** {@code 对产值下降超过15%的企业}, {@code 优先供给营收10亿元以上的企业}, {@code 对产值超亿元企业}: to whom something is done. */
    private boolean treated(Span span) {
        boolean sized = !FigureText.counts(in.quantities.at(span.start())) && (in.text.startsWith("企业", span.end()) || in.text.startsWith("项目", span.end()));
        if (!in.text.startsWith("的", span.end()) && !sized) {
            return false;
        }
        int start = in.clauseStart(span.start());
        Span toward = in.cues.last(start, span.start(), FigureCue.TOWARD);
        boolean led = toward != null && span.start() - toward.end() <= 12 && !in.quantities.anyIn(toward.end(), span.start());
        return led && !in.cues.any(toward.end(), span.start(), FigureCue.BUILD) && !in.cues.any(toward.end(), span.start(), FigureCue.TO);
    }

    /** {@code 为三千家企业|退还|税款6亿元}: a verb before what is measured. */
    private boolean handled(int from, int named) {
        int verb = in.tokens.start(named - 1);
        return verb > from && !in.tokens.isSingle(verb) && in.tokens.tag(verb).startsWith("v");
    }

    private Mention after(Span span) {
        for (int i = in.indicators.from(span.end()); in.indicators.isBefore(i, span.end() + 6); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.after")) {
                return candidate;
            }
        }
        return null;
    }

    /** Nothing parts a count from the size behind it: {@code 6个|产值|超千亿}. */
    private boolean sameBreath(int from, int to) {
        if (to - from > 12) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("，。；：！？、,;（( \n".indexOf(in.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
