package org.liangce.annotate.time;

/** The signs and words between the two ends of a stretch: {@code 至 到 — - ~}, also behind {@code 起}. */
final class Link {

    private Link() {}

    /** How long the link is that begins with {@code first} at a place; 0 where there is none. */
    static int at(TimeText text, int at, char first) {
        if (first == ' ') {
            char mark = text.at(at + 1);
            int link = mark == ' ' || mark == '起' ? 0 : at(text, at + 1, mark);
            return link > 0 && text.at(at + 1 + link) == ' ' ? link + 2 : 0;
        }
        if (first == '起') {
            int link = at(text, at + 1, text.at(at + 1));
            return link == 0 ? 0 : link + 1;
        }
        if (first == '—' || first == '-') {
            return text.at(at + 1) == first ? 2 : 1;
        }
        return first == '至' || first == '到' || first == '~' ? 1 : 0;
    }

    /** How long the link behind a number is. */
    static int behind(TimeText text, Count count) {
        return at(text, count.to(), count.mark());
    }
}
