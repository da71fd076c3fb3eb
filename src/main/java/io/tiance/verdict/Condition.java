package io.tiance.verdict;

/** Something a clause asks for; tested when every clause has been heard, since it may refer to scores and standards. */
@FunctionalInterface
public interface Condition {
    Outcome test(Standing standing);
}
