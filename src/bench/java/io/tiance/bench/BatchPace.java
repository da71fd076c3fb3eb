package io.tiance.bench;

import io.tiance.batch.BatchJob;
import io.tiance.batch.FictionalEnterprise;
import io.tiance.rulebook.Rulebook;
import java.io.BufferedWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSONL to JSONL: the batch of this project with the rules of the common work, and with all of them, beside a pipeline written by
 * hand for the common work; all cores, in turn, in one process. Not a test; run by {@code src/bench/batch}.
 */
public final class BatchPace {
    private static final long SEED = 7;
    private static final double NANOS = 1e9;

    private BatchPace() {}

    private interface Run {
        void of(Path in, Path out) throws Exception;
    }

    /** Arguments: how many enterprises (default 20000), how many rounds (default 4; the first only warms up). */
    public static void main(String[] args) throws Exception {
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int number = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        int threads = Runtime.getRuntime().availableProcessors();
        Path directory = Files.createTempDirectory("batch-pace");
        Path in = directory.resolve("in.jsonl");
        write(in, number);
        HandPipeline byHand = new HandPipeline(Companies.DAY);
        try (Rulebook common = Tiance.rules();
                Rulebook whole = Rulebook.builtIn()) {
            double[] hand = new double[rounds];
            double[] ours = new double[rounds];
            double[] all = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                hand[round] = rate(number, in, directory, (from, to) -> byHand.run(from, to, threads));
                ours[round] = rate(number, in, directory, (from, to) -> batch(from, to, common, threads));
                all[round] = rate(number, in, directory, (from, to) -> batch(from, to, whole, threads));
                print.printf(
                        "round %d%s: by hand %.0f/s, common work %.0f/s (%.3f of by hand), whole book %.0f/s%n",
                        round,
                        round == 0 ? " (warms up)" : "",
                        hand[round],
                        ours[round],
                        ours[round] / hand[round],
                        all[round]);
            }
            print.printf(
                    "median of %d: by hand %.0f/s, common work %.0f/s, whole book %.0f/s; common work / by hand %.3f%n",
                    rounds - 1, median(hand), median(ours), median(all), median(ours) / median(hand));
        }
    }

    private static void batch(Path in, Path out, Rulebook rules, int threads) throws Exception {
        BatchJob.run(
                new BatchJob.Request(in, out, rules, Companies.DAY, policy -> true, "", false, false, threads),
                progress -> {});
    }

    private static double rate(int number, Path in, Path directory, Run run) throws Exception {
        Path out = directory.resolve("out.jsonl");
        Files.deleteIfExists(out);
        long begun = System.nanoTime();
        run.of(in, out);
        double rate = number * NANOS / (System.nanoTime() - begun);
        try (var lines = Files.lines(out)) {
            if (lines.count() != number) {
                throw new IllegalStateException("not one line for each enterprise");
            }
        }
        return rate;
    }

    private static double median(double[] rates) {
        double[] warm = Arrays.copyOfRange(rates, 1, rates.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static void write(Path in, int number) throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedWriter writer = Files.newBufferedWriter(in)) {
            for (int row = 1; row <= number; row++) {
                Map<String, Object> answers = FictionalEnterprise.of(SEED, row, Companies.DAY);
                writer.write(json.writeValueAsString(answers));
                writer.newLine();
            }
        }
    }
}
