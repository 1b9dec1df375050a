package org.liangce.annotate.indicator;

import org.liangce.text.Mention;

/** Tells where behind the things counted begins what is told of them: {@code 60家|家具厂|安装设备}. */
final class PhrasePredicates {

    private final PhraseText in;

    PhrasePredicates(PhraseText in) {
        this.in = in;
    }

    /** Whether what is told of the things counted, whose name ends at {@code at}, begins there. */
    boolean begins(int at) {
        return changes(at) || acts(at) || fares(at);
    }

    /** {@code 200家|门店|数字化转型}: behind the thing counted, the name of a change is what happens to it. */
    private boolean changes(int at) {
        Mention industry = in.industries.at(at);
        return industry != null && industry.span().start() == at && in.cues.startBefore(industry.span().end(), PhraseCue.CHANGE) < industry.span().end();
    }

    /** A verb behind the thing counted, which ends at {@code at}, tells what it does: {@code 60家|家具厂|安装设备}; one that another head follows belongs to a name. */
    private boolean acts(int at) {
        if (!"v".equals(in.tokens.tag(at))) {
            return false;
        }
        if (in.tokens.isSingle(at)) {
            boolean goesOn = at + 1 < in.text.length() && in.characters.verbGoesOn.has(in.text.charAt(at + 1)) && in.tokens.isSingle(at + 1);
            return goesOn || in.stopEnd(at + 1, PhraseCue.RIGHT) > at + 1; // 30家|企业|试投产
        }
        int end = in.tokens.end(at);
        boolean object = end < in.clauseEnd(at) && in.text.charAt(end) != '、';
        return object && !in.inName(at, end) && in.cues.endAt(end, PhraseCue.HEAD) == end && in.cues.endAt(end, PhraseCue.CHANGE) == end;
    }

    /** {@code 5条|街区|客流明显上升}: what is told of those counted, a thing of theirs and how it is, is no name of them. */
    private boolean fares(int at) {
        String tag = in.tokens.tag(at);
        if (!"d".equals(tag) && (!"n".equals(tag) || in.cues.endAt(at, PhraseCue.HEAD) > at)) {
            return false;
        }
        int behind = in.tokens.end(at);
        int end = in.clauseEnd(at);
        if ("n".equals(tag) && in.characters.bodyEnd.has(in.text.charAt(behind - 1))) {
            return false; // 18家|企业负责人|到场
        }
        String next = behind < end ? in.tokens.tag(behind) : null;
        if ("d".equals(tag)) {
            return adverb(at);
        }
        boolean adjective = next != null && next.charAt(0) == 'a';
        int verb = adjective ? in.tokens.end(behind) : behind;
        return adjective && verb == end || verb < end && "v".equals(in.tokens.tag(verb)) && in.tokens.end(verb) == end;
    }

    /** Whether an adverb and its verb begin at {@code at}: {@code 8家|灯具厂|只有两家…}. */
    boolean adverb(int at) {
        int behind = "d".equals(in.tokens.tag(at)) ? in.tokens.end(at) : in.text.length();
        return behind < in.text.length() && "v".equals(in.tokens.tag(behind)) && (!in.tokens.isSingle(behind) || in.cues.endAt(behind, PhraseCue.LINK) > behind);
    }

    /** A verb between a noun and the head that it belongs to: {@code 60家|表面处理企业}, {@code 一支|产业转型基金}. */
    boolean compound(int at) {
        int stop = in.stopEnd(at, PhraseCue.STOP);
        int right = stop > at ? stop : in.stopEnd(at, PhraseCue.RIGHT);
        int end = right > at ? right : in.cues.endAt(at, PhraseCue.CHANGE);
        return end > at + 1 && in.cues.endAt(end, PhraseCue.HEAD) > end && !in.text.startsWith("国家", end); // 6项成果|入选|国家科学技术奖
    }

    /** Behind a share a clause tells what its part does ({@code 七成|农庄|改了厨房}): up to the first verb or adverb behind a noun. */
    int subjectEnd(int start, int end) {
        boolean noun = false;
        for (int word = in.tokens.next(start); word >= 0 && word < end; word = in.tokens.next(word + 1)) {
            String tag = in.tokens.tag(word);
            if (noun && (tag.equals("v") || tag.equals("d"))) {
                return word;
            }
            noun = tag.charAt(0) == 'n';
        }
        return end;
    }
}
