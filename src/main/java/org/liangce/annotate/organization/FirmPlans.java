package org.liangce.annotate.organization;

import org.liangce.annotate.organization.Surroundings.Role;

/** Tells whether a firm is going to build something, for which an article holds it to account. */
final class FirmPlans {

    /** How far behind a firm's name its plans may be told. */
    private static final int FAR = 100;

    private final Surroundings surroundings;

    FirmPlans(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Whether the firm whose name ends at {@code end} is going to build something. */
    boolean builds(String text, int end) {
        return isToBuild(text, end) || isTakenUp(text, end) || holdsCeremony(text, end);
    }

    /** {@code 某某公司|将在石滩建设…}, {@code 某某食品|计划投资…}. */
    private boolean isToBuild(String text, int end) {
        int plans = surroundings.behind(Role.PLANS_RIGHT, text, end);
        return plans > end && surroundings.reaches(Role.BUILDS, text, plans);
    }

    /** {@code 某某公司|的新厂动工。该公司将建设…}. */
    private boolean isTakenUp(String text, int end) {
        for (int at = end; at < Math.min(text.length(), end + FAR) && text.charAt(at) != '\n'; at++) {
            int firm = surroundings.behind(Role.THAT_FIRM, text, at);
            if (firm > at) {
                return isToBuild(text, firm);
            }
        }
        return false;
    }

    /** {@code 某某公司|在石滩举行新厂开工仪式}. */
    private boolean holdsCeremony(String text, int end) {
        boolean holds = false;
        for (int at = end; at < Math.min(text.length(), end + FAR) && "\n。，；".indexOf(text.charAt(at)) < 0; at++) {
            holds |= surroundings.behind(Role.HOLDS, text, at) > at;
            if (holds && surroundings.behind(Role.CEREMONY, text, at) > at) {
                return true;
            }
        }
        return false;
    }
}
