package org.liangce.record.figure;

import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says which numbers tell of whom or per what the rest is told: {@code 14个产业园入驻企业2860家}. */
final class FigureBackground {

    /** Before the place that opens a clause stands no more than a time. */
    private static final int LONGEST_LEAD = 8;


    /** So many times as many as are named were not all named: {@code 引进某某等|40个|项目}. */
    private static final int MANY = 5;

    private final FigureText in;

    FigureBackground(FigureText in) {
        this.in = in;
    }

    /** Whether a number only says of whom, or per what, its clause tells something else. */
    boolean of(Mention quantity, Span indicator) {
        return perHead(quantity.span()) || asked(quantity.span(), indicator) || actsItself(quantity, indicator);
    }

    /** {@code |七个|支柱行业增加值增速不一}: of how many something else is told; not {@code 40个行业中，|30个|行业产值增长}. */
    boolean ofWhom(Mention quantity, Span indicator) {
        Span span = quantity.span();
        boolean among = in.charBefore(Math.max(0, in.clauseStart(span.start()) - 1)) == '中' || in.characters.among.has(in.charBefore(span.start()))
                || in.charBefore(span.start()) == '有' && in.characters.among.has(in.charBefore(span.start() - 1));
        boolean object = FigureText.counts(quantity) && indicator.start() == span.end() && !among && !deeds(indicator) && !goesOn(quantity);
        if (object && (possesses(indicator) || values(indicator.end()) || opens(quantity, indicator))) {
            return true;
        }
        boolean amount = object && (in.characters.amountEnd.has(in.charBefore(indicator.end())) || in.cues.startBefore(indicator.end(), FigureCue.STOCK_NOUN) < indicator.end());
        return amount && indicator.length() > 2 && in.cues.startBefore(span.start(), FigureCue.ADD) == span.start();
    }

    /** {@code 9个|投产|项目}: the name of those counted says what was brought about with them. */
    boolean deeds(Span indicator) {
        int end = in.cues.endAt(indicator.start(), FigureCue.OPENED);
        return end > indicator.start() && end < indicator.end();
    }

    /** {@code |7个|行业增幅扩大，2个行业回落}: how many there are of each is told, one clause after the other. */
    private boolean goesOn(Mention quantity) {
        Mention next = in.next(quantity.span());
        int end = in.clauseEnd(quantity.span().end());
        boolean opens = next != null && next.span().start() == end + 1 && FigureText.counts(next) && in.clauseStart(quantity.span().start()) == quantity.span().start();
        return opens && in.charBefore(next.span().end()) == in.charBefore(quantity.span().end());
    }

    /** {@code |12个|园区重大项目|开工||180个}: whose, or of how many, so many were begun; {@code |37个|重点项目|完成|投资20亿元}. */
    private boolean opens(Mention quantity, Span indicator) {
        Mention next = in.next(quantity.span());
        if (next == null || in.clauseStart(quantity.span().start()) != in.ownTime(quantity.span().start()) || next.span().end() > in.clauseEnd(indicator.end())) {
            return false;
        }
        int verb = in.cues.endAt(indicator.end(), FigureCue.OPENED);
        boolean begun = verb > indicator.end() && next.span().start() == verb && FigureText.counts(next);
        return begun || FigureText.unit(next).equals("CNY") && in.cues.endAt(indicator.end(), FigureCue.SETTLES) > indicator.end();
    }

