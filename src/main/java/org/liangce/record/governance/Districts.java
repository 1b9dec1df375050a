package org.liangce.record.governance;

import org.liangce.lexicon.CharacterClass;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.Sentence;
import org.liangce.text.Span;
import org.liangce.text.SpanIndex;

/** Tells districts that are so many that the city is meant, and one that is only a part of the whole just told of. */
final class Districts {

    private static final String PART = "其中";
    private static final int MANY = 4;

    private final String text;
    private final CharacterClass joins;
    private final SpanIndex<Mention> bodies;
    private final SpanIndex<Sentence> sentences;

    Districts(Document document, CharacterClass joins, SpanIndex<Mention> bodies) {
        this.text = document.text();
        this.joins = joins;
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

    private boolean isListed(int end, int next) {
        return next - end == 1 && joins.has(text.charAt(end));
    }

    /** {@code governance.part}: {@code 全市增长8%，其中|天河区|占六成。…}: a part of the whole answers for its own sentence. */
    boolean isPart(Span clause, Mention place) {
        boolean part = Territories.isDistrict(place) && text.startsWith(PART, clause.start()) && place.span().start() == clause.start() + PART.length();
        return part && sentences.at(clause.start()).span().start() < clause.start();
    }
}
