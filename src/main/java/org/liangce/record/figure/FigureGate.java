package org.liangce.record.figure;

import java.util.Set;
import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.Operator;
import org.liangce.text.Span;

/** Says which numbers are no record, and why. */
final class FigureGate {

    private static final Set<String> SPECIFICATIONS = Set.of("km/h", "h", "d", "wk", "mo", "a", "min", "s", "V");

    /** No bracket that tells a size is longer. */
    private static final int LONGEST_BRACKET = 20;

    private final FigureText in;
    private final FigureStanding standing;
    private final FigureSizes sizes;
    private final FigureOutsiders outsiders;
    private final FigureBackground background;
    private final FigureDenials denials;
    private final FigureConditions conditions;
    private final FigurePartitions partitions;
    private final FigureListings listings;

    FigureGate(FigureText in) {
        this.in = in;
        this.standing = new FigureStanding(in);
        this.sizes = new FigureSizes(in);
        this.outsiders = new FigureOutsiders(in);
        this.background = new FigureBackground(in);
        this.denials = new FigureDenials(in);
        this.conditions = new FigureConditions(in);
        this.partitions = new FigurePartitions(in);
        this.listings = new FigureListings(in);
    }

    /** The rule that bars a number, with where it sees what it rests on; null where none does. */
    Evidence bars(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        if (in.isNote(span.start())) {
            return new Evidence("figure.note", span);
        }
        boolean way = in.starts(quantity) || in.ends(quantity);
        if (SPECIFICATIONS.contains(FigureText.unit(quantity)) && !way && !lasts(quantity, indicator) || !grew(quantity) && described(span, indicator)) {
            return new Evidence("figure.specification", span);
        }
        if (indicator == null) {
            return new Evidence("figure.nothing-measured", span);
        }
        if (in.charBefore(in.sentenceEnd(span.start())) == '？') {
            return new Evidence("figure.question", span);
        }
        if (listings.bars(quantity) || in.charBefore(span.start()) == '等' && !background.countsMore(quantity) || in.text.startsWith("之一", indicator.mention().span().end())) {
            return new Evidence("figure.list-count", span);
        }
        if (in.governance.titles().hold(span.start()) || in.charBefore(span.end()) == '类' && in.cues.endAt(span.end(), FigureCue.CLASS_OF) > span.end()) {
            return new Evidence("figure.in-name", span);
        }
        if (FigureText.counts(quantity) && standing.counts(quantity, indicator)) {
            return new Evidence("figure.standing-count", span);
        }
        Mention next = FigureText.counts(quantity) ? in.next(span) : null;
        if (background.of(quantity, indicator.mention().span()) || background.ofWhom(quantity, indicator.mention().span())
                || next != null && !background.deeds(indicator.mention().span()) && sizes.ofAll(quantity, next)) {
            return new Evidence("figure.background", span);
        }
        if (FigureText.counts(quantity) && in.characters.beside.has(in.charBefore(span.start())) && !in.text.startsWith("之间", span.end() - 2) && !in.text.startsWith("以", span.end() - 2) && !spread(span, indicator.mention().span())) {
            return new Evidence("figure.oblique", span);
        }
        if (FigureText.counts(quantity) && standing.acted(quantity, indicator.mention().span())) {
            return new Evidence("figure.acted-on", span);
        }
        if (partitions.bars(quantity, indicator.mention().span())) {
            return new Evidence("figure.partition", span);
        }
        return sizes.defines(quantity, indicator) ? new Evidence("figure.size-class", span) : others(quantity, indicator);
    }

    private Evidence others(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        Span named = indicator.mention().span();
        boolean rated = in.cues.endAt(span.end(), FigureCue.RATE) > span.end() || in.cues.any(named.start(), named.end(), FigureCue.RATE);
        if (rated && !FigureText.unit(quantity).equals("CNY") && !in.characters.amountEnd.has(in.charBefore(named.end()))) {
            return new Evidence("figure.rate", span);
        }
        if (endsWith(named, FigureCue.PRICE) && FigureText.unit(quantity).equals("CNY")) {
            return new Evidence("figure.price", named);
        }
        if (bracketed(span)) {
            return new Evidence("figure.definition", span);
        }
        if (yardstick(quantity)) {
            return new Evidence("figure.yardstick", span);
        }
        Span defined = in.cues.first(in.clauseStart(span.start()), span.start(), FigureCue.DEFINES);
        if (defined != null) {
            return new Evidence("figure.definition", defined);
        }
        if (moved(quantity)) {
            return new Evidence("figure.rank-change", span);
        }
        if (in.charBefore(span.start()) == '将' && FigureText.value(quantity).operator() == Operator.EQUAL) {
            return new Evidence("figure.object-of-jiang", span);
        }
        return toldOfOthers(quantity);
    }

