package org.liangce.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * How far a job is, at what rate and how long it still takes: on a terminal one line that is written over again, elsewhere a line every ten
 * seconds, so that a short job says nothing into a log.
 */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long TERMINAL_PAUSE = SECOND / 5;
    private static final long LOG_PAUSE = 10 * SECOND;
    private static final int MINUTE = 60;

    private final Messages messages;
    private final PrintStream err;
    private final boolean terminal;
    private final int all;
    private final LongSupplier clock;
    private final long begun;
    private long told;
    private boolean open;

    /** @param clock nanoseconds */
    Progress(Messages messages, PrintStream err, boolean terminal, int all, LongSupplier clock) {
        this.messages = messages;
        this.err = err;
        this.terminal = terminal;
        this.all = all;
        this.clock = clock;
        begun = clock.getAsLong();
        told = begun;
    }

    /** Tells that so many are done, where it is time to. */
    void done(int done) {
        long now = clock.getAsLong();
        if (now - told >= (terminal ? TERMINAL_PAUSE : LOG_PAUSE)) {
            told = now;
            tell(done, Math.max(1, now - begun));
        }
    }

    private void tell(int done, long spent) {
        double rate = done * (double) SECOND / spent;
        long left = Math.round((all - done) / rate);
        String line = messages.get("progress", done, all, String.format("%.1f", rate), String.format("%d:%02d", left / MINUTE, left % MINUTE));
        if (terminal) {
            err.print("\r" + line + "  ");
            err.flush();
            open = true;
        } else {
            err.println(line);
        }
    }

    /** Leaves the line that was written over, so that others can follow. */
    void end() {
        if (open) {
            err.println();
            open = false;
        }
    }
}
