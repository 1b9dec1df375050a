package org.liangce.annotate.indicator;

import org.liangce.text.Token;

/** Finds the verb of a clause by where it stands, whichever it is: what is measured is its object. */
final class PhraseVerbs {

    /** Who is served, spoken to or met before a verb. */
    private static final String TOWARD = "向对为给与同在替";
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
        return opening(at, end);
    }

    /** Behind 了 or 掉: {@code 企业出具了|预警报告}, {@code 拆掉|危房}. */
    private int perfect(int start, int end) {
        int mark = Math.max(in.last('了', start + 1, end - SHORTEST), in.last('掉', start + 1, end - SHORTEST));
        int verb = mark < 0 ? -1 : "上下起".indexOf(in.text.charAt(mark - 1)) >= 0 ? mark - 2 : mark - 1;
        Token word = verb < start || in.text.charAt(mark) == '了' && in.tokens.tag(mark) == null ? null : in.tokens.at(verb);
        return word != null && word.tag().startsWith("v") ? mark + 1 : start;
    }

    /** {@code 向|区内企业放出|采购订单}: behind whom it is done for stands what is done. */
    private int behindAddressee(int start, int end) {
        if (start == 0 || TOWARD.indexOf(in.text.charAt(start - 1)) < 0 || !"p".equals(in.tokens.tag(start - 1))) {
            return start;
        }
        for (Token word : in.tokens.startingIn(start + 1, end - SHORTEST)) {
            int behind = word.span().end();
            if (word.tag().equals("v") && word.span().length() > 1 && end - behind >= SHORTEST && !names(word, behind)) {
                return behind;
            }
        }
        return start;
    }

    /** {@code 翻修|街心花园}, {@code 拟疏浚|河涌}: a verb of doing that no other verb stands before. */
    private int opening(int start, int end) {
        String tag = start < end ? in.tokens.tag(start) : null;
        Token word = tag == null || tag.charAt(0) != 'v' ? null : in.tokens.at(start);
        if (word == null || !in.deeds.knows(word, in.text) || !hasObject(word, end)) {
            return start;
        }
        Token before = start > 0 ? in.tokens.at(start - 1) : null;
        boolean led = before != null && (before.tag().startsWith("v") && before.span().length() > 1 || in.text.charAt(start - 1) == '的');
        return led || names(word, word.span().end()) ? start : word.span().end();
    }

    /** What may be a noun as well ({@code 翻修}) is a verb where it opens a clause and much stands behind it. */
    private boolean hasObject(Token word, int end) {
        int left = end - word.span().end();
        return left > SHORTEST && (word.tag().equals("v") || left > SHORTEST + 1 && in.clauseStart(word.span().start()) == word.span().start());
    }

    /** Whether a verb belongs to a name: with a suffix, 的 or a further noun of the list behind it. */
    private boolean names(Token verb, int behind) {
        return in.suffixed(behind) || "的、和及与".indexOf(in.text.charAt(behind)) >= 0 || in.inName(verb.span().start(), behind);
    }
}
