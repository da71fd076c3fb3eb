package io.tiance.assessment;

import io.tiance.enterprise.Parts;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Shape;
import io.tiance.verdict.Status;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a finding may still come to when some figures will never be known: the enterprise has said so. Errs on the side of
 * asking: where it can't tell, everything stays possible.
 *
 * @param lost keys of figures that won't be known, neither themselves nor by a figure that stands for them
 */
record Reach(Set<String> lost) {
    private static final Prospects OPEN = Prospects.of(Status.UNKNOWN);
    private static final Prospects ANYTHING = Prospects.of(Status.MET, Status.NOT_MET, Status.REVIEW);

    Prospects of(Finding finding) {
        if (finding.status() != Status.UNKNOWN) {
            return Prospects.of(finding.status());
        }
        Prospects own = of(finding.outcome(), finding);
        if (finding.selectorMissing().isEmpty()) {
            return own;
        }
        if (!lost.containsAll(finding.selectorMissing())) {
            return own.or(Status.NOT_APPLICABLE);
        }
        // Whether it concerns the enterprise stays open: only what would do no harm then can still settle it.
        Status harmless = Shape.optional(finding.criterion()) ? Status.NOT_MET : Status.MET;
        return own.may(harmless) ? OPEN.or(harmless) : OPEN;
    }

    private Prospects of(Outcome outcome, Finding finding) {
        if (outcome.status() != Status.UNKNOWN) {
            return Prospects.of(outcome.status());
        }
        if (lost.containsAll(outcome.missing()) && !outcome.missing().isEmpty()) {
            return OPEN;
        }
        if (outcome.parts().isEmpty()) {
            return needsAll(outcome, finding) ? OPEN : ANYTHING;
        }
        Set<String> ofParts = new TreeSet<>(finding.selectorMissing());
        outcome.parts().forEach(part -> ofParts.addAll(part.missing()));
        boolean rows = !ofParts.containsAll(outcome.missing())
                || outcome.join() == Outcome.Join.ANY
                        && outcome.parts().stream().anyMatch(part -> part.status() == Status.MET);
        if (rows) {
            return ANYTHING.or(Status.UNKNOWN);
        }
        List<Prospects> parts =
                outcome.parts().stream().map(part -> of(part, finding)).toList();
        return outcome.join() == Outcome.Join.ALL ? Prospects.all(parts) : Prospects.any(parts);
    }

    /** A figure worked out from several is lost with any of them. */
    private boolean needsAll(Outcome leaf, Finding finding) {
        return leaf.missing().stream().anyMatch(lost::contains)
                && finding.criterion().reads().stream()
                        .anyMatch(figure -> Parts.of(figure).containsAll(leaf.missing()) && Parts.needsEvery(figure));
    }
}
