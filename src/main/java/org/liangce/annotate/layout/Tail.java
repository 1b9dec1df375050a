package org.liangce.annotate.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangce.text.Noise;

/**
 * Finds where an article ends and other headlines and teasers begin: behind a line that says so (its author in brackets, its editors,
 * “相关阅读”), what follows shares few of the article's phrases.
 */
final class Tail {

    private final LineNoise lineNoise;

    Tail(LineNoise lineNoise) {
        this.lineNoise = lineNoise;
    }

    /** Marks the lines behind the article. */
    void mark(List<RawLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lineNoise.closes(lines.get(i)) && isOver(lines, i)) {
                for (RawLine line : lines.subList(i, lines.size())) {
                    line.noise = line.noise == null ? Noise.Kind.OTHER_ARTICLE : line.noise;
                }
                return;
            }
        }
    }

    /** Whether before a line stands an article and behind it stand texts of other things. */
    private static boolean isOver(List<RawLine> lines, int end) {
        Set<String> phrases = new HashSet<>();
        int before = 0;
        for (RawLine line : lines.subList(0, end)) {
            if (line.noise == null) {
                before += line.text.length();
                phrases(line.text, phrases);
            }
        }
        int all = 0;
        int shared = 0;
        for (RawLine line : lines.subList(end, lines.size())) {
            if (line.noise == null) {
                for (int i = 4; i <= line.text.length(); i++) {
                    all++;
                    shared += phrases.contains(line.text.substring(i - 4, i)) ? 1 : 0;
                }
            }
        }
        return before > 100 && shared * 4 < all;
    }

    private static void phrases(String text, Set<String> phrases) {
        for (int i = 4; i <= text.length(); i++) {
            phrases.add(text.substring(i - 4, i));
        }
    }
}
