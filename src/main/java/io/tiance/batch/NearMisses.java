package io.tiance.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** 差一步名单: who fails exactly one criterion of a policy that can be measured, nearest first. Keeps the nearest only. */
public final class NearMisses {
    /** As many as are kept. */
    public static final int MOST = 100_000;

    /**
     * One enterprise and one policy.
     *
     * @param result with exactly one shortfall and {@code near} not null
     */
    public record NearMiss(long row, String name, String creditCode, Summary.PolicyResult result) {}

    private static final Comparator<NearMiss> NEAREST_FIRST = Comparator.<NearMiss, java.math.BigDecimal>comparing(
                    one -> java.util.Objects.requireNonNull(one.result().near()))
            .thenComparing(NearMiss::row)
            .thenComparing(one -> one.result().id());

    private final PriorityQueue<NearMiss> kept = new PriorityQueue<>(NEAREST_FIRST.reversed());

    /** Takes note of one enterprise. */
    public void add(Summary summary) {
        for (Summary.PolicyResult one : summary.policies()) {
            if (one.near() != null) {
                kept.add(new NearMiss(summary.row(), summary.name(), summary.creditCode(), one));
                if (kept.size() > MOST) {
                    kept.poll();
                }
            }
        }
    }

    /** Nearest first. */
    public List<NearMiss> list() {
        List<NearMiss> list = new ArrayList<>(kept);
        list.sort(NEAREST_FIRST);
        return list;
    }
}
