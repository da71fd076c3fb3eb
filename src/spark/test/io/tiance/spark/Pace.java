package io.tiance.spark;

import io.tiance.batch.FictionalSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Run by {@code src/spark/scripts/pace}: measures the job with one core and with two. */
final class Pace {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final double SECOND = 1e9;
    /** Runs before the one that counts: compiling is slow where tasks leave no core for it. */
    private static final int TO_WARM_UP = 3;

    private Pace() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3 && "measure".equals(args[0])) {
            measure(args[1], Path.of(args[2]));
            return;
        }
        long count = args.length > 0 ? Long.parseLong(args[0]) : 20_000;
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path folder = Files.createTempDirectory("tiance-pace");
        try {
            Path in = folder.resolve("in.jsonl");
            try (OutputStream out = Files.newOutputStream(in)) {
                FictionalSheet.write(count, 1, DAY, FictionalSheet.Format.jsonl, out);
            }
            List<Double> one = new ArrayList<>();
            List<Double> helped = new ArrayList<>();
            List<Double> two = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                one.add(count / seconds("local[1]", folder, List.of("taskset", "--cpu-list", "0")));
                helped.add(count / seconds("local[1]", folder, List.of()));
                two.add(count / seconds("local[2]", folder, List.of()));
                System.out.printf(
                        "one core %.0f/s   local[1] beside an idle core %.0f/s   local[2] %.0f/s%n",
                        one.get(i), helped.get(i), two.get(i));
            }
            System.out.printf(
                    "two cores over one %.2f   local[2] over local[1] %.2f%n",
                    median(two) / median(one), median(two) / median(helped));
        } finally {
            delete(folder);
        }
    }

    /** In a fresh JVM, as a session can't change its number of cores. */
    private static double seconds(String master, Path folder, List<String> under)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(under);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Pace.class.getName(),
                "measure",
                master,
                folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("log").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        return Double.parseDouble(said.strip());
    }

    private static void measure(String master, Path folder) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            String in = folder.resolve("in.jsonl").toString();
            double seconds = 0;
            for (int i = 0; i <= TO_WARM_UP; i++) {
                Path out = folder.resolve("out" + i);
                long started = System.nanoTime();
                new Run(spark, new Plan(in, out.toString(), DAY, null, 0)).run();
                seconds = (System.nanoTime() - started) / SECOND;
                delete(out);
            }
            System.out.println(seconds);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
