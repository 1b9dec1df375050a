package org.liangce.record.governance;

import java.util.ArrayList;
import java.util.List;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;
import org.liangce.text.Words;

/**
 * Finds places, and bodies behind 的是, that are subjects though a clause does not begin with them: behind their attribute ({@code 隔壁的荔湾区也在…},
 * {@code 与白云区相邻的|花都区|，去年…}), as what {@code 的是} names ({@code 走在前头的是番禺区}), or helped to something of their own
 * ({@code 带动|番禺区|新增就业}).
 */
final class AttributedSubjects {

    private static final int LONGEST_ATTRIBUTE = 16;

    private final String text;
    private final CueScan<GovernanceCue> cues;
    private final SpanIndex<Mention> bodies;
    private final Words words;

    AttributedSubjects(Document document, CueScan<GovernanceCue> cues, SpanIndex<Mention> bodies) {
        this.text = document.text();
        this.cues = cues;
        this.bodies = bodies;
        this.words = document.words();
    }

    /** Those of a clause, in order; {@code at} is where its subject would begin. */
    List<Mention> of(Span clause, int at) {
        int to = Math.min(clause.end(), at + LONGEST_ATTRIBUTE);
        int first = bodies.from(at);
        if (!bodies.isBefore(first, to)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(1);
        for (int i = first; bodies.isBefore(i, to); i++) {
            Mention mention = bodies.get(i);
            if (isTopic(clause, mention.span()) || mention.type() != MentionType.ZONE && isDescribed(clause, at, mention.span()) || isApposed(at, mention) || mention.type() == MentionType.PLACE && (isHelped(mention.span()) || isSeat(at, mention))) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Whether the first body of a clause stands behind the words for what it is. */
    boolean isApposed(Span clause, int at) {
        int first = bodies.from(at);
        return bodies.isBefore(first, Math.min(clause.end(), at + LONGEST_ATTRIBUTE)) && isApposed(at, bodies.get(first));
    }

    /** {@code 园区运营方|广州某某集团|正改造…}: a body behind the words for what it is. */
    private boolean isApposed(int at, Mention body) {
        int start = body.span().start();
        boolean named = body.type() == MentionType.ORGANIZATION && start > at && cues.startBefore(start, GovernanceCue.ROLE_OF) < start;
        return named && words.agree(at, start) && !isAction(words.tag(at));
    }

    private boolean isTopic(Span clause, Span place) {
        return cues.startBefore(place.start(), GovernanceCue.TOPIC) < place.start() && place.end() + 1 >= clause.end();
    }

    /** Behind 的, with a verb's adverb, a verb of saying or the clause's end behind it. */
    private boolean isDescribed(Span clause, int at, Span place) {
        boolean attribute = text.charAt(Math.max(at, place.start() - 1)) == '的';
        boolean alone = place.end() == clause.end() && text.startsWith("，", clause.end());
        boolean acts = cues.endAt(place.end(), GovernanceCue.AUX) > place.end() || cues.endAt(place.end(), GovernanceCue.SAY) > place.end() || isAction(words.tag(place.end()));
        return attribute && (alone || acts);
    }

    /** Whether somebody helps a place to something of its own: {@code 支持|增城区|打造…}, {@code 指导|白云区|改造…}. */
    boolean isHelped(Span place) {
        return cues.startBefore(place.start(), GovernanceCue.MOVES) < place.start() && isDone(place.end(), place.end() + 1) && !isWork(place.end());
    }

    /** Whether two verbs stand there that name a work, done by whoever moves it: {@code 推动南沙|开发建设|展开}. */
    private boolean isWork(int at) {
        int end = words.end(at);
        int next = end < 0 ? -1 : words.next(end);
        String tag = next < 0 || cues.endAt(at, GovernanceCue.GROWS) > at ? null : words.tag(next);
        return tag != null && tag.startsWith("v");
    }

    /** Whether a verb or its adverb stands there. */
    private static boolean isAction(String tag) {
        return tag != null && (tag.equals("v") || tag.equals("d") || tag.equals("ad"));
    }

    /** {@code 落户|增城区|的某公司承诺…}: where the subject of a clause has its seat. */
    private boolean isSeat(int at, Mention place) {
        int seat = cues.endAt(at, GovernanceCue.SEAT);
        return seat > at && seat == place.span().start() && Territories.isDistrict(place) && text.startsWith("的", place.span().end());
    }

    /** Whether the words {@code [from, to)}, or the one at {@code from}, tell that something is done. */
    boolean isDone(int from, int to) {
        boolean done = cues.endAt(from, GovernanceCue.GROWS) > from;
        for (int i = from; !done && i >= 0 && i < to; i = words.next(words.end(i))) {
            String tag = words.tag(i);
            done = tag != null && tag.startsWith("v");
        }
        return done;
    }
}
