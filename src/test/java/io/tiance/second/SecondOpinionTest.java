package io.tiance.second;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules and the hand-written evaluator agree on every made-up enterprise. */
class SecondOpinionTest {
    private static final int ENTERPRISES = Integer.getInteger("second.enterprises", 100_000);
    /** One in so many is also judged by the whole book, which takes longer. */
    private static final int WHOLE_BOOK_SHARE = 200;

    private static final int MOST_SHOWN_EACH = 4;
    private static final Set<String> NEVER_ELIGIBLE = Set.of("HNTE", "SRDI-T3O");
    /** Every verdict must come up at least this often, or the comparison says little. */
    private static final int SEEN_OFTEN = ENTERPRISES / 5_000;

    private final Queue<String> disagreements = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> shownOf = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();

    @Test
    void judgesEveryEnterpriseAlike() {
        try (Rulebook rules = SecondOpinion.ownBook()) {
            IntStream.range(0, ENTERPRISES).parallel().forEach(number -> compare(number, rules));
        }
        try (Rulebook whole = Rulebook.builtIn()) {
            IntStream.range(ENTERPRISES, ENTERPRISES + ENTERPRISES / WHOLE_BOOK_SHARE)
                    .parallel()
                    .forEach(number -> compare(number, whole));
        }
        assertThat(disagreements).isEmpty();
        Map<String, Integer> often = new TreeMap<>();
        seen.forEach((verdict, times) -> often.put(verdict, times.get()));
        for (String policy : SecondOpinion.POLICIES.keySet()) {
            for (String verdict : new String[] {"ELIGIBLE", "NOT_ELIGIBLE", "NEEDS_INFO", "NOT_APPLICABLE"}) {
                if (!"ELIGIBLE".equals(verdict) || !NEVER_ELIGIBLE.contains(policy)) {
                    assertThat(often.getOrDefault(policy + " " + verdict, 0))
                            .as("%s %s in %s", policy, verdict, often)
                            .isGreaterThanOrEqualTo(SEEN_OFTEN);
                }
            }
        }
    }

    private void compare(int number, Rulebook rules) {
        Sample sample = Sample.number(number);
        Enterprise enterprise = Enterprise.of(sample.answers(), sample.asOf());
        Map<String, String> byRules = SecondOpinion.byRules(enterprise, rules);
        for (String policy : SecondOpinion.POLICIES.keySet()) {
            String byHand = SecondOpinion.byHand(enterprise, policy);
            seen.computeIfAbsent(policy + " " + byHand.split(" ")[0], verdict -> new AtomicInteger())
                    .incrementAndGet();
            if (!byHand.equals(byRules.get(policy))
                    && shownOf.computeIfAbsent(policy, id -> new AtomicInteger())
                                    .getAndIncrement()
                            < MOST_SHOWN_EACH) {
                Map<String, Object> fewest = SecondOpinion.shrunk(sample, policy, rules);
                Enterprise smallest = Enterprise.of(fewest, sample.asOf());
                disagreements.add("%n%s on %s: by hand %s, by the rules %s%n  enterprise %d: %s"
                        .formatted(
                                policy,
                                sample.asOf(),
                                SecondOpinion.byHand(smallest, policy),
                                SecondOpinion.byRules(smallest, rules).get(policy),
                                number,
                                fewest));
            }
        }
    }
}
