package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every case comes out as expected, and every rule is shown met, not met and unknown as far as its form allows. */
class FixturesTest {
    private static Proof proof;

    @BeforeAll
    static void judgeEveryCase() {
        proof = Proof.of(TheBook.RULES, TheBook.CASES);
    }

    @Test
    void everyCaseComesOutAsExpected() {
        assertThat(proof.cases()).isPositive();
        assertThat(proof.failures()).isEmpty();
    }

    @Test
    void everyCriterionIsShownInEveryStatusItCanHave() {
        List<String> lacking = new ArrayList<>();
        for (Policy policy : TheBook.RULES.policies()) {
            for (Rule rule : policy.rules()) {
                Set<Status> wanted = EnumSet.copyOf(Reachable.of(policy, rule));
                wanted.removeAll(proof.seen().getOrDefault(rule.criterion().id(), Set.of()));
                if (!wanted.isEmpty()) {
                    lacking.add(policy.source() + "  " + rule.criterion().id() + "  没有样例显示 " + wanted);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyRuleThatIsJudgedHasACase() {
        List<String> without = new ArrayList<>();
        for (Policy policy : TheBook.RULES.policies()) {
            policy.rules().stream()
                    .filter(rule -> rule.criterion().role() != Criterion.Role.GROUP_CAP
                            && rule.criterion().role() != Criterion.Role.AWARD_CAP)
                    .filter(rule -> !proof.seen().containsKey(rule.criterion().id()))
                    .forEach(rule -> without.add(
                            policy.source() + "  " + rule.criterion().id()));
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyLevelOfAStandardIsShown() {
        List<String> lacking = new ArrayList<>();
        TheBook.rules()
                .filter(rule -> rule.criterion().role() == Criterion.Role.LEVEL)
                .forEach(rule -> {
                    Set<String> shown = new HashSet<>();
                    TheBook.cases(rule).forEach(one -> shown.add(one.expected().getOrDefault("level", "")));
                    for (Argument level : rule.call().arguments()) {
                        String name = Reachable.text((Call) level, 0);
                        if (!shown.contains(name)) {
                            lacking.add(rule.criterion().id() + "  没有样例定为 " + name);
                        }
                    }
                });
        assertThat(lacking).isEmpty();
    }
}
