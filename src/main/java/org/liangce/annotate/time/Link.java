package org.liangce.annotate.time;

import org.liangce.numeral.Reading;

/** The signs and words between the two ends of a stretch: {@code 至 到 — - ~}. */
final class Link {

    private Link() {}

    /** How long the link at a place is; 0 where there is none. */
    static int at(Reading reading, int at) {
        char c = reading.at(at);
        if (c == '—' || c == '-') {
            return reading.at(at + 1) == c ? 2 : 1;
        }
        return c == '至' || c == '到' || c == '~' ? 1 : 0;
    }
}
