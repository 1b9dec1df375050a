package org.liangce.record.phrase;

/**
 * Words that may be a measure: a verb with its adverbs and its object.
 *
 * @param start of the adverbs, else of the verb
 * @param verb where the first verb begins
 * @param object where the object begins, behind the first verb
 * @param end behind the object
 * @param limit where the words end that go with it: its end before anything was cut off
 * @param first the first verb
 * @param done told with 已 or 了, or as a finished relative clause
 * @param rule how it was found
 */
public record Action(int start, int verb, int object, int end, int limit, CueWord first, boolean done, String rule) {

    Action to(int newEnd) {
        return newEnd == end ? this : new Action(start, verb, object, newEnd, limit, first, done, rule);
    }

    /** Where what the verbs act on begins: behind all verbs of doing in a row, but for one that ends the phrase. */
    public int objectBehind(CueText text) {
        int at = object;
        while (at < end && text.acts(at) && text.next(at) < end) {
            at = text.next(at);
        }
        return at;
    }
}
