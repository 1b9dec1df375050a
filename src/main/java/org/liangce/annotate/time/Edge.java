package org.liangce.annotate.time;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.numeral.Reading;

/** The beginning, middle or end of a year, half, quarter or month: {@code 2024年|底}, {@code 三季度|末}, {@code 6月|初}. */
final class Edge {

    private final CharacterClass ends;
    private final CharacterClass starts;
    private final CharacterClass middles;
    private final CharacterClass finals;

    Edge(Characters characters) {
        ends = characters.of("time.end-not-before");
        starts = characters.of("time.start-not-before");
        middles = characters.of("time.middle-before");
        finals = characters.of("time.final-not-before");
    }

    /** Whether {@code c} at a place says an edge; else a word goes on there, as {@code 年中国} or {@code 年初中}. */
    boolean isAt(TimeText text, int at, char c) {
        return c == '终' ? !finals.has(text.at(at + 1)) : isEnd(c) ? !ends.has(text.at(at + 1)) : c == '初' ? !starts.has(text.at(at + 1)) : c == '中' && isMiddle(text.at(at + 1));
    }

    private boolean isMiddle(char next) {
        return !Reading.isHan(next) || middles.has(next);
    }

    private static boolean isEnd(char c) {
        return c == '底' || c == '末' || c == '终';
    }

    /** The point with its edge, if one follows; a day has none. */
    Point behind(TimeText text, Point point) {
        if (point == null || point.atEnd() || point.period() != null && point.period().first().day() > 0) {
            return point;
        }
        char c = text.at(point.to());
        return isAt(text, point.to(), c) ? new Point(point.period(), point.to() + 1, point.stated(), isEnd(c)) : point;
    }
}
