package io.tiance.bench;

import io.tiance.enterprise.Enterprise;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Verdict and score of one enterprise by three policies: HNTE, TSME and SRDI-T1. One operation is one enterprise; each thread
 * goes round the same thousand from a place of its own. Ratios are worked out within what is timed, reading input is not.
 * A contestant that disagrees anywhere is not timed: the set-up fails.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Dfile.encoding=UTF-8",
            "-Dlogback.configurationFile=src/bench/logback.xml",
            "-Xms1g",
            "-Xmx1g"
        })
public class CommonWork {
    /** Shared by all threads, as a service would. */
    @State(Scope.Benchmark)
    public static class Judge {
        @Param
        public Contestants contestant;

        private Contestant judge;
        private Company[] companies;

        @Setup
        public void build() {
            Map<Company, Enterprise> pairs = Contestants.pairs();
            judge = contestant.built(pairs);
            companies = pairs.keySet().toArray(Company[]::new);
            AgreementCheck.agrees(contestant, judge, pairs);
        }
    }

    @Benchmark
    public Result judge(Judge judge, Place place) {
        return judge.judge.judge(place.next(judge.companies));
    }
}