    /** {@code 七个支柱行业|增加值|增速不一}, {@code 8个街道|工业增加值|增长9%}: a value begins where those counted end. */
    private boolean values(int at) {
        if (in.cues.endAt(at, FigureCue.OPENED) > at) {
            return false; // 90家工厂|投入试产
        }
        for (int i = in.indicators.from(at); in.indicators.isBefore(i, at + 1); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.register")) {
                return true;
            }
        }
        int end = Math.max(in.cues.endAt(at, FigureCue.ATTRIBUTE), in.cues.endAt(at, FigureCue.STOCK_NOUN));
        return end > at + 1 && in.characters.amountEnd.has(in.charBefore(end));
    }

    /** {@code 两家|电池企业|的产能利用率不足六成}: of those counted a rate or value is told, with a number of its own. */
    private boolean possesses(Span indicator) {
        int end = in.clauseEnd(indicator.end());
        Mention next = in.text.startsWith("的", indicator.end()) ? in.next(indicator) : null;
        if (next == null || next.span().start() >= end) {
            return false;
        }
        for (int i = in.indicators.from(indicator.start()); in.indicators.isBefore(i, next.span().start()); i++) {
            Mention candidate = in.indicators.get(i);
            boolean value = candidate.span().end() > indicator.end() + 1 && in.characters.rateEnd.has(in.charBefore(candidate.span().end()));
            if (value && candidate.span().end() <= next.span().start() && candidate.span().start() <= indicator.end() + 1) {
                return true;
            }
        }
        return false;
    }

    /** {@code 开放了港池清淤、海缆巡检等|22个|场景}: more than are named, and the clause brings them about. */
    boolean countsMore(Mention quantity) {
        int start = in.clauseStart(quantity.span().start());
        int named = 1;
        for (int at = start; at < quantity.span().start(); at++) {
            named += in.charAt(at) == '、' ? 1 : 0;
        }
        int value = FigureText.counts(quantity) ? FigureText.value(quantity).value().intValue() : 0;
        boolean led = in.cues.any(start, quantity.span().start(), FigureCue.LEAD) && in.cues.any(quantity.span().end(), in.clauseEnd(quantity.span().end()), FigureCue.MAKES);
        boolean examples = value > MANY * named && (led || in.cues.any(start, quantity.span().start(), FigureCue.ADD));
        boolean all = value == named && in.charBefore(quantity.span().start()) == '等' && (planned(start, quantity.span().start()) || led && FigureText.value(quantity).value().signum() > 0);
        return examples || all || value > named && (broughtAbout(start, quantity.span().start()) || comes(quantity.span().end()));
    }

    /** {@code 将兴建永和、云埔等|2个|站点}: the plan brings about as many as it lists. */
    private boolean planned(int from, int to) {
        Span ahead = in.cues.first(from, to, FigureCue.AHEAD);
        Span build = ahead == null ? null : in.cues.first(ahead.end(), to, FigureCue.BUILD);
        return build != null && in.cues.endAt(build.start(), FigureCue.MAKES) == build.end();
    }

    /** {@code 等|18家|电子企业相继入驻}: what those that are counted do brings them about. */
    private boolean comes(int number) {
        int end = in.clauseEnd(number);
        Span opened = in.cues.last(number, end, FigureCue.OPENED);
        opened = opened == null || opened.end() < end ? in.cues.last(number, end, FigureCue.MAKES) : opened;
        return opened != null && opened.end() == end && opened.start() > number + 1;
    }

    private boolean broughtAbout(int from, int to) {
        Span add = in.cues.last(from, to, FigureCue.ADD);
        return add != null && in.charAt(add.end()) == '了' || in.cues.any(from, to, FigureCue.OPENED) || in.cues.any(from, to, FigureCue.BUILD);
    }

    /** {@code 三季度对|86家|企业的问卷显示}: who was asked. */
    private boolean asked(Span span, Span indicator) {
        int at = indicator.end();
        return indicator.start() == span.end() && in.text.startsWith("的", at) && in.cues.endAt(at + 1, FigureCue.SURVEY) > at + 1;
    }

    /** {@code |万人|发明专利312件}: a bare unit is what the rest is told per. */
    private boolean perHead(Span span) {
        return span.length() == 2 && in.characters.power.has(in.charAt(span.start())) && in.characters.head.has(in.charAt(span.start() + 1));
    }

    /** {@code 白云区|14个|产业园入驻企业2860家}: behind its place, with a figure of its own to follow, a count only says who. */
    private boolean actsItself(Mention quantity, Span indicator) {
        Span span = quantity.span();
        int place = in.places.lastFrom(span.start() - 1);
        boolean opens = place >= 0 && in.places.get(place).span().end() == span.start() && FigureText.counts(quantity);
        Mention next = in.next(span);
        boolean object = indicator.start() == span.end() && next != null && next.span().start() < in.clauseEnd(indicator.end()) && !in.mark('、', span.end(), next.span().start());
        return opens && object && in.charAt(indicator.end()) != '、' && in.clauseStart(span.start()) + LONGEST_LEAD >= in.places.get(place).span().start();
    }
}
