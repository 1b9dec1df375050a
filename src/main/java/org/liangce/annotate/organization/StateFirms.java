package org.liangce.annotate.organization;

import java.util.List;
import org.liangce.lexicon.ProperNames;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** {@code organization.state-firm}: a firm whose party secretary speaks for it, as {@code 某某集团党委书记…表示}, answers for what he says. */
final class StateFirms {

    private static final String SECRETARY = "党委书记";
    private static final String[] ENDINGS = {"集团", "公司", "股份"};

    private final Surroundings surroundings;

    StateFirms(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void addTo(List<Mention> found, String text, ProperNames.Scan names) {
        for (int at = text.indexOf(SECRETARY); at >= 0; at = text.indexOf(SECRETARY, at + SECRETARY.length())) {
            if (endsFirm(text, at) && surroundings.speaksThroughOfficer(text, at)) {
                add(found, new Span(names.start(at), at), text);
            }
        }
    }

    private static boolean endsFirm(String text, int end) {
        for (String ending : ENDINGS) {
            if (text.startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Mention> found, Span span, String text) {
        if (found.stream().noneMatch(mention -> mention.span().overlaps(span))) {
            found.add(new Mention(MentionType.ORGANIZATION, span, new NormalForm.Organization(span.of(text)), "organization.state-firm"));
        }
    }
}
