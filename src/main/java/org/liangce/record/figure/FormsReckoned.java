package org.liangce.record.figure;

import java.time.LocalDate;
import java.util.List;
import org.liangce.record.governance.Period;

/** Says of the normal forms of a time whether all lie behind the day of publication or ahead of it; without such a day none does. */
final class FormsReckoned {

    private final LocalDate published;

    FormsReckoned(LocalDate published) {
        this.published = published;
    }

    /** {@code 2024年} in an article of 2025 is over; {@code over} says which is asked for. */
    boolean allOver(List<String> forms, boolean over) {
        for (int i = 0; i < forms.size(); i++) {
            if (over(forms.get(i)) != over) {
                return false;
            }
        }
        return true;
    }

    /** {@code 3月26日，举行签约活动。…形成税收4亿元}: nothing is promised for a day that is over. */
    boolean allPastDays(List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            Period period = Period.of(forms.get(i));
            if (period == null || period.start() != period.end() || published == null || period.isAhead(published)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 到2028年} in an article of 2025. */
    boolean allAhead(List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (!ahead(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a form tells a time that was over on the day of publication. */
    private boolean over(String form) {
        Period period = published == null ? null : Period.of(form);
        return period != null && period.isOver(published);
    }

    /** Whether a form tells a deadline or start that lies ahead, or a time that goes beyond the year of publication. */
    private boolean ahead(String form) {
        Period period = published == null ? null : Period.of(form);
        return period != null && !period.isOver(published) && (period.isAhead(published) || period.end() != Period.NO_END && period.end() > published.withDayOfYear(published.lengthOfYear()).toEpochDay());
    }
}
