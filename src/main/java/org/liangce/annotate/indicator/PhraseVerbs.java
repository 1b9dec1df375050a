package org.liangce.annotate.indicator;

/** Finds the verb of a clause by where it stands, whichever it is: what is measured is its object. */
final class PhraseVerbs {

    /** No object is shorter. */
    private static final int SHORTEST = 2;

    private final PhraseText in;

    PhraseVerbs(PhraseText in) {
        this.in = in;
    }

    /** Where the object begins of a phrase that begins at {@code start}; {@code start} where it holds no verb of its clause. */
    int end(int start, int end) {
        int at = Math.max(start, perfect(start, end));
        at = Math.max(at, behindAddressee(at, end));
        at = opening(at, end);
        return acting(at, end);
    }

    /** Behind what a body does, whose name ends at {@code start}: {@code 市财政局|下达|补助资金}. */
    int deedEnd(int start, int end) {
        int at = start;
        while (at < end && ("d".equals(in.tokens.tag(at)) || "t".equals(in.tokens.tag(at)))) {
            at = in.tokens.end(at);
        }
        String tag = at < end ? in.tokens.tag(at) : null;
        int behind = tag == null || tag.charAt(0) != 'v' ? at : in.tokens.end(at);
        return behind > at + 1 && end - behind >= SHORTEST && !names(at, behind) && (tag.equals("v") || in.deeds.may(in.text, at, behind)) ? behind : end(start, end);
    }

    /** {@code 汽配项目|拟建|厂房}, {@code 农户|抢种|叶菜}: behind the last verb of doing that some doer or adverb stands before. */
    private int acting(int start, int end) {
        int found = start;
        boolean rate = start >= end || in.characters.measureEnd.has(in.text.charAt(end - 1)) || in.cues.startBefore(end, PhraseCue.DURATION) < end || in.cues.startBefore(end, PhraseCue.TALLY) < end;
        for (int word = start < end && !rate ? in.tokens.next(start + 1) : -1; word >= 0 && word < end - SHORTEST; word = in.tokens.next(word + 1)) {
            int behind = in.tokens.end(word);
            if ("v".equals(in.tokens.tag(word)) && end - behind >= SHORTEST && in.deeds.knows(in.text, word, behind) && doer(word) && !names(word, behind) && isNominal(behind)) {
                found = behind;
            }
        }
        return found;
    }

    /** Whether the word that begins at {@code at} may open a name. */
    private boolean isNominal(int at) {
        String tag = in.tokens.tag(at);
        return tag == null || "nbjax".indexOf(tag.charAt(0)) >= 0 || tag.equals("vn");
    }

    /** Whether an adverb, or the name of those who do something, ends at {@code verb}. */
    private boolean doer(int verb) {
        int before = in.tokens.start(verb - 1);
        String tag = before < 0 ? null : in.tokens.tag(before);
        return tag != null && (tag.equals("d") || tag.charAt(0) == 'n' && in.cues.startBefore(verb, PhraseCue.HEAD) < verb);
    }

    /** Behind 了 or 掉: {@code 企业出具了|预警报告}, {@code 拆掉|危房}. */
    private int perfect(int start, int end) {
        int mark = Math.max(in.last('了', start + 1, end - SHORTEST), in.last('掉', start + 1, end - SHORTEST));
        int verb = mark < 0 ? -1 : in.characters.verbComplement.has(in.text.charAt(mark - 1)) ? mark - 2 : mark - 1;
        String tag = verb < start || in.text.charAt(mark) == '了' && in.tokens.tag(mark) == null ? null : in.tokens.tag(in.tokens.start(verb));
        return tag != null && tag.startsWith("v") ? mark + 1 : start;
    }

    /** {@code 向|区内企业放出|采购订单}: behind whom it is done for stands what is done. */
    private int behindAddressee(int start, int end) {
        if (start == 0 || !in.characters.toward.has(in.text.charAt(start - 1)) || !"p".equals(in.tokens.tag(start - 1))) {
            return start;
        }
        for (int word = in.tokens.next(start + 1); word >= 0 && word < end - SHORTEST; word = in.tokens.next(word + 1)) {
            int behind = in.tokens.end(word);
            if (in.tokens.tag(word).equals("v") && behind - word > 1 && end - behind >= SHORTEST && !names(word, behind)) {
                return behind;
            }
        }
        return start;
    }

    /** {@code 翻修|街心花园}, {@code 拟疏浚|河涌}: a verb of doing that no other verb stands before. */
    private int opening(int start, int end) {
        String tag = start < end ? in.tokens.tag(start) : null;
        int behind = tag == null || tag.charAt(0) != 'v' ? start : in.tokens.end(start);
        if (behind > start + 1 && told(start) && end - behind >= SHORTEST && isNominal(behind) && !names(start, behind)) {
            return behind;
        }
        if (behind == start || !hasObject(start, behind, end) || !in.deeds.knows(in.text, start, behind)) {
            return start;
        }
        int before = in.tokens.start(start - 1);
        boolean led = before >= 0 && (in.tokens.tag(before).startsWith("v") && start - before > 1 || in.text.charAt(start - 1) == '的');
        return led || names(start, behind) ? start : behind;
    }

    /** {@code 还|照顾|困难商户}: whether a word that only a verb stands behind ends at {@code start}. */
    private boolean told(int start) {
        return start > 0 && in.characters.modal.has(in.text.charAt(start - 1)) && in.tokens.isSingle(start - 1);
    }

    /** What may be a noun as well ({@code 翻修}) is a verb where it opens a clause and much stands behind it. */
    private boolean hasObject(int verb, int behind, int end) {
        int left = end - behind;
        return left > SHORTEST && (in.tokens.tag(verb).equals("v") || left > SHORTEST + 1 && in.clauseStart(verb) == verb);
    }

    /** Whether a verb belongs to a name: with a suffix, 的 or a further noun of the list behind it. */
    private boolean names(int verb, int behind) {
        return in.suffixed(behind) || in.characters.nounGoesOn.has(in.text.charAt(behind)) || in.inName(verb, behind);
    }
}
