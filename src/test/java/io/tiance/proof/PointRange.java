package io.tiance.proof;

import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far a point table can be settled by figures alone, told from its rows: experts' ranges never settle. */
final class PointRange {
    /**
     * @param bestCertain the most points that figures alone can make certain
     * @param worstPossible the fewest points that figures alone can hold it down to
     * @param settledAboveZero whether figures alone can settle it above 0
     * @param figures whether it reads any figure that matters
     */
    record Range(BigDecimal bestCertain, BigDecimal worstPossible, boolean settledAboveZero, boolean figures) {}

    private static final Range NONE = new Range(BigDecimal.ZERO, BigDecimal.ZERO, false, false);

    private final List<Rule> rules;

    PointRange(Policy policy) {
        this.rules = policy.rules();
    }

    Range total() {
        Map<String, List<Rule>> groups = scores().stream()
                .collect(Collectors.groupingBy(rule -> rule.criterion().scoreGroup()));
        return sum(groups.keySet().stream().map(this::group).toList());
    }

    Range group(String name) {
        Range sum = sum(scores().stream()
                .filter(rule -> rule.criterion().scoreGroup().equals(name))
                .map(rule -> of(rule.call()))
                .toList());
        return rules.stream()
                .filter(rule -> rule.criterion().role() == Criterion.Role.GROUP_CAP
                        && rule.criterion().scoreGroup().equals(name))
                .findFirst()
                .map(cap -> capped(sum, Reachable.text(cap.call(), 0)))
                .orElse(sum);
    }

    Range row(String id) {
        return scores().stream()
                .filter(rule -> rule.criterion().id().equals(id))
                .map(rule -> of(rule.call()))
                .findFirst()
                .orElse(NONE);
    }

    static Range of(Call call) {
        return switch (call.verb()) {
            case "专家评分" ->
                new Range(
                        new BigDecimal(Reachable.text(call, 0)), new BigDecimal(Reachable.text(call, 1)), false, false);
            case "取高" ->
                Reachable.calls(call).stream()
                        .map(PointRange::of)
                        .reduce(PointRange::better)
                        .orElse(NONE);
            case "累加" ->
                capped(sum(Reachable.calls(call).stream().map(PointRange::of).toList()), Reachable.text(call, 0));
            default -> table(call);
        };
    }

    private static Range table(Call call) {
        Range best = null;
        boolean differ = false;
        String first = Reachable.text(call, 2);
        for (int i = 2; i < call.arguments().size(); i += 2) {
            String points = ((Argument.Quoted) call.arguments().get(i)).text();
            String[] ends = points.split("~");
            BigDecimal low = new BigDecimal(ends[0]);
            BigDecimal high = new BigDecimal(ends[ends.length - 1]);
            boolean settled = ends.length == 1 && low.signum() > 0;
            best = best == null
                    ? new Range(low, high, settled, true)
                    : new Range(
                            best.bestCertain().max(low),
                            best.worstPossible().min(high),
                            best.settledAboveZero() || settled,
                            true);
            differ |= !points.equals(first);
        }
        return differ ? best : new Range(best.bestCertain(), best.worstPossible(), best.settledAboveZero(), false);
    }

    private static Range better(Range a, Range b) {
        return new Range(
                a.bestCertain().max(b.bestCertain()),
                a.worstPossible().max(b.worstPossible()),
                a.settledAboveZero() || b.settledAboveZero(),
                a.figures() || b.figures());
    }

    private static Range sum(List<Range> parts) {
        Range sum = new Range(BigDecimal.ZERO, BigDecimal.ZERO, false, false);
        boolean settled = !parts.isEmpty();
        for (Range part : parts) {
            boolean fixed = part.settledAboveZero() || part.worstPossible().signum() == 0;
            settled &= fixed;
            sum = new Range(
                    sum.bestCertain().add(part.bestCertain()),
                    sum.worstPossible().add(part.worstPossible()),
                    sum.settledAboveZero() || part.settledAboveZero(),
                    sum.figures() || part.figures());
        }
        return new Range(sum.bestCertain(), sum.worstPossible(), settled && sum.settledAboveZero(), sum.figures());
    }

    private static Range capped(Range range, String cap) {
        BigDecimal most = new BigDecimal(cap);
        return new Range(
                range.bestCertain().min(most),
                range.worstPossible().min(most),
                range.settledAboveZero() || range.bestCertain().compareTo(most) >= 0 && most.signum() > 0,
                range.figures());
    }

    private List<Rule> scores() {
        return rules.stream()
                .filter(rule -> rule.criterion().role() == Criterion.Role.SCORE)
                .toList();
    }
}
