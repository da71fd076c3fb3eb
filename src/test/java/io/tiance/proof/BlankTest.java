package io.tiance.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Enterprise;
import io.tiance.report.Exchange;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Unknown is never no: nothing is decided of an enterprise of which nothing is known, whatever the day. */
class BlankTest {
    private static final Set<Status> DECIDED = EnumSet.of(Status.MET, Status.NOT_MET);
    private static final Set<Verdict> SETTLED = EnumSet.of(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE);

    @Test
    void nothingIsDecidedOfABlankEnterprise() {
        List<String> decided = new ArrayList<>();
        for (LocalDate day : days()) {
            Assessment assessment = Assessment.of(blank(day), TheBook.RULES);
            Proof.findings(assessment)
                    .filter(finding -> DECIDED.contains(finding.status()))
                    .forEach(finding ->
                            decided.add(day + "  " + finding.criterion().id() + "  " + finding.status()));
            assessment.policies().stream()
                    .filter(policy -> SETTLED.contains(policy.verdict()))
                    .forEach(policy -> decided.add(day + "  " + policy.policy().id() + "  " + policy.verdict()));
        }
        assertThat(decided).isEmpty();
    }

    @Test
    void everyCriterionIsJudgedOnSomeDay() {
        Set<String> never = new TreeSet<>();
        TheBook.rules().forEach(rule -> never.add(rule.criterion().id()));
        for (LocalDate day : days()) {
            TheBook.RULES
                    .judge(blank(day))
                    .forEach(finding -> never.remove(finding.criterion().id()));
        }
        assertThat(never).isEmpty();
    }

    private static Enterprise blank(LocalDate day) {
        Enterprise blank = Exchange.read(Fixtures.text(TheBook.FIXTURES.resolve("blank.yaml")), day, day)
                .enterprise();
        assertThat(blank.given().keySet()).isSubsetOf("name");
        return blank;
    }

    /** The years 2010 to 2027, and every day on which a text or a clause begins or ends. */
    private static Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        IntStream.rangeClosed(2010, 2027).forEach(year -> days.add(LocalDate.of(year, 7, 1)));
        for (Policy policy : TheBook.RULES.policies()) {
            days.add(policy.from());
            if (policy.until() != null) {
                days.add(policy.until());
            }
            for (Rule rule : policy.rules()) {
                if (rule.criterion().from() != null) {
                    days.add(rule.criterion().from());
                }
                if (rule.criterion().until() != null) {
                    days.add(rule.criterion().until());
                }
            }
        }
        return days;
    }
}
