package org.liangce.record.figure;

import org.liangce.record.Slot;
import org.liangce.text.Evidence;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;

/** Says which numbers tell of somebody the article does not hold to account: the world, a firm, an unnamed case, those asked. */
final class FigureOutsiders {

    /** No name of a firm that ends in 集团 is longer. */
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_QUOTATION = 200;

    private final FigureText in;
    private final FigureGrants grants;

    FigureOutsiders(FigureText in) {
        this.in = in;
        this.grants = new FigureGrants(in);
    }

    /** The rule that bars a number, with where it sees what it rests on; null where none does. */
    Evidence bars(Mention quantity) {
        Span span = quantity.span();
        if (grants.bars(quantity)) {
            return new Evidence("figure.grant", span);
        }
        Evidence elsewhere = territory(quantity);
        return elsewhere != null ? elsewhere : teller(quantity);
    }

    /** The nation, the world or another city is told of. */
    private Evidence territory(Mention quantity) {
        if (foreign(quantity)) {
            return new Evidence("figure.nation", quantity.span());
        }
        return elsewhere(quantity.span()) ? new Evidence("figure.other-city", in.governance.placeAt(quantity.span().start()).mention().span()) : null;
    }

    /** A firm, a layman, an unnamed case or those asked are told of. */
    private Evidence teller(Mention quantity) {
        Span firm = firm(quantity);
        if (firm != null) {
            return new Evidence("figure.firm", firm);
        }
        if (layman(quantity.span())) {
            return new Evidence("figure.layman", quantity.span());
        }
        if (anecdote(quantity.span())) {
            return new Evidence("figure.anecdote", quantity.span());
        }
        return answered(quantity.span()) ? new Evidence("figure.answered", quantity.span()) : null;
    }

    /** What the sentence tells of some one firm or house that it does not name: {@code 南沙一家模具厂换了9台机床}. */
    private boolean anecdote(Span span) {
        int start = in.sentenceStart(span.start());
        Span one = in.cues.first(start, Math.min(span.start(), start + 24), FigureCue.ANECDOTE);
        boolean told = one != null && in.charBefore(one.start()) != '第' && !acting(start, one.start()) && in.clauseStart(one.start()) <= in.clauseEnd(start) + 1;
        return told && !district(one.end(), span.start()) || surveyed(start, span);
    }

    /** {@code 一家医院…，|区里|计划…}: in a later clause the territory acts itself. */
    private boolean district(int from, int to) {
        int clause = in.clauseStart(to);
        return clause > from && in.cues.any(clause, to, FigureCue.DISTRICT);
    }

    /** {@code 笔者走访了30家药店}: whom the writer asked. */
    private boolean surveyed(int sentence, Span span) {
        Span narrator = in.cues.first(sentence, Math.min(span.start(), sentence + 12), FigureCue.NARRATOR);
        return narrator != null && in.cues.any(narrator.end(), span.start(), FigureCue.SURVEY);
    }

    /** What so many of those asked say: {@code 近六成表示满意}. */
    private boolean answered(Span span) {
        return in.cues.endAt(span.end(), FigureCue.ANSWER) > span.end();
    }

    /** The clause speaks of the nation or the world. */
    private boolean foreign(Mention quantity) {
        if (FigureText.unit(quantity).equals("rank")) {
            return false;
        }
        int start = in.clauseStart(quantity.span().start());
        int sentence = in.sentenceStart(start);
        if (in.cues.endAt(sentence, FigureCue.OUTSIDE) > sentence && in.characters.sceneEnd.has(in.charBefore(in.clauseEnd(sentence)))) {
            return true;
        }
        int at = behindTimes(start);
        int led = in.cues.endAt(at, FigureCue.MODEL);
        return outside(at) || led > at && nation(led) || nation(at);
    }

    /** Behind the times that a clause opens with. */
    private int behindTimes(int start) {
        int time = in.times.lastFrom(start);
        boolean opens = time >= 0 && in.times.get(time).span().start() == start;
        return opens ? in.times.get(time).span().end() : start;
    }

    /** {@code 全国}, {@code 全球} as the subject. */
    private boolean outside(int at) {
        int end = in.cues.endAt(at, FigureCue.OUTSIDE);
        char behind = in.charAt(Math.min(end, in.text.length() - 1));
        return end > at && !Character.isDigit(behind) && behind != '（';
    }

    /** {@code 国家|提出}, {@code 国务院|要求}: those above the article's territory set a goal. */
    private boolean nation(int at) {
        int end = in.cues.endAt(at, FigureCue.NATION);
        return end > at && in.cues.endAt(end, FigureCue.ORDAINS) > end;
    }

    /** {@code 深圳130家企业里，一半有自己的实验室}: the sentence opens with a city that is no part of the article's own province. */
    private boolean elsewhere(Span span) {
        Slot governing = in.governance.placeAt(span.start());
        Mention own = in.governance.own();
        if (governing == null || own == null || governing.mention().type() != MentionType.PLACE || governing.mention().span().start() < in.sentenceStart(span.start())) {
            return false;
        }
        String code = governing.mention().value().forms().get(0);
        String home = own.value().forms().get(0);
        boolean apart = code.length() == 6 && home.length() == 6 && !code.endsWith("0000") && !home.endsWith("0000") && !code.regionMatches(0, home, 0, 4);
        int more = apart ? in.governance.told(home) - in.governance.told(code) : 0;
        return apart && (more > 0 || more == 0 && own.span().end() <= in.sentenceStart(span.start()));
    }

