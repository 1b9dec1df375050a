package org.liangce.annotate.organization;

import java.util.Set;
import org.liangce.lexicon.ProperNames;
import org.liangce.text.Document;
import org.liangce.text.Span;
import org.liangce.text.Words;

/**
 * {@code organization.building-firm}: firms by names that no word for a firm ends, where they are going to build something: a trade behind
 * characters that make no word ({@code 粤禾|食品|将建设…}), and what stands alone before its investment and is no word of the language
 * ({@code |瀚海重工|计划投资…}, {@code |中科芯航|将在…}).
 */
final class ShortFirms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int LONGEST_WHOLE = 6;
    /** Parts of speech of words with which a firm's name may begin. */
    private static final Set<String> NAMES = Set.of("n", "nz", "nr", "ns", "nt", "j", "ng");

    private final Surroundings surroundings;
    private final FirmPlans plans;

    ShortFirms(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.plans = new FirmPlans(surroundings);
    }

    void addTo(Bodies found, Document document, ProperNames.Scan names) {
        for (Span trade : surroundings.trades(document)) {
            int start = singles(document, trade.start());
            if (trade.start() - start >= SHORTEST && opens(document.text(), start) && plans.builds(document.text(), trade.end())) {
                add(found, document.text(), new Span(start, trade.end()));
            }
        }
        for (Span plan : surroundings.investments(document)) {
            int start = clause(document.text(), plan.start());
            int length = plan.start() - start;
            if (length > SHORTEST && length <= LONGEST_WHOLE && (names.lists(new Span(start, plan.start())) || isName(document, start, plan.start()))) {
                add(found, document.text(), new Span(start, plan.start()));
            }
        }
    }

    private static void add(Bodies found, String text, Span name) {
        found.add(name, name.of(text), StateFirms.BUILDING);
    }

    /** Characters that make no word at the end, or a trade there and names before it. */
    private boolean isName(Document document, int start, int end) {
        Words words = document.words();
        int unknown = Math.max(singles(document, end), start);
        if (end - unknown >= SHORTEST) {
            return isNamed(words, start, unknown);
        }
        int last = words.start(end - 1);
        return last - start >= SHORTEST && surroundings.isTrade(document.text(), last, end) && isNamed(words, start, last);
    }

    private static boolean isNamed(Words words, int start, int end) {
        for (int at = start; at < end; at = words.end(at)) {
            String tag = words.tag(at);
            if (tag == null || !NAMES.contains(tag)) {
                return false;
            }
        }
        return true;
    }

    private static int clause(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_WHOLE && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean opens(String text, int start) {
        return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    }

    /** Where the characters begin that stand before {@code end} each as a word of its own. */
    private static int singles(Document document, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && Character.isLetter(document.text().charAt(start - 1)) && document.words().isSingle(start - 1)) {
            start--;
        }
        return start;
    }
}
