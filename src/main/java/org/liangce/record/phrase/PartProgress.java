package org.liangce.record.phrase;

import java.util.List;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;

/**
 * How far the reading of a part of a sentence has come, and what the words passed so far say of the verb to come. In {@code
 * 白云区|将|加快|建设…}, behind 加快: a body was the subject, something is planned, the phrase began at 加快, a verb is expected, nobody
 * unknown was named.
 */
final class PartProgress {

    private final CueText text;
    private final PartMarks marks = new PartMarks();
    private final Urging urging;
    private int from;
    private int to;
    private int at;
    /** Where adverbs began that belong to the phrase, or -1. */
    private int phrase;
    /** Behind the word that numbers a point, or -1. */
    private int point;
    /** Behind the last time, or -1. */
    private int dated;
    private boolean follows;
    private boolean expected;
    private int strange;
    private boolean led;
    private boolean ours;
    private boolean first;

    PartProgress(CueText text) {
        this.text = text;
        this.urging = new Urging(text);
    }

    /** Turns to the part {@code [newFrom, newTo)}. */
    void begin(int newFrom, int newTo, boolean newFollows) {
        from = newFrom;
        to = newTo;
        follows = newFollows;
        at = newFrom;
        phrase = -1;
        point = -1;
        dated = -1;
        expected = true;
        strange = 0;
        marks.clear();
        urging.clear();
        led = false;
        ours = false;
        first = true;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The place that is read now. */
    int at() {
        return at;
    }

    PartMarks marks() {
        return marks;
    }

    Urging urging() {
        return urging;
    }

    /** Whether a part with a verb of doing stands right before the comma that this part begins behind, and nothing was read of it yet. */
    boolean opensBehindDeed() {
        return follows && at == from;
    }

    /** Whether a verb may stand here: behind a subject, an adverb, an auxiliary, or at the beginning. */
    boolean expected() {
        return expected;
    }

    /** Whether a verb's group, or an object before the verb, may begin at {@code offset}, so that 将 before it is no preposition. */
    boolean mayBeVerbal(int offset) {
        Mention mention = text.mentionAt(offset);
        CueWord cue = text.cueAt(offset);
        boolean word = cue != null && !cue.is(CueKind.BLOCK) && !cue.is(CueKind.BODY) && !(cue.isVerb() && text.charAt(offset + cue.length()) == '的');
        return mention != null && mention.type() == MentionType.TIME || word || offset >= to;
    }

    /** How many unknown words stand since the last known one who could act. */
    int strange() {
        return strange;
    }

    /** Whether nothing but times was read yet. */
    boolean first() {
        return first;
    }

    boolean holdsAdverbs() {
        return phrase >= 0;
    }

    /** Where the phrase begins whose verb stands here. */
    int start() {
        return phrase < 0 ? at : phrase;
    }

    boolean done() {
        return marks.has(Mark.DONE);
    }

    /** A time was read that ends at {@code end}. */
    void date(int end) {
        dated = end;
    }

    /** Whether a time stands right before the phrase. */
    boolean isDated() {
        return dated == start();
    }

    /** Goes on at {@code end}: no adverb before belongs to the phrase. */
    void pass(int end) {
        at = end;
        phrase = -1;
    }

    /** Goes on at {@code end}, and the adverbs before still belong to the phrase. */
    void within(int end) {
        at = end;
    }

    /** Goes on behind an adverb, with which the phrase begins where none stands before it. */
    void adverb(int end) {
        manner(end);
        expected = true;
    }

    /** Goes on behind words that say how something is done. */
    void manner(int end) {
        phrase = start();
        at = end;
    }

    /** Somebody known is the subject. */
    void subject() {
        marks.add(Mark.SUBJECT);
        strange = 0;
        urging.subject();
        expected = true;
    }

    /** Passes over a word of {@code length} characters that names nobody known. */
    void stranger(int length) {
        pass(at + length);
        strange += ours ? 0 : 1;
        urging.stranger(!ours);
        first = false;
        expected = ours;
    }

    /** Nobody unknown counts from here on. */
    void forgetStrangers() {
        strange = 0;
    }

    void expect(boolean verb) {
        expected = verb;
    }

    /** A lead-in without a verb behind it was read. */
    void lead() {
        led = true;
    }

    /** A point begins at {@code offset}. */
    void pointTo(int offset) {
        point = offset;
    }

    /** Where a numbered point begins, or -1. */
    int point() {
        return point;
    }

    /** What follows belongs to a public body. */
    void ours() {
        ours = true;
    }

    /** Something that is no time was read. */
    void begun() {
        first = false;
    }

    private PartReading reading(Kind kind, List<Action> actions) {
        return new PartReading(from, to, kind, actions, marks.bits(), at);
    }

    /** A part without a phrase. */
    PartReading reading(Kind kind) {
        return reading(kind, List.of());
    }

    /** The part tells how things are or what somebody else does, unless it leads in, urges somebody known, or only says where. */
    PartReading description() {
        boolean plain = led || urging.holds() || text.endsWith(from, to, CueKind.CLOSER);
        return reading(plain ? Kind.PLAIN : Kind.DESCRIPTION);
    }

    /** The part holds these phrases, unless it only says when: {@code 改造完成|后}. */
    PartReading found(List<Action> actions) {
        if (actions.isEmpty()) {
            return reading(Kind.PLAIN);
        }
        boolean when = text.endsWith(actions.get(actions.size() - 1).object(), to, CueKind.WHEN) && text.endsWord(to);
        return when || endsBehind() ? reading(Kind.PLAIN) : reading(Kind.ACTION, actions);
    }

    /** {@code 扣除房地产|后，}: whether 后 closes the clause, though the segmenter takes it for a part of a word. */
    private boolean endsBehind() {
        char before = text.charAt(to - 2);
        return text.charAt(to - 1) == '后' && text.charAt(to) == '，' && !text.characters().noTimeAfter().has(before) && !Character.isDigit(before);
    }
}
