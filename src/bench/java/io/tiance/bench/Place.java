package io.tiance.bench;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Where a thread stands among the companies; each begins at another place. */
@State(Scope.Thread)
public class Place {
    private static final int APART = 331;

    private int at;

    @Setup
    public void start() {
        at = (int) (Thread.currentThread().getId() * APART % Companies.NUMBER);
    }

    Company next(Company[] companies) {
        at = at + 1 == companies.length ? 0 : at + 1;
        return companies[at];
    }
}
