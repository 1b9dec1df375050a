package org.liangce.record.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.liangce.lexicon.CharacterClass;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** The mentions of an article that may stand before a verb as who acts or when: bodies, zones, places, times, and terms such as {@code 三年内}. */
final class DoersAndTimes {

    private static final int SHORTEST_TERM = 3;

    private final String text;
    /** Where they begin, and the kinds of them; of two that begin together that of the earlier kind counts. */
    private final BitSet begins;
    private final List<SpanIndex<Mention>> kinds;

    /** @param termUnits what stands before 内 in a term: 年, 月 */
    DoersAndTimes(Document document, CharacterClass termUnits) {
        text = document.text();
        kinds = List.of(terms(document, termUnits), document.index(MentionType.ORGANIZATION), document.index(MentionType.ZONE),
                document.index(MentionType.PLACE), document.index(MentionType.TIME));
        begins = new BitSet(text.length());
        kinds.forEach(kind -> kind.parts().forEach(mention -> begins.set(mention.span().start())));
    }

    /** {@code 三年内}: within which time something is done, told like a date. */
    private SpanIndex<Mention> terms(Document document, CharacterClass units) {
        List<Mention> terms = new ArrayList<>();
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            if (isTerm(quantity.span(), units)) {
                terms.add(quantity);
            }
        }
        return new SpanIndex<>(terms, Mention::span);
    }

    private boolean isTerm(Span quantity, CharacterClass units) {
        int last = quantity.end() - 1;
        return quantity.length() >= SHORTEST_TERM && text.charAt(last) == '内' && units.has(text.charAt(last - 1));
    }

    boolean beginAt(int offset) {
        return begins.get(offset);
    }

    /** The one that begins at {@code offset}, or null. */
    Mention at(int offset) {
        for (int i = 0; begins.get(offset) && i < kinds.size(); i++) {
            SpanIndex<Mention> kind = kinds.get(i);
            int last = kind.lastFrom(offset);
            if (last >= 0 && kind.start(last) == offset) {
                return kind.get(last);
            }
        }
        return null;
    }
}
