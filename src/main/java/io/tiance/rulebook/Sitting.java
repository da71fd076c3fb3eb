package io.tiance.rulebook;

import io.tiance.enterprise.Enterprise;
import io.tiance.verdict.Docket;
import io.tiance.verdict.Findings;
import io.tiance.verdict.Requirement;
import io.tiance.verdict.Settlement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Some policies judged together on a day: the rule engine tells which rules concern an enterprise, and what they ask is tested. */
final class Sitting {
    private static final int NOT_JUDGED = -1;

    /** Where the rules of a restriction stand on the docket, by their number. */
    private record Judged(Restriction restriction, int[] places) {}

    private final Docket docket;
    private final List<Judged> restrictions = new ArrayList<>();

    /**
     * @param requirements what each rule of a file asks
     * @param restrictions which tell whom the selective rules concern, of these policies and others
     */
    Sitting(
            LocalDate day,
            List<Policy> policies,
            Map<String, List<Requirement>> requirements,
            List<Restriction> restrictions) {
        List<Requirement> inForce = new ArrayList<>();
        Map<String, int[]> byFile = new HashMap<>();
        for (Policy policy : policies) {
            int[] places = new int[policy.rules().size()];
            Arrays.fill(places, NOT_JUDGED);
            for (int number = 0; number < places.length; number++) {
                Requirement one = Objects.requireNonNull(requirements.get(policy.source()))
                        .get(number);
                if (one.criterion().inForce(day)) {
                    places[number] = inForce.size();
                    inForce.add(one);
                }
            }
            byFile.put(policy.source(), places);
        }
        this.docket = new Docket(inForce);
        for (Restriction restriction : restrictions) {
            int[] places = restriction.rules().stream()
                    .mapToInt(rule ->
                            byFile.containsKey(rule.file()) ? byFile.get(rule.file())[rule.number()] : NOT_JUDGED)
                    .toArray();
            if (Arrays.stream(places).anyMatch(place -> place != NOT_JUDGED)) {
                this.restrictions.add(new Judged(restriction, places));
            }
        }
    }

    List<Findings> judge(Enterprise enterprise) {
        Settlement settlement = new Settlement(enterprise, docket);
        for (Judged judged : restrictions) {
            for (Restriction.Concern concern : judged.restriction.concerning(enterprise)) {
                int place = judged.places[concern.rule()];
                if (place != NOT_JUDGED) {
                    settlement.concern(place, concern.missing());
                }
            }
        }
        return settlement.findings();
    }
}
