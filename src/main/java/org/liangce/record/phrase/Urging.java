package org.liangce.record.phrase;

/**
 * Where in a part 要, 将 or 应 stands with nobody unknown before it: whoever was spoken of goes on being urged, also behind words that no
 * register knows ({@code 要|真正帮到企业，降低租金}); in {@code 产业|要…} somebody else is.
 */
final class Urging {

    /** How many characters say how something is to be done: {@code 要|下大力气|整治河涌}. */
    private static final int LONGEST_MANNER = 8;

    private final CueText text;
    /** Whether an unknown word stands there, even in a phrase that a word of place or time closes. */
    private boolean foreign;
    private int behind;

    Urging(CueText text) {
        this.text = text;
    }

    /** Turns to the next part. */
    void clear() {
        foreign = false;
        behind = -1;
    }

    /** Takes note that somebody known is the subject. */
    void subject() {
        foreign = false;
    }

    /** Takes note of an unknown word. @param holds whether it may be somebody */
    void stranger(boolean holds) {
        foreign |= holds;
    }

    /** Takes note of a word that ends at {@code end}. @param speaks whether it tells what somebody is to do, not how a topic is to be taken */
    void note(CueWord cue, int end, boolean speaks) {
        boolean urges = cue.is(CueKind.OUGHT) || cue.is(CueKind.FUTURE) || cue.is(CueKind.ADVICE);
        behind = urges && speaks && !foreign ? end : behind;
    }

    /** Whether such a word stands in the part. */
    boolean holds() {
        return behind >= 0;
    }

    /** {@code 要|开动脑筋|培育茶企}: whether only words that say how stand between it and the verb, the last of them a noun. */
    boolean reaches(CueWord verb, int at) {
        boolean near = holds() && verb.acts() && verb.strong() && at - behind <= LONGEST_MANNER && !text.holds(behind, at, '的');
        int last = near ? behind : at;
        for (int i = last; i < at; i = Math.max(text.behindWord(i), i + 1)) {
            last = i;
        }
        String tag = last < at ? text.tagAt(last) : null;
        return tag != null && tag.charAt(0) == 'n';
    }
}
