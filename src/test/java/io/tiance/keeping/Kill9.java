package io.tiance.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What {@code src/test/scripts/kill9} runs; see there. */
final class Kill9 {
    static final Path SHEET = Path.of("fixtures/sheets/500-rows-20-mistakes-gb18030.csv");
    static final String DAY = "2026-11-20";
    private static final int ROWS = 500;
    private static final int GOOD = 480;
    private static final int LATEST_KILL_MILLIS = 4000;
    private static final int SECONDS_TO_COMPLETE = 300;

    private final Random chance;
    /** By id of a prospect, the number last acknowledged as its note, and the one sent last. */
    private final Map<Integer, int[]> notes = new ConcurrentHashMap<>();

    private final List<Integer> lists = new ArrayList<>();
    private int completed;

    private Kill9(long seed) {
        this.chance = new Random(seed);
    }

    /** @param args h2 or postgres, how often (50), seed (1) */
    public static void main(String... args) throws Exception {
        boolean postgres = args.length > 0 && args[0].equals("postgres");
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        Path directory = Files.createTempDirectory("tiance-kill9-");
        String url = postgres
                ? Postgres.newDatabase()
                : "jdbc:h2:file:" + directory.resolve("tiance") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        new Kill9(args.length > 2 ? Long.parseLong(args[2]) : 1).run(url, postgres ? "postgres" : "sa", times);
        System.exit(0);
    }

    private void run(String url, String user, int times) throws Exception {
        Service service = Service.start(url, user, "");
        for (int round = 1; round <= times; round++) {
            // Mostly while the list is judged, now and then before it is acknowledged.
            boolean handedIn = chance.nextInt(4) > 0;
            int millis = chance.nextInt(LATEST_KILL_MILLIS);
            work(service, handedIn, millis);
            int acknowledged = notes.values().stream().mapToInt(note -> note[0]).sum();
            service = Service.start(url, user, service.password());
            check(service);
            System.out.printf(
                    "round %d: killed %d ms after %s; %d prospects with %d acknowledged saves and %d lists are whole%n",
                    round, millis, handedIn ? "a list was taken" : "the start", notes.size(), acknowledged, completed);
        }
        service.kill();
        System.out.printf("%d kills: no acknowledged write lost, each row of %d lists judged once%n", times, completed);
    }

    /** Saves and hands in a list until it is killed. */
    private void work(Service service, boolean handedIn, int millis) throws InterruptedException {
        Thread saver = new Thread(() -> {
            try {
                Map<?, ?> prospect = service.send("POST", "prospects", card(0, null));
                int id = (Integer) prospect.get("id");
                notes.put(id, new int[] {0, 0});
                for (int i = 1; ; i++) {
                    notes.get(id)[1] = i;
                    prospect = service.send("PUT", "prospects/" + id, card(i, prospect.get("version")));
                    notes.get(id)[0] = i;
                }
            } catch (IOException | InterruptedException e) {
                // killed
            }
        });
        Thread sender = new Thread(() -> {
            try {
                int id = (Integer) service.upload(SHEET, DAY).get("id");
                synchronized (lists) {
                    lists.add(id);
                }
            } catch (IOException | InterruptedException e) {
                // killed
            }
        });
        saver.start();
        sender.start();
        if (handedIn) {
            sender.join();
        }
        Thread.sleep(millis);
        service.kill();
        saver.join();
        sender.join();
    }

    private static Map<String, Object> card(int note, Object version) {
        Map<String, Object> card = new HashMap<>(Map.of("name", "广州示例有限公司（虚构）", "note", "第 " + note + " 次"));
        if (version != null) {
            card.put("version", version);
        }
        return card;
    }

    private void check(Service service) throws Exception {
        for (Map.Entry<Integer, int[]> one : notes.entrySet()) {
            String kept =
                    String.valueOf(service.get("prospects/" + one.getKey()).get("note"));
            int number = Integer.parseInt(kept.replaceAll("\\D", ""));
            require(
                    number == one.getValue()[0] || number == one.getValue()[1],
                    "prospect " + one.getKey() + " has save " + number + ", acknowledged " + one.getValue()[0]);
            one.getValue()[0] = number;
        }
        while (completed < lists.size()) {
            whole(service, lists.get(completed));
            completed++;
        }
    }

    /** Waits until a list is judged to its end, and looks whether every row of it is there once. */
    static void whole(Service service, int id) throws Exception {
        Map<?, ?> list = service.get("screenings/" + id);
        for (int i = 0; i < SECONDS_TO_COMPLETE && !"已完成".equals(list.get("state")); i++) {
            Thread.sleep(1000);
            list = service.get("screenings/" + id);
        }
        require("已完成".equals(list.get("state")), "list " + id + " is " + list.get("state") + " at " + list.get("done"));
        require(list.get("done").equals(ROWS), "list " + id + " counts " + list.get("done") + " rows");
        List<Integer> lines = new ArrayList<>();
        int judged = 0;
        for (int page = 0; page * 200 < ROWS; page++) {
            for (Object item :
                    (List<?>) service.get("screenings/" + id + "/rows?sort=%E8%A1%8C%E5%8F%B7&size=200&page=" + page)
                            .get("items")) {
                lines.add((Integer) ((Map<?, ?>) item).get("line"));
                judged += "已判".equals(((Map<?, ?>) item).get("state")) ? 1 : 0;
            }
        }
        require(
                lines.size() == ROWS
                        && new TreeSet<>(lines)
                                .equals(new TreeSet<>(IntStream.rangeClosed(2, ROWS + 1)
                                        .boxed()
                                        .toList())),
                "list " + id + " has rows " + lines);
        require(judged == GOOD, "list " + id + " has " + judged + " verdicts");
    }

    static void require(boolean held, String otherwise) {
        if (!held) {
            System.err.println("LOST: " + otherwise);
            System.exit(1);
        }
    }
}
