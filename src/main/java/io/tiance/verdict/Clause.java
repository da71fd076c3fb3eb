package io.tiance.verdict;

import io.tiance.enterprise.Keys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A requirement that concerns the enterprise. What others ask of it is worked out once. */
final class Clause {
    private final Requirement requirement;
    private final SortedSet<String> selectorMissing;
    private Scores.@Nullable Scored scored;
    private @Nullable Graded graded;

    Clause(Requirement requirement, SortedSet<String> selectorMissing) {
        this.requirement = requirement;
        this.selectorMissing = selectorMissing;
    }

    Requirement requirement() {
        return requirement;
    }

    /** Keys that would tell whether it concerns the enterprise. */
    SortedSet<String> selectorMissing() {
        return selectorMissing;
    }

    boolean scores() {
        return requirement.score() != null;
    }

    Scores.Scored scored(Standing standing) {
        Scores.Scored known = scored;
        if (known == null) {
            known = Objects.requireNonNull(requirement.score()).of(standing);
            scored = known;
        }
        return known;
    }

    /** Points of a row, from nothing up while it is not known whether the row concerns the enterprise. */
    Points points(Standing standing) {
        return scored(standing).points().orNothing(selectorMissing);
    }

    Graded graded(Standing standing) {
        Graded known = graded;
        if (known == null) {
            known = grade(requirement, standing);
            graded = known;
        }
        return known;
    }

    /** @param possible levels that the enterprise may be of */
    record Graded(Set<String> possible, SortedSet<String> missing, Outcome outcome) {}

    /** Goes down the levels until one surely applies; those that may apply on the way stay possible. */
    private static Graded grade(Requirement entry, Standing standing) {
        String doubtOnLine = entry.criterion().doubtOnLine();
        List<String> names = new ArrayList<>(entry.levels().size());
        SortedSet<String> missing = Keys.NONE;
        String doubt = "";
        for (Requirements.Level level : entry.levels()) {
            Outcome outcome = level.condition().test(standing);
            if (outcome.status() == Status.NOT_MET || outcome.status() == Status.NOT_APPLICABLE) {
                continue;
            }
            names.add(level.name());
            if (outcome.status() == Status.MET) {
                if (doubtOnLine.isEmpty() || !outcome.onTheLine()) {
                    break;
                }
                doubt = Outcome.joined(doubt, doubtOnLine);
            }
            missing = Keys.union(missing, outcome.missing());
            if (outcome.status() == Status.REVIEW) {
                doubt = Outcome.joined(doubt, outcome.note());
            }
        }
        Set<String> possible = names.size() == 1 ? Set.of(names.get(0)) : new LinkedHashSet<>(names);
        return new Graded(possible, missing, outcome(possible, missing, doubt));
    }

    /** Both, in their order; mostly there is one. */
    static Set<String> with(Set<String> levels, Set<String> more) {
        if (levels.isEmpty()) {
            return more;
        }
        if (levels.containsAll(more)) {
            return levels;
        }
        Set<String> both = new LinkedHashSet<>(levels);
        both.addAll(more);
        return both;
    }

    private static Outcome outcome(Set<String> possible, SortedSet<String> missing, String doubt) {
        Wording wording = Wording.of("级别", () -> String.join("或", possible), () -> "按标准定级");
        if (possible.size() != 1 && !missing.isEmpty()) {
            return Outcome.open(Status.UNKNOWN, wording, doubt, missing);
        }
        Outcome met = Outcome.leaf(Status.MET, wording, null);
        return possible.size() == 1 ? met : met.forReview(doubt);
    }
}
