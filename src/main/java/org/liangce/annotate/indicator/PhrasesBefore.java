package org.liangce.annotate.indicator;

import org.liangce.text.Mention;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** Finds what is named before a number, behind words that only link the two: {@code 空调产量|力争达到|450万台}. */
final class PhrasesBefore {

    /** A class of projects has no longer a name: {@code 新签项目|协议投资额}. */
    private static final int LONGEST_CLASS = 4;

    private final PhraseText in;
    private final PhraseLinks links;
    private final PhraseStarts starts;
    private final PhrasesBracketed bracketed;

    PhrasesBefore(PhraseText in) {
        this.in = in;
        this.links = new PhraseLinks(in);
        this.starts = new PhraseStarts(in);
        this.bracketed = new PhrasesBracketed(in, starts);
    }

    /** Where what is named before the number at {@code span} ends, behind which words only link the two. */
    int end(Span span) {
        return links.phraseEnd(span.start(), in.clauseStart(span.start()));
    }

    /** What is named before the number at {@code span} and ends at {@code end}, or null. */
    Span of(Span span, int end) {
        int floor = in.clauseStart(span.start());
        if (end <= floor || endsPart(end) || in.text.charAt(end - 1) == '的') {
            return bracketed.of(span);
        }
        PhraseCue stop = in.cues.startBefore(end, PhraseCue.DURATION) < end ? PhraseCue.HANDLES : !in.cues.any(end, span.start(), PhraseCue.PREDICATE) ? PhraseCue.STOP : PhraseCue.HARD;
        int whole = wholeOf(end, floor);
        int start = starts.of(Math.max(floor, end - PhraseText.LONGEST - 1), whole, stop);
        start = !in.cues.any(end, span.start(), PhraseCue.EACH) ? ofProject(start, end, span) : commonHead(start, end);
        if (start == whole && whole < end && in.cues.startBefore(end, PhraseCue.SHARE) < end) {
            return new Span(whole, end);
        }
        Span named = ofWhole(start, floor) || whole < end && start == whole ? null : in.phrase(start, end);
        if (named == null && whole < end && whole - start == 1 && in.text.charAt(start) == '其') {
            return new Span(whole, end);
        }
        named = named == null && in.isEvent(span) ? in.held(floor, end) : named;
        return named == null ? subject(end, floor) : named;
    }

    /** {@code 某某制造基地|总投资|18亿元}: what one project costs is not named after it; where {@code start} is else. */
    private int ofProject(int start, int end, Span number) {
        int cost = in.cues.startBefore(end, PhraseCue.COST);
        boolean named = cost < end && cost > start + LONGEST_CLASS;
        return named && in.cues.startBefore(cost, PhraseCue.HEAD) < cost && isMoney(number) ? cost : start;
    }

    /** Whether an amount of money stands at a number. */
    private boolean isMoney(Span number) {
        Mention own = in.quantities.at(number.start());
        return own != null && own.value() instanceof NormalForm.Quantity value && value.unit().equals("CNY");
    }

    /** Of a verb right before the number what it tells of: {@code 许可证|上半年累计颁发|3180张}; null where a body or nothing stands before it. */
    private Span subject(int end, int floor) {
        int verb = in.tokens.start(end - 1);
        if (!"v".equals(in.tokens.tag(verb)) || in.tokens.end(verb) != end || end - verb < 2 || in.cues.endAt(verb, PhraseCue.LIGHT) == end) {
            return null;
        }
        int last = links.skip(verb, floor);
        String noun = last > floor ? in.tokens.tag(in.tokens.start(last - 1)) : null;
        boolean thing = noun != null && noun.charAt(0) == 'n' && !in.characters.bodyEnd.has(in.text.charAt(last - 1));
        Span named = thing ? starts.phrase(floor, last) : null;
        return named == null || named.length() < 3 ? null : named;
    }

    /** A size that stands alone before the number at {@code span} and ends at {@code end} ({@code 出让用地6宗，|面积|18公顷}), or null. */
    Span measure(Span span, int end) {
        int floor = in.clauseStart(span.start());
        int start = in.cues.startBefore(end, PhraseCue.MEASURE);
        boolean opens = start == floor || start < end && in.cues.startBefore(start, PhraseCue.STOP) < start;
        return start >= floor && start < end && opens ? new Span(start, end) : null;
    }

