package io.tiance.second;

import io.tiance.enterprise.Enterprise;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Lends the enterprises that the second evaluator is tried with to the benchmarks. */
public final class HardEnterprises {
    private HardEnterprises() {}

    /** The first of them that are looked at on this day; the same for every run. */
    public static List<Enterprise> on(LocalDate day, int number) {
        return IntStream.iterate(0, index -> index + 1)
                .mapToObj(Sample::number)
                .filter(sample -> sample.asOf().equals(day))
                .limit(number)
                .map(sample -> Enterprise.of(sample.answers(), day))
                .toList();
    }
}
