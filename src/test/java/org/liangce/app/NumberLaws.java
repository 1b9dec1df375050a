package org.liangce.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.liangce.brat.Reference;
import org.liangce.text.Document;
import org.liangce.text.Mention;
import org.liangce.text.MentionType;
import org.liangce.text.NormalForm;
import org.liangce.text.Span;

/** What must hold of the numerals, quantities and times of any text at all. */
final class NumberLaws {

    private static final List<MentionType> LAYERS = List.of(MentionType.NUMERAL, MentionType.QUANTITY, MentionType.TIME);

    private final Document document;

    private NumberLaws(Document document) {
        this.document = document;
    }

    /** The first law that is broken, and by what; null where all hold. */
    static String broken(Document document) {
        NumberLaws laws = new NumberLaws(document);
        for (MentionType layer : LAYERS) {
            int end = 0;
            for (Mention mention : document.mentions(layer)) {
                String broken = mention.span().start() < end ? "overlaps the one before" : laws.broken(mention);
                if (broken != null) {
                    return mention + " " + broken;
                }
                end = mention.span().end();
            }
        }
        return laws.quantityInTime();
    }

    private String broken(Mention mention) {
        Span span = mention.span();
        String text = document.text();
        if (span.end() > text.length()) {
            return "ends outside the text";
        }
        String surface = document.text(span);
        if (!surface.equals(text.substring(span.start(), span.end())) || !surface.strip().equals(surface) || surface.indexOf('\n') >= 0) {
            return "has another surface than the text, blanks around it, or a line break in it: “" + surface + "”";
        }
        boolean splits = Character.isLowSurrogate(surface.charAt(0)) || Character.isHighSurrogate(surface.charAt(surface.length() - 1));
        return splits ? "splits a character in two" : broken(mention.value());
    }

    private String broken(NormalForm value) {
        if (value instanceof NormalForm.Unresolved unresolved) {
            return unresolved.why().isBlank() || document.source().publication().isKnown() ? "is unresolved without a reason" : null;
        }
        if (value instanceof NormalForm.Quantity quantity && quantity.upper() != null && quantity.value().compareTo(quantity.upper()) > 0) {
            return "has its bounds the wrong way round";
        }
        String form = value.forms().get(0);
        if (value.namespace() != null && !form.equals(Reference.of(value.namespace() + ":" + form).form())) {
            return "has a form that standoff cannot carry: " + form;
        }
        return value instanceof NormalForm.Time time && !isTime(time.form()) ? "is no time: " + form : null;
    }

    /** In the guide's notation, of real days, not ending before it begins. */
    static boolean isTime(String form) {
        String[] ends = form.split("/", -1);
        try {
            if (ends.length == 1) {
                return first(form) != null;
            }
            LocalDate first = ends[0].equals("..") ? LocalDate.MIN : first(ends[0]);
            LocalDate last = ends[1].equals("..") ? LocalDate.MAX : last(ends[1]);
            return ends.length == 2 && !form.equals("../..") && first.isBefore(last);
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }

    private static LocalDate first(String single) {
        int year = year(single);
        return switch (kind(single)) {
            case 'Y' -> LocalDate.of(year, 1, 1);
            case 'H' -> LocalDate.of(year, 6 * part(single, 2) - 5, 1);
            case 'Q' -> LocalDate.of(year, 3 * part(single, 4) - 2, 1);
            case 'M' -> LocalDate.of(year, Integer.parseInt(single.substring(5)), 1);
            default -> LocalDate.parse(single);
        };
    }

    private static LocalDate last(String single) {
        return switch (kind(single)) {
            case 'Y' -> LocalDate.of(year(single), 12, 31);
            case 'H' -> YearMonth.of(year(single), 6 * part(single, 2)).atEndOfMonth();
            case 'Q' -> YearMonth.of(year(single), 3 * part(single, 4)).atEndOfMonth();
            case 'M' -> YearMonth.from(first(single)).atEndOfMonth();
            default -> LocalDate.parse(single);
        };
    }

    private static int year(String single) {
        return Integer.parseInt(single.substring(0, 4));
    }

    private static int part(String single, int most) {
        int part = single.charAt(6) - '0';
        if (single.length() > 7 || part < 1 || part > most) {
            throw new DateTimeException(single);
        }
        return part;
    }

    /** {@code Y} year, {@code H} half, {@code Q} quarter, {@code M} month, {@code D} day. */
    private static char kind(String single) {
        if (single.length() > 4 && single.charAt(4) != '-') {
            throw new DateTimeException(single);
        }
        return single.length() == 4 ? 'Y' : Character.isLetter(single.charAt(5)) ? single.charAt(5) : single.length() == 7 ? 'M' : 'D';
    }

    private String quantityInTime() {
        int next = 0;
        List<Mention> times = document.mentions(MentionType.TIME);
        for (Mention quantity : document.mentions(MentionType.QUANTITY)) {
            while (next < times.size() && times.get(next).span().end() <= quantity.span().start()) {
                next++;
            }
            if (next < times.size() && times.get(next).span().overlaps(quantity.span())) {
                return quantity + " overlaps " + times.get(next);
            }
        }
        return null;
    }
}
