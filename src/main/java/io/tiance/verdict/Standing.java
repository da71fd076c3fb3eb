package io.tiance.verdict;

import io.tiance.enterprise.Enterprise;
import java.util.Set;

/** What a condition is tested against: the enterprise, the points of its policy, and the standards several policies share. */
public interface Standing {
    /** Whose answers are tested. */
    Enterprise enterprise();

    /** Points of the whole table of the policy under test. */
    Points total();

    /** Points of one named group of rows. */
    Points group(String name);

    /** Points of one row, by its id. */
    Points row(String id);

    /** Whether a shared standard, such as 规模以上, is met. */
    Outcome standard(String policy);

    /** The levels a shared standard leaves possible, such as 中型 or 小型, and what is missing to say which. */
    Levels levels(String policy);

    /**
     * @param possible several when figures are missing; empty when the standard has no row for the enterprise
     * @param doubt why even a single level is for a person to confirm; blank for no doubt
     * @param unlisted whether the standard may turn out to have no row for the enterprise
     */
    record Levels(
            Set<String> possible, java.util.SortedSet<String> missing, String doubt, String source, boolean unlisted) {}
}
