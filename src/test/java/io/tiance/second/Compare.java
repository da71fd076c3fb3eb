package io.tiance.second;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints what judging one enterprise costs: by hand (高企 and 科技型 only), the findings of the whole book, the full assessment.
 * Processor time of one thread, after a warm-up; not a test.
 */
public final class Compare {
    private static final int ENTERPRISES = 512;
    private static final int ROUNDS = 4;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1_000;

    private Compare() {}

    /** Arguments: none, or how often to go through the 512 enterprises in a round (default 8). */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int times = args.length == 0 ? 8 : Integer.parseInt(args[0]);
        List<Sample> samples = new ArrayList<>();
        List<Enterprise> enterprises = new ArrayList<>();
        for (int number = 0; number < ENTERPRISES; number++) {
            samples.add(Sample.number(number));
            enterprises.add(Enterprise.of(
                    samples.get(number).answers(), samples.get(number).asOf()));
        }
        int[] sink = new int[1];
        try (Rulebook rules = Rulebook.builtIn()) {
            double read = micros(
                    samples,
                    times,
                    sample -> sink[0] += Enterprise.of(sample.answers(), sample.asOf())
                            .given()
                            .size());
            double byHand = micros(enterprises, 200 * times, enterprise -> {
                Facts facts = new Facts(enterprise);
                sink[0] += TechSme.of(facts).verdict().length()
                        + HighTech.of(facts).verdict().length();
            });
            double allByHand = micros(enterprises, 50 * times, enterprise -> {
                Facts facts = new Facts(enterprise);
                SecondOpinion.POLICIES
                        .values()
                        .forEach(policy ->
                                sink[0] += policy.apply(facts).verdict().length());
            });
            double judged = micros(
                    enterprises,
                    times,
                    enterprise -> sink[0] += rules.judge(enterprise).size());
            double assessed = micros(
                    enterprises,
                    times,
                    enterprise -> sink[0] +=
                            Assessment.of(enterprise, rules).policies().size());
            int book = rules.policies().stream()
                    .mapToInt(policy -> policy.rules().size())
                    .sum();
            out.printf("reading and checking answers      %10.2f µs%n", read);
            out.printf("(a) by hand, 高企 and 科技型        %10.2f µs%n", byHand);
            out.printf("    by hand, all eight policies   %10.2f µs%n", allByHand);
            out.printf("(b) judge, %4d rules in the book %10.2f µs   %8.1f × (a)%n", book, judged, judged / byHand);
            out.printf(
                    "(c) full assessment               %10.2f µs   %8.1f × (a)  %5.2f × (b)%n",
                    assessed, assessed / byHand, assessed / judged);
            out.println(sink[0] == 0 ? "nothing done" : "");
        }
    }

    /** The least of several rounds: what else the machine does only adds. */
    private static <T> double micros(List<T> things, int times, Consumer<T> work) {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            for (int time = 0; time < times; time++) {
                things.forEach(work);
            }
            double each = (CLOCK.getCurrentThreadCpuTime() - start) / NANOS / times / things.size();
            least = Math.min(least, each);
        }
        return least;
    }
}
