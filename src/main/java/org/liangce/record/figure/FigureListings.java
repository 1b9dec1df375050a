package org.liangce.record.figure;

import org.liangce.text.Mention;
import org.liangce.text.Span;

/** Says which numbers only count what is named there or follows at once: {@code 三件大事}, {@code 我建议三条。}. */
final class FigureListings {

    /** {@code 五个}: a number of one character and its classifier. */
    private static final int LONGEST_FEW = 2;
    private static final int LONGEST_WATCHWORD = 8;
    /** What is counted before its members are named has no longer a name. */
    private static final int LONGEST_LISTED = 8;

    private final FigureText in;

    FigureListings(FigureText in) {
        this.in = in;
    }

    /** Whether a number only counts points, watchwords or districts. */
    boolean bars(Mention quantity) {
        Span span = quantity.span();
        boolean matter = FigureText.counts(quantity) && (in.cues.endAt(span.end(), FigureCue.MATTER) > span.end() || in.cues.endAt(span.end() - 1, FigureCue.MATTER) > span.end()
                || slogans(span) || watchwords(span));
        return matter || announces(quantity) || FigureText.counts(quantity) && listed(quantity) || FigureText.counts(quantity) && districts(span);
    }

    /** {@code 新兴产业有|4个|，即新能源、…}, {@code 打好|三场|硬仗。一是…}: so many follow at once, and nobody brings them about. */
    private boolean listed(Mention quantity) {
        Span span = quantity.span();
        int end = in.clauseEnd(span.end());
        boolean made = in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.ADD) || in.cues.any(in.clauseStart(span.start()), span.start(), FigureCue.BUILD);
        int list = made || end - span.end() > LONGEST_LISTED ? -1 : in.cues.endAt(end + 1, FigureCue.NAMES);
        boolean opens = list > end + 1 || list > 0 && "：:".indexOf(in.charAt(end)) >= 0;
        return opens && items(list) == FigureText.value(quantity).value().intValue() || list > 0 && in.cues.endAt(end + 1, FigureCue.FIRST_POINT) > end + 1;
    }

    /** How many members a list has that begins at {@code from}. */
    private int items(int from) {
        int end = in.clauseEnd(from);
        int items = 1;
        int marks = 0;
        for (int at = from; at < end; at++) {
            marks += in.charAt(at) == '、' ? 1 : 0;
        }
        for (int at = end - 1; at > from && in.charAt(at) != '、'; at--) {
            items = in.charAt(at) == '和' && marks > 0 ? 2 : items;
        }
        return marks + items;
    }

    /** {@code 我建议三条。}: how many points follow. */
    private boolean announces(Mention quantity) {
        Span span = quantity.span();
        boolean bare = FigureText.counts(quantity) && in.cues.startBefore(span.start(), FigureCue.RAISE) < span.start() && in.characters.pointCounter.has(in.charAt(span.end() - 1));
        return bare && "。：:！".indexOf(in.charAt(Math.min(span.end(), in.text.length() - 1))) >= 0;
    }

    /** {@code 实现五个新突破}: one's own watchwords, where nothing goes on behind them. */
    private boolean slogans(Span span) {
        int end = in.cues.endAt(span.end(), FigureCue.SLOGAN);
        return end > span.end() && (end == in.clauseEnd(end) || "”、".indexOf(in.charAt(end)) >= 0);
    }

    /** {@code 抓牢五个“抢抓”}: so many words that are no names are quoted, and nothing behind them is counted. */
    private boolean watchwords(Span span) {
        int close = span.length() > LONGEST_FEW || in.charAt(span.end()) != '“' ? -1 : in.text.indexOf('”', span.end());
        boolean ends = close > 0 && close - span.end() < LONGEST_WATCHWORD && close + 1 == in.clauseEnd(close);
        String last = ends ? in.tokens.tag(in.tokens.start(close - 1)) : null;
        return last != null && "vdacp".indexOf(last.charAt(0)) >= 0 && in.characters.few.has(in.charAt(span.start()));
    }

    /** {@code 11个区} are always as many; {@code 11个区级平台} are not, nor those where something grew ({@code 10个区增速为正}). */
    private boolean districts(Span span) {
        int at = in.charBefore(span.end()) == '区' ? span.end() - 1 : span.end();
        return in.charAt(at) == '区' && in.cues.endAt(at, FigureCue.AREA) == at && !in.cues.any(at, in.clauseEnd(at), FigureCue.RISE);
    }
}
