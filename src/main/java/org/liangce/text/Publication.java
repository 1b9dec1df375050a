package org.liangce.text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When an article was published, as far as is known, and how that is known.
 *
 * @param date the day, or null where none was found; relative times then stay unresolved
 * @param origin where the date comes from; {@link Origin#NONE} exactly where {@code date} is null
 */
public record Publication(LocalDate date, Origin origin) {

    public static final Publication UNKNOWN = new Publication(null, Origin.NONE);

    public Publication {
        Objects.requireNonNull(origin);
        if ((date == null) != (origin == Origin.NONE)) {
            throw new IllegalArgumentException("date " + date + " with origin " + origin);
        }
    }

    public boolean isKnown() {
        return date != null;
    }

    /** Where a date comes from, the most trusted first: the order in which they are tried. */
    public enum Origin { COMMAND_LINE, MANIFEST, HEADER_LINE, URL, DATELINE, NONE }
}
