package io.tiance.bench;

import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a JVM that has done nothing yet takes to have all rules ready: checked and compiled from text, or as built in. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {"-Dfile.encoding=UTF-8", "-Dlogback.configurationFile=src/bench/logback.xml"})
@State(Scope.Benchmark)
public class BookBuild {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Benchmark
    public List<Finding> fromText() {
        return first(Rulebook.read(Path.of("rules")));
    }

    @Benchmark
    public List<Finding> builtIn() {
        return first(Rulebook.builtIn());
    }

    /** What is put off until the first enterprise is judged belongs to it. */
    private static List<Finding> first(Rulebook rules) {
        return rules.judge(Enterprise.of(Map.of(), DAY));
    }
}
