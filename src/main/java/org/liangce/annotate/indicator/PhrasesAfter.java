package org.liangce.annotate.indicator;

import org.liangce.text.Mention;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** Finds what is named right after a number: {@code 5个|特色产业园}, {@code 3个年销过百亿的|商圈}. */
final class PhrasesAfter {

    private final PhraseText in;
    private final PhrasePredicates predicates;

    PhrasesAfter(PhraseText in) {
        this.in = in;
        this.predicates = new PhrasePredicates(in);
    }

    /** What is named right after the number at {@code span}, or null. */
    Span of(Mention quantity) {
        int at = quantity.span().end();
        if (settles(at) || sumsPlaces(quantity.span()) || reaches(at) || isTerm(quantity) || underwent(at)) {
            return null;
        }
        int ceiling = in.clauseEnd(at);
        at = skipSizes(in.text.startsWith("现有", at) ? at + 2 : at, ceiling);
        int size = in.cues.endAt(at, PhraseCue.SIZE);
        if (size > at && size < ceiling && in.text.charAt(size) == '的') {
            return in.phrase(size + 1, endOf(size + 1, ceiling));
        }
        int level = in.cues.endAt(at, PhraseCue.LEVEL);
        if (level > at && !in.characters.limitBegins.has(level < ceiling ? in.text.charAt(level) : '\0')) {
            return null;
        }
        if (in.stopEnd(at, PhraseCue.HARD) > at) {
            int noun = genitive(in.stopEnd(at, PhraseCue.HARD), ceiling);
            return noun == 0 ? null : in.phrase(noun, endOf(noun, ceiling));
        }
        if (unit(quantity).equals("CNY")) {
            at = in.stopEnd(at, PhraseCue.STOP);
        }
        int end = at < ceiling ? endOf(at, ceiling) : at;
        end = end > at && in.text.charAt(end - 1) == '中' ? end - 1 : end;
        end = end > at && end < ceiling && in.text.startsWith("当中", end - 1) ? end - 1 : end;
        end = unit(quantity).equals("%") ? predicates.subjectEnd(at, end) : end;
        int genitive = end > at && (in.cues.startBefore(end, PhraseCue.HEAD) < end || in.text.startsWith("中", end)) ? 0 : genitive(at, ceiling);
        int close = genitive > 0 ? endOf(genitive, ceiling) : end;
        return in.phrase(genitive > 0 ? genitive : at, genitive > 0 && unit(quantity).equals("%") ? predicates.subjectEnd(genitive, close) : close);
    }

    /** {@code 35家|落户增城区}: where those counted went. */
    private boolean settles(int at) {
        int end = in.cues.endAt(at, PhraseCue.STOP);
        return end > at && in.places.at(end) != null && in.places.at(end).span().start() == end;
    }

    /** {@code 9个|通了公交}: what those counted did. */
    private boolean underwent(int at) {
        int end = "v".equals(in.tokens.tag(at)) ? in.tokens.end(at) : in.text.length();
        return end < in.text.length() && in.text.charAt(end) == '了' && in.tokens.isSingle(end);
    }

    /** {@code 三年内|新建厂房}, {@code 三年时间|新增企业}: within which time something is done. */
    private boolean isTerm(Mention quantity) {
        boolean within = in.text.charAt(quantity.span().end() - 1) == '内' || in.text.startsWith("时间", quantity.span().end());
        String unit = within ? unit(quantity) : "";
        return unit.endsWith("a") || unit.endsWith("mo") || unit.endsWith("d");
    }

    private static String unit(Mention quantity) {
        return quantity.value() instanceof NormalForm.Quantity value ? value.unit() : "";
    }

    /** {@code 海珠、番禺|两区}: only says how many places were listed. */
    private boolean sumsPlaces(Span number) {
        return in.characters.territoryCounter.has(in.text.charAt(number.end() - 1)) && PhraseText.endingAt(in.places, number.start()) != null;
    }

    /** {@code 80家|发展到|210家}: the number is the start of a way. */
    private boolean reaches(int at) {
        int end = in.cues.endAt(at, PhraseCue.LINK);
        return end > at + 1 && in.characters.reaches.has(in.text.charAt(end - 1));
    }

    /** Behind a size class that stands between number and noun, and the number that shares the noun: {@code 6家|十亿级、40家亿级|工厂}. */
    private int skipSizes(int from, int ceiling) {
        int at = from;
        for (int i = in.quantities.lastFrom(at); i >= 0 && i < in.quantities.size(); i++) {
            Span next = in.quantities.get(i).span();
            if (next.start() < at) {
                continue;
            }
            boolean close = next.start() == at || next.start() == at + 1 && at > from && in.characters.listLink.has(in.text.charAt(at));
            if (!close || next.end() > ceiling) {
                return at;
            }
            at = next.end();
        }
        return at;
    }

    /** Where the noun of a relative clause begins ({@code 3个|年销过百亿的|商圈}), or 0 where there is no such clause. */
    private int genitive(int from, int ceiling) {
        int end = Math.min(ceiling, from + PhraseText.LONGEST);
        for (int at = from; at < end; at++) {
            char c = in.text.charAt(at);
            if (c == '的') {
                return in.cues.startBefore(at, PhraseCue.HEAD) < at && at > from ? 0 : at + 1;
            }
            if (c == '、' && at == from && "v".equals(in.tokens.tag(at + 1))) {
                continue;
            }
            if (c == '、' || c == '（' || c == '(' || c == '“' && at == from) {
                return 0;
            }
        }
        return 0;
    }

