package org.liangce.record.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangce.record.phrase.Action;
import org.liangce.record.phrase.PartReading;
import org.liangce.record.phrase.PartReading.Kind;
import org.liangce.record.phrase.PartReading.Mark;
import org.liangce.record.phrase.PolicyWords;
import org.liangce.record.phrase.SentenceReading;
import org.liangce.text.Document;

/** Who in an article only advises: its author, or somebody who is quoted ({@code 有提案建议|设立补贴；|开放数据}). */
final class Advice {

    private static final int FEWEST = 3;

    private final boolean author;
    /** The first part that advises, by where its chain of sentences begins. */
    private final Map<Integer, PartReading> quoted = new HashMap<>();

    /** @param sentences the readings of all sentences of the article */
    Advice(Document document, PolicyWords words, List<SentenceReading> sentences) {
        int advice = 0;
        int promise = 0;
        for (SentenceReading sentence : sentences) {
            PartReading adviser = null;
            for (int i = 0; i < sentence.parts().size(); i++) {
                PartReading part = sentence.parts().get(i);
                adviser = part.is(Mark.ADVISER) && part.kind() == Kind.PLAIN ? part : adviser;
                advice += part.is(Mark.ADVICE) && part.kind() != Kind.DESCRIPTION ? 1 : 0;
                promise += part.is(Mark.FUTURE) || part.is(Mark.SAID) ? 1 : 0;
            }
            quote(sentence, adviser);
        }
        author = advice > promise && (advice >= FEWEST || words.isSigned(document.source().raw()));
    }

    private void quote(SentenceReading sentence, PartReading adviser) {
        for (int i = 0; i < sentence.parts().size(); i++) {
            PartReading part = sentence.parts().get(i);
            if (part.is(Mark.ADVICE) && (adviser != null || part.is(Mark.ADVISER) || part.is(Mark.SAID) && !part.is(Mark.OFFICIAL))) {
                quoted.putIfAbsent(sentence.from(), part);
            }
        }
    }

    /** Whether the article's author only advises. */
    boolean isAuthors() {
        return author;
    }

    /** The part by which somebody who is quoted advises what is told there, or before ； in the same chain of sentences; null where nobody does. */
    PartReading quoted(Action action, SentenceReading sentence) {
        PartReading part = quoted.get(sentence.from());
        return part != null && part.from() <= action.start() ? part : null;
    }
}
