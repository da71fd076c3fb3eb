package io.tiance.cli;

import io.tiance.batch.BatchJob;
import java.io.PrintWriter;

/** Shows how far a job is: a bar that moves on a terminal, a line now and then elsewhere. */
final class ProgressLine {
    private static final int BAR = 30;
    private static final long MOVING = 200_000_000L;
    private static final long STILL = 5_000_000_000L;
    private static final double SECOND = 1e9;
    private static final long MINUTE = 60;

    private final PrintWriter err;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private long shown = started;
    private BatchJob.Progress first = new BatchJob.Progress(0, -1, 0, 0, java.util.Map.of());

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void show(BatchJob.Progress now) {
        if (first.judged() < 0) {
            first = now;
        }
        long time = System.nanoTime();
        if (time - shown >= (terminal ? MOVING : STILL)) {
            shown = time;
            print(now, false);
        }
    }

    void done(BatchJob.Progress now) {
        print(now, true);
    }

    private void print(BatchJob.Progress now, boolean last) {
        double seconds = Math.max(1e-3, (System.nanoTime() - started) / SECOND);
        long rows = rows(now);
        double rate = (rows - Math.max(0, rows(first))) / seconds;
        double share = now.share() - first.share();
        String rest = last
                ? "用时 " + clock((long) seconds)
                : share > 0.01 ? "还需 " + clock((long) (seconds * (1 - now.share()) / share)) : "还需 …";
        String text = String.format(
                "%3.0f%%  %d 行  %.0f 行/秒  %s  未判定 %d 行",
                now.share() * 100, rows, rate, rest, now.refused() + now.failed());
        if (terminal) {
            int full = (int) Math.round(now.share() * BAR);
            err.print("\r[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + text + "   " + (last ? "\n" : ""));
            err.flush();
        } else {
            err.println(text);
        }
    }

    private static long rows(BatchJob.Progress at) {
        return at.judged() + at.refused() + at.failed();
    }

    private static String clock(long seconds) {
        return String.format("%02d:%02d:%02d", seconds / MINUTE / MINUTE, seconds / MINUTE % MINUTE, seconds % MINUTE);
    }
}
