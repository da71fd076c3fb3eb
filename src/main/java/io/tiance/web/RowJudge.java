package io.tiance.web;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.Money;
import io.tiance.assessment.Verdict;
import io.tiance.batch.Summary;
import io.tiance.batch.Summary.PolicyResult;
import io.tiance.prospect.Facts;
import io.tiance.prospect.Marks;
import io.tiance.prospect.ScreeningResult;
import io.tiance.prospect.ScreeningRow;
import io.tiance.report.Exchange;
import io.tiance.report.Goals;
import io.tiance.rulebook.Rulebook;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Judges rows of a list by its plan. */
record RowJudge(ScreeningPlan plan, Rulebook rules, Goals goals) {
    /** Of a row where nothing fails: behind all that do. */
    private static final BigDecimal NOTHING_FAILS = new BigDecimal("9999");

    /** The database holds no more; who is so far away is no near miss by any reading. */
    private static final BigDecimal FARTHEST = new BigDecimal("9999999");

    /** No sum of money that anybody is paid, in 万元, and what the database holds. */
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999");

    RowJudge(ScreeningPlan plan, Rulebook rules) {
        this(plan, rules, plan.goals(rules));
    }

    /** Never throws for what is in a row: a row that can't be judged says so, and the others go on. */
    ScreeningResult judge(ScreeningRow row) {
        try {
            return told(row, Summary.of(row.line(), assess(row)));
        } catch (RuntimeException | StackOverflowError e) {
            return ScreeningResult.broken(row, "判定没有完成（" + e.getClass().getSimpleName() + "），这不是结论；请把这一行交维护人员查看");
        }
    }

    Assessment assess(ScreeningRow row) {
        return Assessment.of(new Facts(plan.asOf(), row.answers()).enterprise(), rules, goals);
    }

    private ScreeningResult told(ScreeningRow row, Summary summary) {
        Map<String, PolicyResult> byId = new HashMap<>();
        summary.policies().forEach(one -> byId.put(one.id(), one));
        Marks marks = new Marks();
        Map<String, BigDecimal> near = new TreeMap<>();
        BigDecimal certain = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        boolean open = false;
        BigDecimal nearest = NOTHING_FAILS;
        for (ScreeningPlan.Column column : plan.policies()) {
            PolicyResult one = java.util.Objects.requireNonNull(byId.get(column.id()), column.id());
            marks.add(letter(one), one.nearness());
            if (one.near() != null) {
                near.put(one.id(), storable(one.near()));
            }
            if (one.status() == Verdict.NOT_ELIGIBLE) {
                nearest = nearest.min(one.nearness());
            }
            Money money = one.money();
            if (money != null) {
                certain = certain.add(money.certain());
                possible = possible.add(money.possible() == null ? money.certain() : money.possible());
                open |= money.possible() == null;
            }
        }
        return new ScreeningResult(
                row,
                "",
                marks.toString(),
                certain.min(MOST_MONEY),
                possible.min(MOST_MONEY),
                open,
                nearest,
                near,
                Exchange.line(summary));
    }

    static BigDecimal storable(BigDecimal near) {
        return near.min(FARTHEST);
    }

    /** The letter of {@link Marks}; one step short is who fails in one place only, measurable or not. */
    static char letter(PolicyResult one) {
        return switch (one.status()) {
            case ELIGIBLE -> 'E';
            case NEEDS_INFO -> 'I';
            case NEEDS_REVIEW -> 'R';
            case NOT_ELIGIBLE -> one.blockers().size() == 1 ? 'D' : 'N';
            case NOT_APPLICABLE -> 'X';
        };
    }
}
