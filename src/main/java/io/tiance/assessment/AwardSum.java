package io.tiance.assessment;

import io.tiance.verdict.Amount;
import io.tiance.verdict.Criterion.Role;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The awards of a policy that are, or may still be, had, and what they come to after exclusions and the policy's cap. */
final class AwardSum {
    private final List<Award> awards = new ArrayList<>();
    private final Money money;

    AwardSum(Verdict verdict, List<Finding> findings, List<Finding> limits) {
        if (verdict == Verdict.NOT_ELIGIBLE || verdict == Verdict.NOT_APPLICABLE) {
            money = Money.NONE;
            return;
        }
        for (Finding finding : findings) {
            Amount amount = finding.amount();
            boolean possible = finding.status() != Status.NOT_MET && finding.status() != Status.NOT_APPLICABLE;
            if (amount != null && possible) {
                boolean sure = verdict == Verdict.ELIGIBLE && finding.status() == Status.MET;
                awards.add(new Award(finding.criterion(), finding.status(), sure ? amount : amount.atBest()));
            }
        }
        money = capped(sum(), limits);
    }

    List<Award> awards() {
        return awards;
    }

    Money money() {
        return money;
    }

    private Money sum() {
        Map<String, Money> byGroup = new HashMap<>();
        for (Award award : awards) {
            String group = award.criterion().exclusive().isEmpty()
                    ? award.criterion().id()
                    : "互斥 " + award.criterion().exclusive();
            BigDecimal min = award.amount().min();
            boolean untold = min == null && award.amount().max() == null;
            Money one = untold
                    ? Money.NONE
                    : new Money(
                            min == null ? BigDecimal.ZERO : min, award.amount().max());
            byGroup.merge(group, one, AwardSum::larger);
        }
        Money total = Money.NONE;
        for (Money part : byGroup.values()) {
            total = new Money(total.certain().add(part.certain()), add(total.possible(), part.possible()));
        }
        return total;
    }

    private static Money capped(Money sum, List<Finding> limits) {
        BigDecimal cap = null;
        for (Finding finding : limits) {
            if (finding.criterion().role() == Role.AWARD_CAP && finding.limit() != null) {
                cap = cap == null ? finding.limit() : cap.min(finding.limit());
            }
        }
        if (cap == null) {
            return sum;
        }
        return new Money(
                sum.certain().min(cap),
                sum.possible() == null ? cap : sum.possible().min(cap));
    }

    private static Money larger(Money a, Money b) {
        BigDecimal possible = a.possible() == null || b.possible() == null
                ? null
                : a.possible().max(b.possible());
        return new Money(a.certain().max(b.certain()), possible);
    }

    private static @Nullable BigDecimal add(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }
}
