package org.liangce.annotate.organization;

import org.liangce.text.Mention;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/**
 * {@code organization.again}: a body that the text named before goes by what it is alone, where it begins a clause and acts:
 * {@code 某市工业和信息化局局长说，|工信局|将…}, {@code 某区检测协会…。|协会|还将…}.
 */
final class ShortNames {

    private static final int SHORTEST = 2;

    private final Surroundings surroundings;

    ShortNames(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Adds the body that {@code what} names again, if one was named before whose full name ends with {@code canonical} or with the words themselves. */
    void add(Bodies found, String text, Span what, String canonical) {
        if (what.length() < SHORTEST || !opens(text, what.start()) || !surroundings.acts(text, what.end())) {
            return;
        }
        Mention named = found.lastEnding(what, text, canonical);
        if (named != null && named.value() instanceof NormalForm.Organization full) {
            found.add(what, full.canonical(), "organization.again");
        }
    }

    private static boolean opens(String text, int start) {
        return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    }
}