    /** What somebody who answers for nothing tells or does: {@code “……少了四成。”开五金厂的李老板说}, {@code 做外贸的陈小姐把团队扩到40人}. */
    private boolean layman(Span span) {
        int close = closing(span.end());
        if (close > 0) {
            int end = in.sentenceEnd(Math.min(close + 1, in.text.length() - 1));
            int limit = Math.min(end, close + 24);
            boolean told = in.cues.any(close, limit, FigureCue.LAYMAN) || in.cues.any(close, limit, FigureCue.WITNESS);
            boolean official = in.cues.any(close, limit, FigureCue.OFFICE) && !in.cues.any(close, limit, FigureCue.FIRM);
            return told && !official || introduced(span.start());
        }
        int start = in.sentenceStart(span.start());
        Span one = in.cues.last(start, span.start(), FigureCue.LAYMAN);
        return one != null && span.start() - one.end() <= 40 && in.charBefore(one.start()) != '的' && (one.start() == start || opened(start, one.start())) && !in.mark('。', one.end(), span.start());
    }

    /** {@code 陈师傅把手机给邻座看：“……就缺|两个|后生。”}: who is told of before the quotation says it. */
    private boolean introduced(int offset) {
        int open = opening(offset);
        if (open < 1 || "：:".indexOf(in.charBefore(open)) < 0) {
            return false;
        }
        int start = in.sentenceStart(open - 1);
        return (in.cues.any(start, open, FigureCue.LAYMAN) || in.cues.any(start, open, FigureCue.WITNESS)) && !in.cues.any(start, open, FigureCue.OFFICE);
    }

    /** Where the quotation that holds {@code offset} opens in its paragraph; 0 where none does. */
    private int opening(int offset) {
        int at = in.quotes.before(offset);
        return at >= 0 && offset - at < LONGEST_QUOTATION && in.charAt(at) == '“' ? at : 0;
    }

    /** Whether a layman is the subject: 的 stands before the name, not a list or a verb that acts on him. */
    private boolean opened(int from, int to) {
        int clause = in.clauseStart(to);
        return in.mark('的', Math.max(from, to - 4), to) && !acting(clause, to);
    }

    /** Where the quotation that holds {@code offset} closes in its paragraph; 0 where none does. */
    private int closing(int offset) {
        int limit = Math.min(in.text.length(), offset + LONGEST_QUOTATION);
        int at = in.quotes.first(offset, limit);
        return at < limit && in.charAt(at) == '”' ? at + 1 : 0;
    }

    /** The sentence tells what a firm did that is no body the article holds to account: {@code 该公司营收达5亿元}. */
    private Span firm(Mention quantity) {
        int start = in.sentenceStart(quantity.span().start());
        Span firm = in.cues.first(start, Math.min(quantity.span().start(), start + 30), FigureCue.FIRM);
        if (firm == null || in.text.startsWith("园区", firm.start() - 2) || in.clauseStart(firm.start()) != in.clauseStart(start) && firm.start() > start + 12 || acting(start, firm.start())
                || bound(firm, quantity.span().start())) {
            return null;
        }
        Slot body = in.governance.bodyAt(quantity.span().start());
        boolean named = body != null && body.mention().span().start() >= start && body.mention().span().end() >= firm.end() && !body.mention().span().equals(firm);
        return !named && !told(firm, body) && follows(firm.end()) ? firm : null;
    }

    /** {@code 某港集团已建成…。|该集团|明年将…}: the body that was told of before and is called by the end of its name. */
    private boolean told(Span firm, Slot body) {
        boolean points = in.characters.pointing.has(in.charAt(firm.start())) || in.characters.pointing.has(in.charBefore(firm.start()));
        return points && body != null && body.mention().type() == MentionType.ORGANIZATION && in.text.startsWith(in.text.substring(firm.end() - 2, firm.end()), body.mention().span().end() - 2);
    }

    /** {@code 区国资局会同|某集团|设立20亿元基金}, {@code 某集团|须投入4.5%以上}: with a body it does so, or is held to it. */
    private boolean bound(Span firm, int number) {
        Span with = in.cues.last(in.clauseStart(firm.start()), firm.start(), FigureCue.TOGETHER);
        boolean partner = with != null && with.start() > in.clauseStart(firm.start()) && firm.start() - with.end() <= LONGEST_NAME;
        return partner || in.cues.any(firm.end(), number, FigureCue.OBLIGES);
    }

    /** Whether a verb comes before: then the firm is its object ({@code 成立|百亿级创投集团}). */
    private boolean acting(int from, int to) {
        return in.cues.any(from, to, FigureCue.ADD) || in.cues.any(from, to, FigureCue.ACT) || in.cues.any(from, to, FigureCue.PROMISE);
    }

    /** Whether what ends here is a subject: no further noun, list or 的 goes on with it. */
    private boolean follows(int end) {
        return end < in.text.length() && !in.characters.firmGoesOn.has(in.charAt(end));
    }
}
