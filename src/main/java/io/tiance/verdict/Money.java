package io.tiance.verdict;

/** How an award's money is worked out; told when every clause has been heard. */
@FunctionalInterface
public interface Money {
    Amount at(Standing standing);
}
