package io.tiance.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.rulebook.Policy;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Findings;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is named as standing in the way is all that does, and nothing that does not. */
class BlockersProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Policy POLICY = new Policy(
            "TRY",
            "试",
            Policy.Family.高企培育,
            Policy.Kind.认定,
            Policy.Level.国家,
            "A",
            "《试》",
            "",
            "",
            "",
            DAY,
            null,
            true,
            DAY,
            "national/trial.drl",
            List.of());

    /** Where each of eight criteria stands: alone, or in one of two routes of one of two sets. */
    private static final List<String> PLACES = List.of("", "甲/一", "甲/一", "甲/二", "乙/一", "乙/二", "乙/二", "");

    @Provide
    Arbitrary<List<Status>> statuses() {
        return Arbitraries.of(
                        Status.MET,
                        Status.NOT_MET,
                        Status.NOT_MET,
                        Status.UNKNOWN,
                        Status.REVIEW,
                        Status.NOT_APPLICABLE)
                .list()
                .ofSize(PLACES.size());
    }

    private static Finding finding(int number, Status status) {
        String[] place = PLACES.get(number).isEmpty()
                ? new String[] {"", ""}
                : PLACES.get(number).split("/");
        Criterion criterion = new Criterion(
                "TRY-" + number,
                "题",
                "TRY",
                "一",
                "要点",
                "",
                "A",
                place[0],
                place[1],
                "",
                "",
                "",
                Criterion.Role.GATE,
                null,
                null,
                List.of(),
                Set.of());
        Outcome outcome = Outcome.all(List.of()).settledAs(status);
        return new Finding(
                criterion, outcome, outcome.status(), Collections.emptySortedSet(), null, null, null, Set.of());
    }

    private static PolicyAssessment assess(List<Status> statuses, Collection<String> turned) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            findings.add(finding(i, turned.contains("TRY-" + i) ? Status.MET : statuses.get(i)));
        }
        return new PolicyAssessor(POLICY, DAY, Findings.of("TRY", findings)).assess();
    }

    @Property
    void turningASetLetsThePolicyThroughAndLessDoesNot(@ForAll("statuses") List<Status> statuses) {
        PolicyAssessment one = assess(statuses, Set.of());
        assertThat(one.blockers().isEmpty()).isEqualTo(one.verdict() != Verdict.NOT_ELIGIBLE);
        for (List<String> set : one.blockers()) {
            assertThat(set)
                    .allSatisfy(id -> assertThat(statuses.get(Integer.parseInt(id.substring(4))))
                            .isEqualTo(Status.NOT_MET));
            assertThat(assess(statuses, set).verdict()).isNotEqualTo(Verdict.NOT_ELIGIBLE);
            for (String id : set) {
                Set<String> less = new HashSet<>(set);
                less.remove(id);
                assertThat(assess(statuses, less).verdict()).as("without " + id).isEqualTo(Verdict.NOT_ELIGIBLE);
            }
        }
        assertThat(one.blockers()).isSortedAccordingTo((a, b) -> Integer.compare(a.size(), b.size()));
        assertThat(one.nearness()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }
}
