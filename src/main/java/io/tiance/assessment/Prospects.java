package io.tiance.assessment;

import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a criterion, a route or a policy may still come to: met, not met, or not applicable. Kleene's three values can't tell
 * “may not concern the enterprise” from “may fail”, and what does not concern it is left out of account, so that a criterion
 * alone in its policy, or beside another in a route, would seem settled and then turn. Counting the possibilities keeps a
 * verdict open exactly as long as it is.
 */
record Prospects(Set<Status> possible) {
    static final Prospects NOT_APPLICABLE = new Prospects(EnumSet.of(Status.NOT_APPLICABLE));

    static Prospects of(Finding finding) {
        EnumSet<Status> possible = switch (finding.status()) {
            case UNKNOWN, REVIEW -> EnumSet.of(Status.MET, Status.NOT_MET);
            default -> EnumSet.of(finding.status());
        };
        if (!finding.selectorMissing().isEmpty()) {
            possible.add(Status.NOT_APPLICABLE);
        }
        return new Prospects(possible);
    }

    /** All must hold; what does not apply is left out of account. */
    static Prospects all(List<Prospects> parts) {
        return parts.stream().reduce(NOT_APPLICABLE, (a, b) -> a.with(b, Status.NOT_MET));
    }

    /** One must hold; what does not apply is left out of account. */
    static Prospects any(List<Prospects> parts) {
        return parts.stream().reduce(NOT_APPLICABLE, (a, b) -> a.with(b, Status.MET));
    }

    /** What a scope alone comes to: who is outside is not concerned. */
    Prospects asScope() {
        EnumSet<Status> all = EnumSet.copyOf(possible);
        if (all.remove(Status.NOT_MET)) {
            all.add(Status.NOT_APPLICABLE);
        }
        return new Prospects(all);
    }

    /** These, if the scope is met; not applicable when it is not. */
    Prospects within(Prospects scope) {
        EnumSet<Status> all = EnumSet.noneOf(Status.class);
        for (Status one : scope.possible) {
            if (one == Status.NOT_MET) {
                all.add(Status.NOT_APPLICABLE);
            } else {
                all.addAll(possible);
            }
        }
        return new Prospects(all);
    }

    /** These, unless there is nothing to be had: then not applicable, if it does not fail anyway. */
    Prospects unlessNothing(Prospects awards) {
        EnumSet<Status> all = EnumSet.noneOf(Status.class);
        for (Status one : possible) {
            for (Status award : awards.possible) {
                all.add(
                        one != Status.NOT_MET && award == Status.NOT_APPLICABLE
                                ? award
                                : joined(one, award, Status.NOT_MET));
            }
        }
        return new Prospects(all);
    }

    private Prospects with(Prospects other, Status decisive) {
        EnumSet<Status> all = EnumSet.noneOf(Status.class);
        possible.forEach(one -> other.possible.forEach(another -> all.add(joined(one, another, decisive))));
        return new Prospects(all);
    }

    private static Status joined(Status one, Status another, Status decisive) {
        if (one == decisive || another == decisive) {
            return decisive;
        }
        return one == Status.NOT_APPLICABLE ? another : one;
    }
}