    /** The rule by which a number is only supposed, denied, or told of somebody the article does not hold to account; null where it is none of these. */
    Evidence toldOfOthers(Mention quantity) {
        Span condition = conditions.of(quantity);
        if (condition != null) {
            return new Evidence("figure.condition", condition);
        }
        Evidence denied = denials.bars(quantity);
        return denied != null ? denied : outsiders.bars(quantity);
    }

    /** {@code 将在|10处|公共建筑开展试点}: a plan to do something at so many places. */
    private boolean spread(Span span, Span indicator) {
        boolean at = in.charBefore(span.start()) == '在' && indicator.start() == span.end();
        boolean does = at && in.cues.any(indicator.end(), in.clauseEnd(indicator.end()), FigureCue.ACT);
        return does && in.cues.any(in.sentenceStart(span.start()), span.start(), FigureCue.AHEAD) && !in.mark('了', indicator.end(), in.clauseEnd(indicator.end()));
    }

    /** {@code 规模以上（年主营业务收入|2000万元以上|）企业}: what a size is, told in brackets. */
    private boolean bracketed(Span span) {
        int end = in.text.startsWith("的", span.end()) ? span.end() + 1 : span.end();
        int open = "）)".indexOf(in.charAt(Math.min(end, in.text.length() - 1))) < 0 ? -1 : Math.max(in.text.lastIndexOf('（', span.start()), in.text.lastIndexOf('(', span.start()));
        return open >= 0 && span.start() - open < LONGEST_BRACKET && in.cues.startBefore(open, FigureCue.SIZE_CLASS) < open;
    }

    /** {@code 远高于上年同期增长|5%以上|的水平}, {@code 快于全省（|3.1%|）}: what one compares with. */
    private boolean yardstick(Mention quantity) {
        Span span = quantity.span();
        boolean level = FigureText.relative(quantity) && in.text.startsWith("的水平", span.end());
        Span against = level || isBracketed(span) ? in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.AGAINST) : null;
        return against != null && (level ? !in.quantities.anyIn(against.end(), span.start()) : onlyBracketed(against.end(), span.start()));
    }

    private boolean isBracketed(Span span) {
        return "（(".indexOf(in.charBefore(span.start())) >= 0 && "）)".indexOf(in.charAt(span.end())) >= 0;
    }

    private boolean onlyBracketed(int from, int to) {
        for (int i = in.quantities.from(from); in.quantities.isBefore(i, to); i++) {
            if (!isBracketed(in.quantities.get(i).span())) {
                return false;
            }
        }
        return true;
    }

    /** A duration is a figure where it is what is measured: {@code 办理时限}, {@code |飞机|和直升机的飞行时长分别达到|8万小时|}. */
    private boolean lasts(Mention quantity, Slot indicator) {
        boolean shared = indicator != null && indicator.evidence().rule().equals("indicator.share");
        return indicator != null && (endsWith(indicator.mention().span(), FigureCue.DURATION) || procedure(indicator.mention().span()))
                || shared && in.cues.any(indicator.mention().span().end(), in.group(quantity).get(0).span().start(), FigureCue.DURATION);
    }

    /** {@code 从拿地到动工}: a way through the offices. */
    private boolean procedure(Span indicator) {
        return in.charAt(indicator.start()) == '从' && in.cues.any(indicator.start(), indicator.end(), FigureCue.PROCEDURE);
    }

    /** {@code 均价下降4%}: how a price or size changed describes no single product. */
    private boolean grew(Mention quantity) {
        int start = quantity.span().start();
        return FigureText.relative(quantity) && in.cues.any(in.clauseStart(start), start, FigureCue.RISE);
    }

    /** A product, vehicle or scene is described: {@code 最高时速40公里}; not by a word within a name, {@code |功率|模块}. */
    private boolean described(Span span, Slot indicator) {
        boolean length = FigureText.unit(in.quantities.at(span.start())).equals("m");
        if (length && in.characters.dimension.has(in.charBefore(span.start())) && in.tokens.isSingle(span.start() - 1)) {
            return true; // 高|约120米|的大厦
        }
        Span scene = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.SCENE);
        boolean named = scene != null && indicator != null && indicator.mention().span().contains(scene) && indicator.mention().span().end() > scene.end();
        return scene != null && !named
                || in.cues.any(span.end(), Math.min(in.text.length(), span.end() + 4), FigureCue.SCENE);
    }

    /** {@code 较上期上升2位}: how far a rank moved is no rank. */
    private boolean moved(Mention quantity) {
        int start = quantity.span().start();
        return in.charBefore(quantity.span().end()) == '位' && FigureText.counts(quantity) && in.cues.startBefore(start, FigureCue.RISE) < start;
    }

    private boolean endsWith(Span span, FigureCue role) {
        int start = in.cues.startBefore(span.end(), role);
        return start < span.end() && start >= span.start();
    }
}