    /** Of a coordinated attribute the noun that its members share: {@code 陶瓷、家具、灯饰企业的|达标率}. */
    private int commonHead(int start, int end) {
        boolean list = false;
        for (int at = start; at < end - 2; at++) {
            if (list && in.text.charAt(at) == '的') {
                return at + 1;
            }
            list |= in.text.charAt(at) == '、';
        }
        return start;
    }

    /** Whether a phrase only names the whole of a share: {@code 占|地区生产总值的}, {@code 占全部|事项}. */
    private boolean ofWhole(int start, int floor) {
        int share = in.last('占', floor, start);
        return share >= 0 && start - share <= 3;
    }

    /** In {@code A占B比重} the phrase begins where A does: the offset of 占, else {@code end}. */
    private int wholeOf(int end, int floor) {
        if (in.cues.startBefore(end, PhraseCue.SHARE) == end) {
            return end;
        }
        int share = in.last('占', floor, end);
        return share >= 0 && end - share < PhraseText.LONGEST ? share : end;
    }

    /** What an action that is only called by its verb before the number, {@code near} ({@code 签约|90宗}), was called in full, or null. */
    Span full(Span near) {
        return near != null && in.cues.endAt(near.start(), PhraseCue.BARE) == near.end() ? fuller(near) : null;
    }

    /** A bare action ({@code 签约|90宗}) is named in full where the sentence spoke of it before. */
    private Span fuller(Span bare) {
        String word = bare.of(in.text);
        int floor = in.sentenceStart(bare.start());
        int at = in.text.lastIndexOf(word, bare.start() - 1);
        if (at < floor) {
            return null;
        }
        Span full = in.phrase(starts.of(Math.max(in.clauseStart(at), at - PhraseText.LONGEST - 1), at, PhraseCue.STOP), at + word.length());
        return full == null || full.length() <= bare.length() ? null : full;
    }

    /** The whole phrase that a registered name ends, with 占…比重 behind it. */
    Span around(Span name) {
        int clause = in.clauseStart(name.start());
        if (in.last('占', Math.max(clause, name.start() - 4), name.start()) >= 0 || sharedOut(name, clause)) {
            return null;
        }
        int floor = Math.max(clause, name.end() - PhraseText.LONGEST - 1);
        return in.phrase(starts.of(floor, name.end(), PhraseCue.STOP), shareEnd(rateEnd(name.end())));
    }

    /** Whether a name is the whole of a share: {@code 占全区|工业总产值|的六成}. */
    private boolean sharedOut(Span name, int clause) {
        int i = in.last('占', clause, name.start()) < 0 ? -1 : in.quantities.lastFrom(name.end() - 1) + 1;
        int number = i < 0 || i >= in.quantities.size() ? -1 : in.quantities.get(i).span().start();
        return number >= name.end() && in.clauseStart(number) == clause && links.share(number, clause) >= 0 && links.share(number, clause) < name.start();
    }

    /** A rate is named after what it is a rate of: {@code 利润|率}. */
    private int rateEnd(int end) {
        return end < in.text.length() && in.text.charAt(end) == '率' ? end + 1 : end;
    }

    /** The end of 占…比重 or 占比 that begins at {@code at}; {@code at} where none does. */
    private int shareEnd(int at) {
        if (!in.text.startsWith("占", at)) {
            return at;
        }
        int ceiling = Math.min(in.clauseEnd(at), at + PhraseText.LONGEST);
        Span share = in.cues.first(at, ceiling, PhraseCue.SHARE);
        int number = in.quantities.lastFrom(ceiling - 1);
        boolean free = share != null && (number < 0 || in.quantities.get(number).span().start() < at || in.quantities.get(number).span().start() >= share.end());
        return free ? share.end() : at;
    }

    private boolean endsPart(int end) {
        return "、+＋）)(（”".indexOf(in.text.charAt(end - 1)) >= 0 && in.text.charAt(end - 1) != '”' || PhraseText.endingAt(in.quantities, end) != null;
    }
}
