package org.liangce.record;

import java.util.EnumMap;
import java.util.Map;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.SpanIndex;

/**
 * Whom a word that names nobody stands for: {@code 该局} the body, {@code 当地} the place, {@code 该园区} the zone that was named last, and
 * {@code 开发区} that behind whose name the word stood: {@code 从化开发区…。…，开发区出台3项政策}.
 */
final class Referents {

    /** How far back somebody may have been named, in characters. */
    private static final int NEAR = 300;

    private final Document document;
    private final CueScan<GovernanceCue> cues;
    private final Map<GovernanceCue, SpanIndex<Mention>> byRole = new EnumMap<>(GovernanceCue.class);
    private final SpanIndex<Mention> districts;

    Referents(Document document, CueScan<GovernanceCue> cues) {
        this.document = document;
        this.cues = cues;
        districts = new SpanIndex<>(document.mentions(MentionType.PLACE).stream().filter(Territories::isDistrict).toList(), Mention::span);
        byRole.put(GovernanceCue.THAT_BODY, document.index(MentionType.ORGANIZATION));
        byRole.put(GovernanceCue.THAT_PLACE, document.index(MentionType.PLACE));
        byRole.put(GovernanceCue.THAT_ZONE, document.index(MentionType.ZONE));
    }

    /** Whom the word at {@code offset} stands for; null where none stands there or nobody was named before. */
    Mention at(int offset) {
        for (Map.Entry<GovernanceCue, SpanIndex<Mention>> role : byRole.entrySet()) {
            if (cues.endAt(offset, role.getKey()) > offset) {
                return last(role.getValue(), offset);
            }
        }
        int end = cues.endAt(offset, GovernanceCue.KIND_OF_ZONE);
        return end > offset ? named(document.text().substring(offset, end), offset) : null;
    }

    /** The last zone before {@code offset} whose name ends with {@code kind}, however far back. */
    private Mention named(String kind, int offset) {
        SpanIndex<Mention> zones = document.index(MentionType.ZONE);
        for (int i = zones.lastFrom(offset - 1); i >= 0; i--) {
            if (document.text(zones.get(i).span()).endsWith(kind)) {
                return zones.get(i);
            }
        }
        return null;
    }

    /** The district named last before {@code offset}; null where none was, or long ago. */
    Mention district(int offset) {
        return last(districts, offset);
    }

    private static Mention last(SpanIndex<Mention> mentions, int offset) {
        int i = mentions.lastFrom(offset - 1);
        return i < 0 || offset - mentions.get(i).span().end() > NEAR ? null : mentions.get(i);
    }
}
