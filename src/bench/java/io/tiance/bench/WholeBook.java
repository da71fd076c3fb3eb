package io.tiance.bench;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import io.tiance.verdict.Finding;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One of the same thousand enterprises by every policy of the built-in rules. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Dfile.encoding=UTF-8",
            "-Dlogback.configurationFile=src/bench/logback.xml",
            "-Xms1g",
            "-Xmx1g"
        })
public class WholeBook {

    /** Shared by all threads. */
    @State(Scope.Benchmark)
    public static class Book {
        private Rulebook rules;
        private FreshEnterprise fresh;
        private Company[] companies;

        @Setup
        public void build() {
            Map<Company, Enterprise> pairs = Contestants.pairs();
            rules = Rulebook.builtIn();
            fresh = FreshEnterprise.of(pairs);
            companies = pairs.keySet().toArray(Company[]::new);
        }
    }

    @Benchmark
    public List<Finding> findings(Book book, Place place) {
        return book.rules.judge(book.fresh.of(place.next(book.companies)));
    }

    @Benchmark
    public Assessment assessment(Book book, Place place) {
        return Assessment.of(book.fresh.of(place.next(book.companies)), book.rules);
    }
}
