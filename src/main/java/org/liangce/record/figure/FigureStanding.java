package org.liangce.record.figure;

import org.liangce.record.Slot;
import org.liangce.text.Marks;
import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says which numbers count what is there anyway: the divisions of a place ({@code 三大支柱产业}), its people, and those that something is only done for. */
final class FigureStanding {

    /** Whom somebody stands for, with what he is, is no longer: {@code 企业代表}. */
    private static final int LONGEST_TITLE = 6;

    /** Before a subject that opens its clause stands at most {@code 全区}. */
    private static final int LONGEST_LEAD = 2;

    private final FigureText in;

    FigureStanding(FigureText in) {
        this.in = in;
    }

    /** Whether a number that counts {@code indicator} counts a division that stands, or people. */
    boolean counts(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        if (in.cues.startBefore(span.start(), FigureCue.HAS) < span.start()) {
            return true; // 下辖|11个|行政区
        }
        boolean sold = in.cues.startBefore(span.start(), FigureCue.SELLS) < span.start(); // 产品销往|160个|国家和地区
        if (sold || indicator.evidence().rule().equals("indicator.among")) {
            return false;
        }
        boolean named = apposed(quantity, indicator) || great(span) || stands(quantity, indicator.mention().span()) && !in.starts(quantity) && !in.ends(quantity);
        int division = in.cues.endAt(span.end(), FigureCue.STANDING);
        boolean acts = division > span.end() && indicator.mention().span().end() <= division && moves(division); // not 5个|要素|支撑政策
        return named || division >= span.end() + 4 && !in.text.startsWith("项目", division) && !goesOnNaming(indicator.mention().span(), division) || acts || people(span) || persons(indicator.mention().span());
    }

    /** {@code 5个|未来产业|先导区}: a thing of its own is named behind the division, and brought about. */
    private boolean goesOnNaming(Span indicator, int division) {
        boolean longer = in.cues.endAt(indicator.start(), FigureCue.STANDING) == division && indicator.end() - division > 1 && in.tokens.isBorder(division);
        return longer && in.cues.any(in.clauseStart(indicator.start()), indicator.start(), FigureCue.BUILD);
    }

    /** {@code 11个行政区|相继|开会}: behind the division stands what it does. */
    private boolean moves(int at) {
        String tag = at < in.clauseEnd(at) ? in.tokens.tag(at) : null;
        return "d".equals(tag) || "v".equals(tag) && !in.tokens.isSingle(at);
    }

    /** A number between what it counts and their kind: {@code 汽车、石化|三大|支柱产业}. */
    private boolean apposed(Mention quantity, Slot indicator) {
        Span span = quantity.span();
        char before = in.charBefore(span.start());
        Mention ahead = endingAt(span.start());
        boolean list = ahead != null && in.mark('、', ahead.span().start(), ahead.span().end());
        boolean examples = list && in.mark('等', ahead.span().start(), ahead.span().end()) && in.charBefore(span.end()) != '大'; // 签约文旅、商贸等项目|9个
        if (list && !examples && few(span) && ahead.span().equals(indicator.mention().span())) {
            return true;
        }
        if (before == '”' && few(span) && quoted(span.start())) {
            return true; // “强芯”“亮屏”|两项|工程
        }
        if (ahead != null && !list && (in.charBefore(ahead.span().start()) == '了' || in.cues.startBefore(ahead.span().start(), FigureCue.ADD) < ahead.span().start())) {
            return false; // 收储了|沿江|3宗
        }
        if (in.characters.makingVerb.has(before) && in.tokens.isSingle(span.start() - 1) || in.cues.startBefore(span.start(), FigureCue.TAKES) < span.start()) {
            return false; // 各建|1个|平台、带着|14家|企业
        }
        boolean named = before == '”' || before == '》' || before != '的' && ahead != null && (list || !told(span) && !reached(ahead.span()));
        int industry = in.industries.lastFrom(span.start() - 1);
        named |= few(span) && industry >= 0 && in.industries.get(industry).span().end() == span.start();
        return named && indicator.evidence().rule().equals("indicator.object");
    }

    /** Whether several quotations end at {@code end}, one after the other, and no verb of building stands before them. */
    private boolean quoted(int end) {
        int quotes = 0;
        int at = end;
        for (int open = opening(at); open >= 0; open = opening(at)) {
            at = in.charBefore(open) == '、' ? open - 1 : open;
            quotes++;
        }
        return quotes > 1 && in.cues.startBefore(at, FigureCue.BUILD) == at;
    }

    /** Where the quotation opens that closes right before {@code at}; -1 where none does. */
    private int opening(int at) {
        return in.charBefore(at) == '”' ? Marks.last(in.text, '“', in.clauseStart(at - 1), at - 1) : -1;
    }

    /** {@code 开通至|周边机场|2条航线}: where it leads to is no name of it. */
    private boolean reached(Span ahead) {
        return in.characters.to.has(in.charBefore(ahead.start())) && in.cues.any(in.clauseStart(ahead.start()), ahead.start(), FigureCue.ADD);
    }

    /** {@code 按月调度|93个|项目}: what stands before the number is a verb, not a name. */
    private boolean told(Span span) {
        String tag = in.tokens.tag(in.tokens.start(span.start() - 1));
        return "v".equals(tag) || "vn".equals(tag) && !few(span);
    }

