package org.liangce.annotate.organization;

import org.liangce.annotate.organization.Jurisdictions.Jurisdiction;
import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.lexicon.ProperNames;
import org.liangce.text.Document;
import org.liangce.text.Span;

/**
 * {@code organization.bureau}: a named jurisdiction and what ends as departments do is one, also where no register lists it:
 * {@code 肇庆市畜牧兽医局}, {@code 惠州市石化产业链主办公室}, {@code 珠海市轨道交通建设指挥部}. Institutions ({@code 佛山市企业服务中心},
 * {@code 中山产投集团}) and what names its level alone ({@code 区代建局}) are one only where they act.
 */
final class Bureaus {

    private static final char BUREAU = '局';
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;

    private final CharacterClass joins;
    /** What makes a kind of a level: {@code 区|属医院}. */
    private final CharacterClass belonging;
    private final CharacterClass listed;
    private final Jurisdictions jurisdictions;
    private final Surroundings surroundings;

    Bureaus(Characters characters, Jurisdictions jurisdictions, Surroundings surroundings) {
        this.joins = characters.of("organization.joins");
        this.listed = characters.of("organization.listed");
        this.belonging = characters.of("organization.level-not-before");
        this.jurisdictions = jurisdictions;
        this.surroundings = surroundings;
    }

    void addTo(Bodies found, Document document, ProperNames.Scan names) {
        String text = document.text();
        for (int at = text.indexOf(BUREAU); at >= 0; at = text.indexOf(BUREAU, at + 1)) {
            if (!surroundings.isNoBureau(text, at)) {
                add(found, text, names, new Span(at, at + 1), acts(text, at + 1));
            }
        }
        for (Span ending : surroundings.endings(document)) {
            if (!surroundings.belongsToOther(text, ending.end())) {
                add(found, text, names, ending, surroundings.acts(text, ending.end()));
            }
        }
        for (Span ending : surroundings.institutions(document)) {
            Jurisdiction owner = jurisdictions.before(text, ending.start());
            boolean acts = acts(text, ending.end()) || owner == null && isInterviewed(text, names, ending);
            if (owner != null && owner.named() && (acts || surroundings.isOwned(text, owner.start()))) { // 增城|城投, 区属的|番禺|港务公司
                found.add(new Span(owner.start(), ending.end()), owner.name() + ending.of(text), "organization.bureau");
            } else if (acts) {
                add(found, text, names, ending, true);
                owned(found, text, new Span(names.start(ending.start()), ending.end()));
            }
        }
    }

    /** {@code 市属的|地铁集团}: what a public body owns needs no place in its name. */
    private void owned(Bodies found, String text, Span name) {
        if (surroundings.isOwned(text, name.start())) {
            found.add(name, name.of(text), "organization.bureau");
        }
    }

    /** From the ending back to the jurisdiction; one without a name must stand free before a body that acts. */
    private void add(Bodies found, String text, ProperNames.Scan names, Span ending, boolean acts) {
        int last = ending.start();
        for (int start = last; start > 0 && last - start < LONGEST && holds(text, names, start - 1); start--) {
            Jurisdiction whose = ending.end() - 1 - start < SHORTEST ? null : jurisdictions.before(text, start);
            boolean level = whose != null && !whose.named() && !belonging.has(text.charAt(start));
            if (whose != null && whose.named() || level && (acts || isListed(text, ending.end())) && free(text, names, whose.start())) {
                found.add(new Span(whose.start(), ending.end()), whose.name() + text.substring(start, ending.end()), "organization.bureau");
                return;
            }
        }
    }

    /** {@code 专访|某区珠宝产业发展中心|主任}. */
    private boolean isInterviewed(String text, ProperNames.Scan names, Span ending) {
        return surroundings.isInterviewed(text, names.start(ending.start()), ending.end());
    }

    private boolean acts(String text, int end) {
        return surroundings.acts(text, end) && !surroundings.belongsToOther(text, end);
    }

    /** {@code （市园林局|、市水务局|负责）}: whether a body of the same level is listed behind. */
    private boolean isListed(String text, int end) {
        return end + 2 < text.length() && listed.has(text.charAt(end)) && jurisdictions.isLevel(text.charAt(end + 1)) && !surroundings.belongsToOther(text, end);
    }

    private boolean free(String text, ProperNames.Scan names, int start) {
        return start == 0 || !Character.isLetter(text.charAt(start - 1)) || names.isBreak(start - 1) || surroundings.addresses(text, start);
    }

    private boolean holds(String text, ProperNames.Scan names, int at) {
        return Character.isLetter(text.charAt(at)) && (!names.isBreak(at) || joins.has(text.charAt(at)));
    }
}
