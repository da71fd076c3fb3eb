package io.tiance.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one policy.
 *
 * @param policy its id
 * @param criteria a finding on each criterion, in the order of the document
 * @param limits those on what limits groups of points and awards
 * @param score points of the whole table; null where no row of one concerns the enterprise
 */
public record Findings(
        String policy,
        Shape shape,
        List<Finding> criteria,
        List<Finding> limits,
        @Nullable Points score) {

    /** What was found on a policy whose limits and points are no matter. */
    public static Findings of(String policy, List<Finding> criteria) {
        Shape shape = Shape.of(criteria.stream().map(Finding::criterion).toList());
        return new Findings(policy, shape, criteria, List.of(), null);
    }

    /** All of them, limits last. */
    public Stream<Finding> all() {
        return Stream.concat(criteria.stream(), limits.stream());
    }
}
