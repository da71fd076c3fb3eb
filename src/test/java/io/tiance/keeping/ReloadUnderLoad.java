package io.tiance.keeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code src/bench/scripts/reload} runs; see there. */
final class ReloadUnderLoad {
    private static final Path BODY = Path.of("fixtures/whole/tianhe-software-growth.yaml");
    private static final Pattern DIGEST = Pattern.compile("\"digest\" : \"([0-9a-f]{64})\"");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int SAMPLES = 4;
    /** Of heap and of metaspace, from the first sample under load to the last. */
    private static final double MOST_GROWTH = 1.05;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Service service;
    private final RuleFolder rules;
    private final String body;
    /** By digest, the whole answer that the rules of that digest give. */
    private final Map<String, String> right = new ConcurrentHashMap<>();

    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong mixed = new AtomicLong();
    /** Held by whoever asks; taken whole to let the service rest. */
    private final ReentrantReadWriteLock asking = new ReentrantReadWriteLock(true);

    private volatile boolean enough;

    private ReloadUnderLoad(Service service, RuleFolder rules) throws IOException {
        this.service = service;
        this.rules = rules;
        this.body = Files.readString(BODY);
    }

    /** @param args work directory, how many reloads (200), how many connections (4) */
    public static void main(String... args) throws Exception {
        Path work = Path.of(args[0]);
        int reloads = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int connections = args.length > 2 ? Integer.parseInt(args[2]) : 4;
        RuleFolder rules = RuleFolder.copy(work.resolve("rules"));
        Service service = Service.start(
                "jdbc:h2:file:" + work.resolve("tiance") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
                "sa",
                "",
                "--tiance.rules=" + rules.root(),
                "--tiance.limit.per-minute=1000000000",
                "--tiance.limit.burst=1000000000");
        System.exit(new ReloadUnderLoad(service, rules).run(reloads, connections) ? 0 : 1);
    }

    private boolean run(int reloads, int connections) throws Exception {
        learn(rules::strict);
        learn(rules::usual);
        if (right.size() != 2 || right.values().stream().distinct().count() != 2) {
            throw new IllegalStateException("the two rule books answer alike");
        }
        List<Thread> load = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            load.add(new Thread(this::ask));
        }
        load.forEach(Thread::start);
        List<long[]> samples = new ArrayList<>(List.of(sample(0)));
        long spent = 0;
        for (int i = 1; i <= reloads; i++) {
            long begun = System.nanoTime();
            change(i % 2 == 1 ? rules::strict : rules::usual);
            spent += System.nanoTime() - begun;
            if (i % Math.max(1, reloads / SAMPLES) == 0) {
                refuse(i % 2 == 1 ? rules::strict : rules::usual);
                samples.add(sample(i));
            }
        }
        enough = true;
        for (Thread one : load) {
            one.join();
        }
        service.kill();
        long[] first = samples.get(1);
        long[] last = samples.get(samples.size() - 1);
        double heap = (double) last[0] / first[0];
        double metaspace = (double) last[1] / first[1];
        System.out.printf(
                "%d reloads, %.2f s each; %d answers over %d connections, %d failed, %d not by one book whole;"
                        + " from the first sample under reloads to the last: heap %.3f, metaspace %.3f%n",
                reloads, spent / 1e9 / reloads, answers.get(), connections, failed.get(), mixed.get(), heap, metaspace);
        return failed.get() == 0 && mixed.get() == 0 && heap <= MOST_GROWTH && metaspace <= MOST_GROWTH;
    }

    /** What these rules answer when nobody else asks. */
    private void learn(Runnable write) throws Exception {
        write.run();
        String digest = String.valueOf(service.reload().get("digest"));
        String answer = answer().body();
        if (!digest.equals(digest(answer))) {
            throw new IllegalStateException("answered by other rules than those in use");
        }
        right.put(digest, answer);
    }

    private void change(Runnable write) throws Exception {
        String before = String.valueOf(service.reload().get("digest"));
        write.run();
        String after = String.valueOf(service.reload().get("digest"));
        if (before.equals(after) || !right.containsKey(after)) {
            throw new IllegalStateException("a changed directory was not taken: " + after);
        }
    }

    private void refuse(Runnable mend) throws Exception {
        String before = String.valueOf(service.reload().get("digest"));
        rules.broken();
        Map<?, ?> answer = service.reload();
        String why = String.valueOf(answer.get("refusal"));
        mend.run();
        if (!before.equals(answer.get("digest")) || !why.contains("high_tech_enterprise_2016.drl")) {
            throw new IllegalStateException("a broken directory was not refused: " + answer);
        }
        System.out.printf(
                "refused, nothing changed: %s%n", why.lines().findFirst().orElse(""));
    }

    private void ask() {
        while (!enough) {
            asking.readLock().lock();
            try {
                HttpResponse<String> answer = answer();
                answers.incrementAndGet();
                if (answer.statusCode() != 200) {
                    failed.incrementAndGet();
                } else if (!answer.body().equals(right.get(digest(answer.body())))) {
                    mixed.incrementAndGet();
                }
            } catch (IOException | InterruptedException e) {
                System.err.println("failed: " + e);
                failed.incrementAndGet();
            } finally {
                asking.readLock().unlock();
            }
        }
    }

    private HttpResponse<String> answer() throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(service.address("/api/v1/assessments"))
                        .header("Content-Type", "application/yaml")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String digest(String answer) {
        Matcher found = DIGEST.matcher(answer);
        return found.find() ? found.group(1) : "";
    }

    /** KiB of heap and of metaspace in use after a full collection, with nobody asking. */
    private long[] sample(int reloads) throws Exception {
        asking.writeLock().lock();
        try {
            jcmd("GC.run");
            jcmd("GC.run");
            String told = jcmd("GC.heap_info");
            Matcher used = USED.matcher(told);
            long[] found = new long[2];
            for (int i = 0; i < found.length; i++) {
                if (!used.find()) {
                    throw new IllegalStateException(told);
                }
                found[i] = Long.parseLong(used.group(1));
            }
            System.out.printf(
                    "after %3d reloads: heap %.1f MiB, metaspace %.1f MiB; %d answers so far%n",
                    reloads, found[0] / 1024.0, found[1] / 1024.0, answers.get());
            return found;
        } finally {
            asking.writeLock().unlock();
        }
    }

    private String jcmd(String command) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(service.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return String.join("\n", out.lines().toList());
        }
    }
}
