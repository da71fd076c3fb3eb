package io.tiance.bench;

import io.tiance.enterprise.Enterprise;
import io.tiance.rulebook.Rulebook;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All contestants must say the same of every enterprise, or there is nothing to compare. */
public final class AgreementCheck {
    private static final Map<String, Function<Result, Result.Judged>> POLICIES =
            new TreeMap<>(Map.of("HNTE", Result::highTech, "TSME", Result::techSme, "SRDI-T1", Result::innovative));

    private AgreementCheck() {}

    /** Compares with the engine of this project, and that with plain Java. */
    static void agrees(Contestants one, Contestant contestant, Map<Company, Enterprise> pairs) {
        if (one == Contestants.TIANCE) {
            agree(one, contestant, Contestants.BY_HAND, new ByHand(), pairs);
            return;
        }
        try (Rulebook rules = Rulebook.builtIn()) {
            agree(one, contestant, Contestants.TIANCE, new Tiance(rules, pairs), pairs);
        }
    }

    /** Nothing that the rules ask for may be missing in a {@link Company}, or the others would have less to look at. */
    private static void everythingAskedIsHeld() {
        Set<String> held = Arrays.stream(Company.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        try (Rulebook rules = Rulebook.builtIn()) {
            Set<String> lacking = new TreeSet<>(rules.figures(Companies.DAY, Tiance.WANTED));
            lacking.removeAll(held);
            if (!lacking.isEmpty()) {
                throw new IllegalStateException("not in Company: " + lacking);
            }
        }
    }

    private static void agree(
            Contestants name, Contestant one, Contestants otherName, Contestant other, Map<Company, Enterprise> pairs) {
        StringBuilder differences = new StringBuilder();
        int number = 0;
        for (Company company : pairs.keySet()) {
            Result said = one.judge(company);
            Result expected = other.judge(company);
            for (Map.Entry<String, Function<Result, Result.Judged>> policy : POLICIES.entrySet()) {
                Result.Judged a = policy.getValue().apply(said);
                Result.Judged b = policy.getValue().apply(expected);
                if (!a.equals(b)) {
                    differences.append("%nenterprise %d, %s: %s says %s, %s says %s; answers %s"
                            .formatted(number, policy.getKey(), name, a, otherName, b, company));
                }
            }
            number++;
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException(differences.toString());
        }
    }

    /** Checks those named, or all; prints how often each verdict came up, so that one sees what agreeing means. */
    public static void main(String[] names) {
        everythingAskedIsHeld();
        Map<Company, Enterprise> pairs = Contestants.pairs();
        Map<String, Integer> verdicts = new TreeMap<>();
        Contestant byHand = Contestants.BY_HAND.built(pairs);
        pairs.keySet()
                .forEach(company -> POLICIES.forEach((policy, of) -> verdicts.merge(
                        policy + " " + of.apply(byHand.judge(company)).verdict(), 1, Integer::sum)));
        System.out.println(verdicts);
        for (Contestants one : Contestants.values()) {
            if (names.length == 0 || Arrays.asList(names).contains(one.name())) {
                agrees(one, one.built(pairs), pairs);
                System.out.println(one + " agrees on " + pairs.size() + " enterprises");
            }
        }
    }
}
