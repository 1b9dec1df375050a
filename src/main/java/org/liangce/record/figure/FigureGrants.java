package org.liangce.record.figure;

import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says which amounts are what each applicant may get, a rate of support that nobody has to reach: {@code 单个项目最高800万元}, {@code 给予不超过50万元补贴}. */
final class FigureGrants {

    /** Between an amount and the word of help that its clause ends with: {@code 的流动资金贷款|支持}. */
    private static final int LONGEST_HELP = 12;

    private final FigureText in;

    FigureGrants(FigureText in) {
        this.in = in;
    }

    boolean bars(Mention quantity) {
        Span span = quantity.span();
        int end = in.clauseEnd(span.end());
        boolean granted = in.cues.any(span.end(), end, FigureCue.GRANT);
        if (FigureText.unit(quantity).equals("%")) {
            return granted ? !in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.RISE) : rated(span) || before(span.start(), FigureCue.GRANT) < span.start();
        }
        boolean money = FigureText.unit(quantity).equals("CNY");
        if (money && (given(span) || helped(span, end) || rated(span)) || (money || FigureText.counts(quantity)) && each(span, end)) {
            return true;
        }
        int start = in.clauseStart(span.start());
        if (granted && in.cues.any(start, span.end(), FigureCue.CAP)) {
            return true;
        }
        return in.cues.any(start, span.end(), FigureCue.CEILING) && in.cues.any(in.sentenceStart(span.start()), in.sentenceEnd(span.end()), FigureCue.GRANT);
    }

    /** {@code 每引进一家总部奖励|100万元|}, {@code 每新增|10个|床位，补助5万元}, {@code 给予每名博士安家费|30万元|}: what is given for each, and for how many. */
    private boolean each(Span span, int end) {
        int start = in.clauseStart(span.start());
        int each = forEach(start, span.start());
        if (each < 0 && start > in.sentenceStart(start) && (in.cues.any(start, end, FigureCue.GRANT) || opens(start, FigureCue.GIVE))) {
            each = forEach(in.clauseStart(start - 1), start);
        }
        if (each < 0) {
            return false;
        }
        int next = in.charAt(end) == '，' ? in.clauseEnd(end + 1) : end;
        return in.cues.any(each, next, FigureCue.GRANT) || in.cues.any(each, next, FigureCue.HELP) || in.cues.any(start, span.start(), FigureCue.GIVE);
    }

    private boolean opens(int at, FigureCue role) {
        return in.cues.endAt(at, role) > at;
    }

    /** Where 每 stands in {@code [from, to)} that is said of no time; -1 where none does. */
    private int forEach(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (in.charAt(at) == '每' && !in.characters.timeUnit.has(in.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    /** {@code 给予企业最高不超过|3亿元|综合支持}: what help is capped at that the clause ends with. */
    private boolean helped(Span span, int end) {
        int help = in.cues.startBefore(end, FigureCue.HELP);
        boolean closes = help < end && help >= span.end() && help - span.end() <= LONGEST_HELP;
        int start = in.clauseStart(span.start());
        return closes && (in.cues.any(start, span.end(), FigureCue.CEILING) || in.cues.any(start, span.end(), FigureCue.CAP));
    }

    /** {@code 按设备投资额的|15%|给予补助}, {@code 按每平方米|200元|的标准，最高给予…}: by what the help is reckoned. */
    private boolean rated(Span span) {
        Span by = in.cues.last(in.clauseStart(span.start()), span.start(), FigureCue.MODEL);
        if (by == null || !"p".equals(in.tokens.tag(by.start()))) {
            return false;
        }
        int end = Math.min(in.sentenceEnd(span.end()), in.clauseEnd(Math.min(in.clauseEnd(span.end()) + 1, in.text.length())));
        Span give = in.cues.first(span.end(), end, FigureCue.GIVE);
        return give != null && (in.cues.any(give.end(), end, FigureCue.HELP) || in.cues.any(give.end(), end, FigureCue.GRANT));
    }

    /** {@code 每家奖励50万元}, {@code 分别给予30万元、10万元补助}, {@code 只要新增满百人，就奖励20万元}: words of giving and of each right before an amount give it to each. */
    private boolean given(Span span) {
        int at = in.group(in.quantities.at(span.start())).get(0).span().start();
        if (in.cues.any(in.clauseStart(at), at, FigureCue.SUM)) {
            return false;
        }
        int give = before(at, FigureCue.GIVE, FigureCue.GRANT, FigureCue.CEILING, FigureCue.EACH);
        boolean each = in.cues.any(give, at, FigureCue.CEILING) || in.cues.any(give, at, FigureCue.EACH);
        boolean rewarded = in.cues.any(give, at, FigureCue.GRANT);
        boolean supposed = in.cues.endAt(in.sentenceStart(at), FigureCue.IF) > in.sentenceStart(at);
        return rewarded && (each || supposed) || in.cues.any(give, at, FigureCue.GIVE) && (rewarded || in.cues.any(span.end(), in.clauseEnd(span.end()), FigureCue.GRANT));
    }

    /** Where the unbroken row of cues of these roles begins that ends at a place; the place itself where there is none. */
    private int before(int at, FigureCue... roles) {
        int start = at;
        for (FigureCue role : roles) {
            start = Math.min(start, in.cues.startBefore(at, role));
        }
        return start == at ? at : before(start, roles);
    }
}
