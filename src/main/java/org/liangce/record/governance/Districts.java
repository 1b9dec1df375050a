package org.liangce.record.governance;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.CueScan;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Tells districts that are so many that the city is meant, and one that is only a part of the whole just told of. */
final class Districts {

    private static final int MANY = 4;

    private final String text;
    private final CueScan<GovernanceCue> cues;
    private final CharacterClass joins;
    private final SpanIndex<Mention> bodies;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Mention> quantities;
    private final CharacterClass lists;

    Districts(Document document, CueScan<GovernanceCue> cues, GovernanceCharacters characters, SpanIndex<Mention> bodies) {
        this.text = document.text();
        this.cues = cues;
        this.joins = characters.joins();
        this.lists = characters.lists();
        this.quantities = document.index(MentionType.QUANTITY);
        this.bodies = bodies;
        this.sentences = document.sentenceIndex();
    }

    /** {@code governance.many}: {@code 花都、番禺、黄埔、增城四区同步开工}: so many districts together are the city; of two or three the first answers. */
    boolean areMany(Mention first) {
        int i = Territories.isDistrict(first) ? bodies.lastFrom(first.span().start()) : -1;
        int count = 1;
        while (i >= 0 && i + count < bodies.size() && Territories.isDistrict(bodies.get(i + count)) && isListed(bodies.get(i + count - 1).span().end(), bodies.get(i + count).span().start())) {
            count++;
        }
        return count >= MANY;
    }

    /** Which of the bodies is the last of those listed with one. */
    int lastListed(Mention first) {
        int i = bodies.lastFrom(first.span().start());
        while (i + 1 < bodies.size() && isListed(bodies.end(i), bodies.start(i + 1))) {
            i++;
        }
        return i;
    }

    private boolean isListed(int end, int next) {
        return next - end == 1 && joins.has(text.charAt(end));
    }

    /** {@code governance.names}: {@code 知识城某电厂、番禺某枢纽等|12个|项目开工}: of names from several districts that are counted together the first answers for none. */
    boolean openNames(Span clause, Mention first) {
        int i = first.type() == MentionType.ORGANIZATION ? quantities.size() : quantities.from(first.span().end());
        while (quantities.isBefore(i, clause.end()) && !lists.has(text.charAt(quantities.start(i) - 1))) {
            i++;
        }
        return quantities.isBefore(i, clause.end()) && namesAnother(first, quantities.start(i));
    }

    /** Whether a place or zone of another district is named between {@code first} and {@code end}, the beginning of a name that is listed. */
    private boolean namesAnother(Mention first, int end) {
        for (int i = bodies.from(first.span().end()); bodies.isBefore(i, end); i++) {
            Mention other = bodies.get(i);
            if (other.type() != MentionType.ORGANIZATION && !other.value().equals(first.value()) && joins.has(text.charAt(other.span().start() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code governance.part}: {@code 全市增长8%，其中|天河区|占六成。…}: a part of the whole answers for its own sentence. */
    boolean isPart(Span clause, Mention place) {
        int part = Territories.isDistrict(place) ? cues.endAt(clause.start(), GovernanceCue.PART) : clause.start();
        return part > clause.start() && place.span().start() == part && sentences.at(clause.start()).span().start() < clause.start();
    }
}
