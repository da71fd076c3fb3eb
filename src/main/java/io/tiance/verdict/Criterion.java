package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Industry;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One clause as a rule states it: everything about it but the test itself.
 *
 * @param id stable id, e.g. {@code HNTE-A11-5}
 * @param clause where in the document, e.g. {@code 办法第十一条（五）}
 * @param point what it asks, in our words
 * @param reading how a choice the text leaves was read; blank for none
 * @param grade A, B or C; C never decides
 * @param alternative name of a set of routes of which one suffices; blank when the clause stands for itself
 * @param route the route within that set
 * @param scoreGroup name of the group of a point table
 * @param doubtOnLine why a level that turns on a value exactly on a bound is for a person to confirm; blank for no doubt
 * @param exclusive awards of the same name are not paid together; blank for none
 * @param selectors whom it concerns
 * @param figures keys of the figures its test reads
 */
public record Criterion(
        String id,
        String title,
        String policy,
        String clause,
        String point,
        String reading,
        String grade,
        String alternative,
        String route,
        String scoreGroup,
        String doubtOnLine,
        String exclusive,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Selector> selectors,
        Set<String> figures)
        implements Serializable {

    /** What a criterion does in its policy. */
    public enum Role {
        /** Whether the policy concerns the enterprise at all. */
        SCOPE,
        /** Must hold, alone or as part of a route. */
        GATE,
        /** Gives points. */
        SCORE,
        /** Limits the points of a group. */
        GROUP_CAP,
        /** Gives money. */
        AWARD,
        /** Limits the money of a policy. */
        AWARD_CAP,
        /** Tells a level, in a shared standard. */
        LEVEL;

        /** Whether it only limits what others give. */
        boolean limits() {
            return this == GROUP_CAP || this == AWARD_CAP;
        }
    }

    /** A restriction in the {@code when} of a rule: the figure must be one of these. */
    public record Selector(FigureInfo figure, List<String> options) implements Serializable {
        /** Keys of the figures that would tell whether it holds. */
        public SortedSet<String> missing(Enterprise enterprise) {
            Answer answer = enterprise.to(figure);
            return answer.known() && answer instanceof Industry industry
                    ? industry.under(options.toArray(String[]::new)).missing()
                    : answer.missing();
        }
    }

    /** Keys of all figures it reads: to tell whom it concerns, and in its test. */
    public Set<String> reads() {
        Set<String> keys = new TreeSet<>(figures);
        keys.addAll(selects());
        return keys;
    }

    /** Keys of the figures that tell whom it concerns; empty when it concerns all. */
    public Set<String> selects() {
        Set<String> keys = new TreeSet<>();
        selectors.forEach(selector -> keys.add(selector.figure().key()));
        return keys;
    }

    /** Whether the clause has effect on a day. */
    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
