package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.verdict.Docket;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Requirement;
import io.tiance.verdict.Requirements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.KieBase;

/** Some policies judged together on a day: the rule engine tells which rules concern an enterprise, and what they ask is tested. */
final class Sitting {
    private static final int NOT_IN_FORCE = -1;

    private final Docket docket;
    private final List<KieBase> bases;
    /** Where the rules of a file stand on the docket, by their number. */
    private final Map<String, int[]> places = new HashMap<>();

    /**
     * @param requirements what each rule of a file asks
     * @param bases which tell whom the selective rules concern
     */
    Sitting(LocalDate day, List<Policy> policies, Map<String, List<Requirement>> requirements, List<KieBase> bases) {
        List<Requirement> inForce = new ArrayList<>();
        for (Policy policy : policies) {
            int[] own = new int[policy.rules().size()];
            Arrays.fill(own, NOT_IN_FORCE);
            for (int number = 0; number < own.length; number++) {
                Requirement one = Objects.requireNonNull(requirements.get(policy.source()))
                        .get(number);
                if (one.criterion().inForce(day)) {
                    own[number] = inForce.size();
                    inForce.add(one);
                }
            }
            places.put(policy.source().intern(), own); // the compiled rules name it by the same string
        }
        this.docket = new Docket(inForce);
        this.bases = bases;
    }

    List<Finding> judge(Enterprise enterprise) {
        boolean[] concerned = docket.concernAll();
        Requirements fired = new Requirements((file, number) -> {
            int place = Objects.requireNonNull(places.get(file))[number];
            if (place != NOT_IN_FORCE) {
                concerned[place] = true;
            }
            return null;
        });
        bases.forEach(base -> RuleBases.fire(base, enterprise, fired));
        return docket.findings(enterprise, concerned);
    }
}
