package io.tiance.web;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Vocabulary;
import io.tiance.prospect.Screening;
import io.tiance.prospect.ScreeningGrid;
import io.tiance.prospect.Screenings;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures a list of enterprises judged as the console does it, beside the bare assessment of the same enterprises in the same
 * run: microseconds per row, heap in use after, and the first page of the grid. Argument: a JSONL file made by
 * {@code tiance generate 10000}, and how many rounds (3). The database is one of H2 in a file.
 */
final class ScreeningPace {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private ScreeningPace() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path database = Files.createTempDirectory("tiance-pace-").resolve("tiance");
        ConfigurableApplicationContext context = SpringApplication.run(
                io.tiance.Tiance.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + database + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        Screenings screenings = context.getBean(Screenings.class);
        ScreeningGrid grid = context.getBean(ScreeningGrid.class);
        CurrentRulebook rulebook = context.getBean(CurrentRulebook.class);
        List<Screenings.Line> lines = new ArrayList<>();
        List<Map<String, Object>> enterprises = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Map<String, Object> answers = new TreeMap<>();
            Object inner = Exchange.tree(line).get("enterprise");
            ((Map<?, ?>) (inner == null ? Exchange.tree(line) : inner))
                    .forEach((name, value) ->
                            answers.put(Vocabulary.get(String.valueOf(name)).key(), value));
            enterprises.add(answers);
            lines.add(new Screenings.Line(lines.size() + 2, "企业", "", "", "", Exchange.line(answers), ""));
        }
        String plan =
                rulebook.with(book -> ScreeningPlan.of(DAY, List.of(), book).json());
        int policies = ScreeningPlan.read(plan).policies().size();
        for (int round = 1; round <= rounds; round++) {
            double bare = timed(() -> rulebook.with(book -> bare(enterprises, book)));
            System.gc();
            double heapBare = heap();
            long[] id = {0};
            double stored = timed(
                    () -> id[0] = screenings.create("list", plan, lines, "pace").id());
            double judged = timed(() -> await(screenings, id[0]));
            System.gc();
            double heapList = heap();
            double page = timed(() ->
                    grid.find(id[0], new ScreeningGrid.Wanted(List.of(5), "", "", "", ScreeningGrid.Order.最近), 0, 50));
            double overview = timed(() -> grid.standings(id[0], policies));
            int rows = lines.size();
            System.out.printf(
                    "%d rows, round %d: bare %.0f µs a row; list %.0f µs a row stored, %.0f µs judged and kept (%.2f × bare);"
                            + " heap %.0f MB before, %.0f MB after; page %.0f ms; overview %.0f ms%n",
                    rows,
                    round,
                    bare / rows,
                    stored / rows,
                    judged / rows,
                    judged / bare,
                    heapBare,
                    heapList,
                    page / 1000,
                    overview / 1000);
        }
        System.exit(0);
    }

    private static int bare(List<Map<String, Object>> enterprises, Rulebook book) {
        int all = 0;
        for (Map<String, Object> answers : enterprises) {
            all += Assessment.of(Enterprise.of(answers, DAY), book).policies().size();
        }
        return all;
    }

    private static Object await(Screenings screenings, long id) {
        while (screenings.get(id).state() != Screening.State.已完成) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return id;
    }

    private static double timed(java.util.function.Supplier<?> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1000.0;
    }

    private static double heap() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
