package io.tiance.cli;

import io.tiance.batch.BatchJob;
import io.tiance.batch.Tally;
import java.util.TreeMap;

/** The counts of a batch as a table for a terminal. */
final class BatchSummary {
    private BatchSummary() {}

    static String of(BatchJob.Progress done) {
        StringBuilder text =
                new StringBuilder("已判定 " + done.judged() + " 家，未判定 " + (done.refused() + done.failed()) + " 行\n");
        text.append("政策                符合      差一步    待补充    待核验    不符合    不适用\n");
        new TreeMap<>(done.counts()).forEach((id, counts) -> text.append(line(id, counts)));
        return text.append("差一步：不符合之中，只差一项且可以量化的；以主管部门最终认定为准\n").toString();
    }

    private static String line(String id, Tally.Counts counts) {
        return String.format(
                "%-18s%8d%10d%10d%10d%10d%10d%n",
                id,
                counts.eligible(),
                counts.near(),
                counts.needsInfo(),
                counts.needsReview(),
                counts.notEligible(),
                counts.notApplicable());
    }
}