    /** {@code 五大工程}: the great ones of a kind stand, unless they are built. */
    private boolean great(Span span) {
        return in.charAt(span.end() - 1) == '大' && in.cues.startBefore(span.start(), FigureCue.BUILD) == span.start();
    }

    private Mention endingAt(int offset) {
        int floor = in.clauseStart(offset);
        for (int i = in.indicators.from(floor); in.indicators.isBefore(i, offset); i++) {
            Mention candidate = in.indicators.get(i);
            if (candidate.rule().equals("indicator.before") && candidate.span().end() == offset) {
                return candidate;
            }
        }
        return null;
    }

    /** What is counted is a division that stands anyway: {@code 2个主攻方向}, {@code 8个现代服务业}. */
    private boolean stands(Mention quantity, Span indicator) {
        int number = quantity.span().start();
        if (indicator.end() == number || in.cues.startBefore(number, FigureCue.SETTLES) < number) {
            return false;
        }
        int end = in.cues.endAt(indicator.start(), FigureCue.STANDING);
        boolean projects = in.text.startsWith("项目", end) && end < indicator.end();
        return end == indicator.end() || end - indicator.start() >= 4 && !projects && !goesOnNaming(indicator, end) || endsWith(indicator, FigureCue.ABSTRACT);
    }

    /** An exact number of things that are led to do something stands already: {@code 推动|136家|市场|升级}; a round number is a goal. */
    boolean acted(Mention quantity, Span indicator) {
        Span span = quantity.span();
        boolean led = in.cues.startBefore(span.start(), FigureCue.LEAD) < span.start() && indicator.start() == span.end();
        boolean kept = in.cues.startBefore(span.start(), FigureCue.KEEP) < span.start();
        if (goesOn(span, indicator)) {
            return true;
        }
        if (divides(span, indicator, led || kept) || kept && in.characters.already.has(in.charAt(span.end())) && in.text.startsWith("有", span.end() + 1)) {
            return true;
        }
        int end = in.clauseEnd(indicator.end());
        if (there(span) && indicator.start() == span.end() && indicator.end() < end && in.charAt(indicator.end()) != '、') {
            return true;
        }
        if (led && few(span) && object(span, indicator)) {
            return true;
        }
        boolean projects = in.text.startsWith("项目", indicator.end() - 2) || in.text.startsWith("建设", indicator.end());
        return led && !projects && FigureText.exact(quantity) && indicator.end() < end && in.charAt(indicator.end()) != '、'
                && !in.cues.any(indicator.end(), end, FigureCue.MAKES);
    }

    /** {@code |26家|市场|客流平稳}, {@code |14家|店铺|照常营业}: those that only go on as they do were there. */
    private boolean goesOn(Span span, Span indicator) {
        boolean told = indicator.start() == span.end() && in.cues.endAt(indicator.end(), FigureCue.GOES_ON) > indicator.end();
        if (!told) {
            return false;
        }
        int place = in.places.lastFrom(span.start() - 1);
        boolean named = place >= 0 && in.places.get(place).span().end() == span.start();
        int subject = named ? in.places.get(place).span().start() : span.start();
        return subject - in.clauseStart(span.start()) <= LONGEST_LEAD;
    }

    /** {@code 推进|14条|产业链建设}, {@code 围绕24条|产业链|延链补链}: a place has so many, whatever is done for them; unless they are brought about. */
    private boolean divides(Span span, Span indicator, boolean led) {
        boolean division = indicator.start() == span.end() && (endsWith(indicator, FigureCue.DIVISION) || in.cues.endAt(indicator.start(), FigureCue.DIVISION) > indicator.start());
        Span add = division ? in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.ADD) : null;
        return division && (led || add == null);
    }

    /** {@code 推动某片区|12家|市场|升级}: those of a place that are led to do something stand there. */
    private boolean there(Span span) {
        int zone = in.zones.lastFrom(span.start() - 1);
        boolean beside = zone >= 0 && in.zones.get(zone).span().end() == span.start();
        return beside && in.cues.startBefore(in.zones.get(zone).span().start(), FigureCue.LEAD) < in.zones.get(zone).span().start();
    }

    private boolean few(Span span) {
        return span.length() <= 2;
    }

    /** {@code 支持|两家|药企|新增生产线4条}: what the few do has a number of its own. */
    private boolean object(Span span, Span indicator) {
        Mention next = in.next(span);
        return next != null && next.span().start() < in.clauseEnd(indicator.end()) && !in.mark('、', span.end(), next.span().start());
    }

    private boolean people(Span span) {
        return in.cues.endAt(span.end(), FigureCue.PERSON) > span.end() || in.cues.endAt(span.end() - 1, FigureCue.PERSON) > span.end();
    }

    /** {@code 20多个部门的|负责人|坐到一起}: those who came are counted. */
    private boolean persons(Span indicator) {
        int at = indicator.start();
        boolean heads = in.characters.personCounter.has(in.charBefore(at)) && in.cues.first(at, Math.min(indicator.end(), at + LONGEST_TITLE), FigureCue.PERSON) != null;
        return heads || in.charBefore(at) == '的' && in.cues.endAt(at, FigureCue.PERSON) > at;
    }

    private boolean endsWith(Span span, FigureCue role) {
        int start = in.cues.startBefore(span.end(), role);
        return start < span.end() && start >= span.start();
    }
}
