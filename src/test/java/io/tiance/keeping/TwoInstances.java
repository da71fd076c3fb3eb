package io.tiance.keeping;

import static io.tiance.keeping.Kill9.require;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What {@code src/test/scripts/two-instances} runs; see there. */
final class TwoInstances {
    private static final String PROFILE = "/profiles/" + Kill9.DAY;
    private static final int TRIES = 600;
    private static final int MILLIS_BETWEEN = 100;

    private final String url = Postgres.newDatabase();
    private final RuleFolder rules;
    private Service one;
    private Service two;
    private String password = "";

    private TwoInstances(RuleFolder rules) throws IOException {
        this.rules = rules;
        this.one = launch("PT1H");
        this.two = launch("PT1H");
    }

    /** @param args work directory */
    public static void main(String... args) throws Exception {
        new TwoInstances(RuleFolder.copy(Path.of(args[0]).resolve("rules"))).run();
        System.exit(0);
    }

    private void run() throws Exception {
        startsTogether();
        session();
        profile();
        killed(false);
        one = again("PT1H");
        heldUp();
        killed(true);
        one = again("PT1S");
        watched();
        one.kill();
        two.kill();
    }

    private Service launch(String poll) throws IOException {
        return Service.launch(url, "postgres", "--tiance.rules=" + rules.root(), "--tiance.rules-poll=" + poll);
    }

    private Service again(String poll) throws Exception {
        Service service = launch(poll);
        service.awaitHealth();
        service.signIn(password);
        return service;
    }

    /** Both begin the database at the same moment; one of them makes the first account. */
    private void startsTogether() throws Exception {
        one.awaitHealth();
        two.awaitHealth();
        String first = one.told(2);
        String second = two.told(2);
        require(
                (first == null) != (second == null),
                "the first account was made " + (first == null ? 0 : 2) + " times");
        password = first == null ? String.valueOf(second) : first;
        one.signIn(password);
        two.signIn(password);
        require(
                one.get("prospects").get("total").equals(4),
                "demo prospects: " + one.get("prospects").get("total"));
        System.out.println("started together on an empty database: one first account, demo prospects once");
    }

    private void session() throws Exception {
        int status = one.statusAt(two);
        require(status == 401, "a session of one instance is " + status + " at the other");
        one.signIn(password); // the refused request may have cost the cookie
        System.out.println("a session belongs to the instance that was signed in to (401 at the other)");
    }

    private void profile() throws Exception {
        String path = "prospects/"
                + one.send("POST", "prospects", Map.of("name", "广州示例有限公司（虚构）")).get("id");
        one.send("PUT", path + PROFILE, Map.of("answers", Map.of("职工总数", 80), "version", 0));
        Map<?, ?> seen = two.get(path + PROFILE);
        require(((Map<?, ?>) seen.get("answers")).get("employees").equals(80), "the other instance sees " + seen);
        two.send("PUT", path + PROFILE, Map.of("answers", Map.of("职工总数", 81), "version", seen.get("version")));
        try {
            one.send("PUT", path + PROFILE, Map.of("answers", Map.of("职工总数", 82), "version", seen.get("version")));
            require(false, "a save over somebody else's was taken");
        } catch (IOException e) {
            require(e.getMessage().startsWith("409"), e.getMessage());
        }
        Object kept = ((Map<?, ?>) one.get(path + PROFILE).get("answers")).get("employees");
        require(kept.equals(81), "kept " + kept);
        System.out.println("a profile saved on one is seen on the other; an outdated save is a conflict");
    }

    /**
     * A list begun on one goes on on the other when the first is killed; also when the first had taken changed rules that the
     * second had not looked at yet.
     */
    private void killed(boolean changed) throws Exception {
        if (changed) {
            rules.strict();
            String digest = String.valueOf(one.reload().get("digest"));
            two.pause(true);
            int list = begun(one);
            one.kill();
            two.pause(false);
            Kill9.whole(two, list);
            require(digest.equals(two.get("screenings/" + list).get("rulesetDigest")), "judged by other rules");
            System.out.println("a list by rules only one instance had taken yet was judged to its end by the other");
        } else {
            two.pause(true);
            int list = begun(one);
            Object done = one.get("screenings/" + list).get("done");
            one.kill();
            two.pause(false);
            Kill9.whole(two, list);
            System.out.println("a list killed at row " + done + " was judged to its end by the other, each row once");
        }
    }

    /** An instance that stood still longer than its lease finds its list taken over, and writes nothing more to it. */
    private void heldUp() throws Exception {
        two.pause(true);
        int list = begun(one);
        one.pause(true);
        two.pause(false);
        Kill9.whole(two, list);
        one.pause(false);
        int next = begun(one);
        Kill9.whole(one, next);
        Kill9.whole(two, list);
        System.out.println("an instance that stood still found its list taken over, and changed nothing in it");
    }

    /** Hands in a list and waits until some of it is judged, but not all. */
    private static int begun(Service service) throws Exception {
        int list = (Integer) service.upload(Kill9.SHEET, Kill9.DAY).get("id");
        for (int i = 0; i < TRIES; i++) {
            Map<?, ?> now = service.get("screenings/" + list);
            if ("运行中".equals(now.get("state")) && (Integer) now.get("done") > (Integer) now.get("faulty")) {
                return list;
            }
            require(!"已完成".equals(now.get("state")), "the list was judged before anybody could be killed");
            Thread.sleep(MILLIS_BETWEEN);
        }
        throw new IllegalStateException("the list was not begun");
    }

    /** One looks by itself, the other when told; then both judge by the same rules. */
    private void watched() throws Exception {
        rules.usual();
        String told = String.valueOf(two.reload().get("digest"));
        String seen = "";
        for (int i = 0; i < TRIES && !seen.equals(told); i++) {
            seen = String.valueOf(one.inUse().get("digest"));
            Thread.sleep(MILLIS_BETWEEN);
        }
        require(seen.equals(told), "the watching instance stayed at " + seen);
        rules.broken();
        require(told.equals(two.reload().get("digest")), "a broken directory was taken");
        require(told.equals(one.reload().get("digest")), "a broken directory was taken");
        System.out.println(
                "both follow the same directory to the same digest, by watching or told; a broken one changes none");
    }
}
