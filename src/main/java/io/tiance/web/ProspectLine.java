package io.tiance.web;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Verdict;
import io.tiance.prospect.Profile;
import io.tiance.prospect.Prospect;
import io.tiance.report.Sentences;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A prospect in the list, judged by what was known on its latest day.
 *
 * @param asOf that day; null, like all that follows, when nothing was saved yet
 * @param eligible how many policies it qualifies for
 * @param near how many one change separates it from
 * @param best the recognition or award worth most of these, in words
 */
record ProspectLine(
        long id,
        String name,
        String creditCode,
        String street,
        boolean demo,
        Instant updatedAt,
        String updatedBy,
        int version,
        @Nullable LocalDate asOf,
        @Nullable Integer eligible,
        @Nullable Integer near,
        @Nullable String best) {

    static ProspectLine of(Prospect one, Optional<Profile> latest, Rulebook rules) {
        List<PolicyAssessment> policies = latest.map(known ->
                        Assessment.of(known.facts().enterprise(), rules).policies())
                .orElse(List.of());
        boolean judged = latest.isPresent();
        return new ProspectLine(
                Objects.requireNonNull(one.id()),
                one.name(),
                one.creditCode(),
                one.street(),
                one.demo(),
                one.updatedAt(),
                one.updatedBy(),
                one.version(),
                latest.map(Profile::asOf).orElse(null),
                judged ? (int) policies.stream().filter(ProspectLine::eligible).count() : null,
                judged ? (int) policies.stream().filter(ProspectLine::near).count() : null,
                judged ? best(policies) : null);
    }

    private static String best(List<PolicyAssessment> policies) {
        return policies.stream()
                .filter(one ->
                        one.policy().kind() == Policy.Kind.认定 || one.policy().kind() == Policy.Kind.奖补)
                .filter(one -> eligible(one) || near(one))
                .min(Comparator.comparing((PolicyAssessment one) -> !eligible(one))
                        .thenComparing(one -> one.money().certain(), Comparator.reverseOrder())
                        .thenComparing(PolicyAssessment::nearness)
                        .thenComparing(one -> one.policy().id()))
                .map(one -> one.policy().title() + "：" + (eligible(one) ? Sentences.word(one) : "差一步"))
                .orElse("");
    }

    private static boolean eligible(PolicyAssessment one) {
        return one.verdict() == Verdict.ELIGIBLE;
    }

    private static boolean near(PolicyAssessment one) {
        return one.verdict() == Verdict.NOT_ELIGIBLE
                && !one.blockers().isEmpty()
                && one.blockers().get(0).size() == 1;
    }
}