    /** Where a phrase that begins at {@code start} ends. */
    private int endOf(int start, int ceiling) {
        int list = listEnd(start, ceiling);
        if (list > start) {
            return list;
        }
        int end = Math.min(ceiling, start + PhraseText.LONGEST + 1);
        for (int at = quoted(start, end); at < end; at++) {
            int close = at > start && in.text.charAt(at) == '“' ? named(at, end) : at;
            int shared = at > start && in.text.charAt(at) == '、' ? sharedHead(at, start, end) : at;
            if (shared > at) {
                return shared;
            }
            if (close > at) {
                at = close;
            } else if (endsHere(at, start)) {
                return at;
            }
        }
        return end;
    }

    /** Where the head ends that what stands before and behind 、 share ({@code 9个|固态电池、钠离子电池项目}); {@code mark} where they share none. */
    private int sharedHead(int mark, int start, int ceiling) {
        boolean headed = in.cues.startBefore(mark, PhraseCue.HEAD) < mark || in.quantities.anyIn(mark, ceiling);
        int end = mark + 1;
        while (!headed && end < ceiling && !endsHere(end, start)) {
            end++;
        }
        int head = in.cues.startBefore(end, PhraseCue.HEAD);
        return !headed && head < end && head > mark + 1 && in.industries.at(mark - 1) != null ? end : mark;
    }

    /** Behind a quotation that opens the phrase ({@code 10个|“一村一品”示范村}); {@code start} where none does. */
    private int quoted(int start, int end) {
        int close = start < end && in.text.charAt(start) == '“' ? in.text.indexOf('”', start) : -1;
        return close > 0 && close < end ? close + 1 : start;
    }

    /** Where a quotation closes that a noun goes on behind ({@code 20个|企业“上云”|案例}); {@code at} where none does. */
    private int named(int at, int end) {
        int close = quoted(at, end);
        String next = close > at && close < end ? in.tokens.tag(in.tokens.start(close)) : null;
        return next != null && next.startsWith("n") && !endsHere(close, at) ? close : at;
    }

    private boolean endsHere(int at, int start) {
        if ("、（()）“【+的—".indexOf(in.text.charAt(at)) >= 0) {
            return true;
        }
        if (in.isFigure(at) || at == start) {
            return in.isFigure(at);
        }
        boolean headed = in.cues.startBefore(at, PhraseCue.HEAD) < at || in.characters.countedEnd.has(in.text.charAt(at - 1)) && in.tokens.isBorder(at);
        if (predicates.adverb(at)) {
            return true;
        }
        if (headed && (in.measureFrom(at, at + 1) == at || in.cues.endAt(at, PhraseCue.GROWTH) > at)) {
            return true;
        }
        if (headed && in.characters.and.has(in.text.charAt(at)) && in.industries.at(at + 1) != null) {
            return true;
        }
        if (headed ? predicates.begins(at) : predicates.compound(at)) {
            return headed;
        }
        int right = in.cues.endAt(at, PhraseCue.RIGHT);
        boolean grade = grade(at);
        return right > at && !grade && !in.inName(at, right) && !in.suffixed(right) && in.isWord(at, right)
                || in.stopEnd(at, PhraseCue.STOP) > at && in.cues.endAt(at, PhraseCue.BARE) == at;
    }

    /** Whether what stands at {@code at} goes on with a grade or rank: {@code L4|级}, {@code 市|级}, {@code 边缘|级|中心}, {@code 市级|以上}, {@code 规|上}. */
    private boolean grade(int at) {
        char before = in.text.charAt(at - 1);
        return switch (in.text.charAt(at)) {
            case '级' -> before < 128 || in.characters.level.has(before) || in.cues.endAt(at + 1, PhraseCue.HEAD) > at + 1;
            case '上', '下' -> in.characters.limit.has(before);
            case '以' -> in.characters.limitEnd.has(before);
            default -> false;
        };
    }

    /** The end of a list that is counted as a whole: {@code 300场|推介会、考察等活动}; {@code start} where it is none. */
    private int listEnd(int start, int ceiling) {
        int limit = Math.min(ceiling - 1, start + PhraseText.LONGEST + 1);
        int mark = in.first('、', start, limit);
        int and = mark < 0 ? -1 : in.first('等', start, limit);
        if (and < mark || mark < 0 || in.quantities.anyIn(start, ceiling) || endsWithin(start, mark)) {
            return start;
        }
        int end = and + 1;
        while (end < ceiling && !endsHere(end, start)) {
            end++;
        }
        return end > and + 1 ? end : start;
    }

    /** {@code 18个|签约项目|涵盖生物医药、低空经济等领域}: the name ends before the list begins. */
    private boolean endsWithin(int start, int mark) {
        int at = start + 1;
        while (at < mark && !endsHere(at, start)) {
            at++;
        }
        return at < mark;
    }
}
