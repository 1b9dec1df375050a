package org.liangce.annotate.layout;

import org.liangce.lexicon.CharacterClass;
import org.liangce.lexicon.Characters;
import org.liangce.text.Noise;

/**
 * The list of files that a page names: {@code 附件：1.某某表} and {@code 2.某某图} below it. Where the list itself stands below its name,
 * {@code 附件：重点任务清单} above {@code 1.…}, it is part of the article.
 */
final class Attachments {

    private static final int SHORT = 60;

    private final CueWords keys;
    private final Markers markers;
    private final CharacterClass firstNumbers;

    Attachments(CueWords.Places page, Markers markers, Characters characters) {
        keys = page.at("attachment");
        firstNumbers = characters.of("layout.first-number");
        this.markers = markers;
    }

    /** Reads the lists of one text. */
    Reader reader() {
        return new Reader();
    }

    /** Knows, from line to line, whether a list is open. */
    final class Reader {

        /** The number with which the list goes on; 0 where none is open. */
        private int number;

        private Reader() {}

        /** Judges a line whose own words were judged; {@code next} is the line below it, or null. */
        void judge(RawLine line, RawLine next) {
            int opened = opens(line);
            number = opened > 0 ? opened : number;
            if (opened == 0 && titlesList(line, next)) {
                line.noise = null;
            }
            if (line.noise == null && number > 0) {
                boolean item = isItem(line.text, line.marker, number);
                line.noise = item ? Noise.Kind.FURNITURE : null;
                number = item ? number + 1 : 0;
            }
        }
    }

    /** The number with which the list goes on that a line opens, 1 behind {@code 附件：} and 2 behind {@code 附件：1.某某表}; else 0. */
    private int opens(RawLine line) {
        int colon = isKeyed(line) ? line.text.indexOf('：') : -1;
        if (colon < 0) {
            return 0;
        }
        String behind = line.text.substring(colon + 1).stripLeading();
        return behind.isEmpty() ? 1 : isItem(behind, markers.of(behind), 1) ? 2 : 0;
    }

    private boolean isKeyed(RawLine line) {
        return line.noise == Noise.Kind.FURNITURE && keys.begin(line.text);
    }

    /** {@code 附件：重点任务清单} right above {@code 1.…}: the title of a list that stands here, not the name of a file. */
    private boolean titlesList(RawLine line, RawLine next) {
        boolean named = isKeyed(line) && line.text.indexOf('：') > 0;
        return named && next != null && next.marker.isNumbered() && firstNumbers.has(next.text.charAt(next.first() == '（' ? 1 : 0));
    }

    private static boolean isItem(String text, Marker marker, int number) {
        String digits = Integer.toString(number);
        return marker.family() == Marker.Family.DIGIT && text.startsWith(digits) && !CharacterFold.isDigit(text.charAt(digits.length()))
                && text.length() <= SHORT && !Marks.endsSentence(text);
    }
}
