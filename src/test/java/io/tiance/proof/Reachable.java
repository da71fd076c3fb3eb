package io.tiance.proof;

import static io.tiance.verdict.Status.MET;
import static io.tiance.verdict.Status.NOT_MET;
import static io.tiance.verdict.Status.REVIEW;
import static io.tiance.verdict.Status.UNKNOWN;

import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which statuses a rule can come to at all, told from its form: a 人工核验 never decides, a row that only experts score is never
 * settled, a pass mark above what a table can guarantee is never surely reached. What a rule can come to, some case must show.
 */
final class Reachable {
    private static final List<Status> ALL_ORDER = List.of(NOT_MET, UNKNOWN, REVIEW, MET);
    private static final List<Status> ANY_ORDER = List.of(MET, UNKNOWN, REVIEW, NOT_MET);
    private static final Set<String> ELSEWHERE = Set.of("得分合计不低于", "得分合计高于", "分组得分不低于", "单项得分高于", "符合标准", "级别属于");

    private final PointRange points;

    private Reachable(Policy policy) {
        this.points = new PointRange(policy);
    }

    /** MET, NOT_MET and UNKNOWN as far as the rule's form allows. */
    static Set<Status> of(Policy policy, Rule rule) {
        Set<Status> reachable = new Reachable(policy).top(rule);
        reachable.remove(REVIEW);
        return reachable;
    }

    private Set<Status> top(Rule rule) {
        Call call = rule.call();
        return switch (rule.criterion().role()) {
            case LEVEL -> levels(call);
            case GROUP_CAP, AWARD_CAP -> EnumSet.noneOf(Status.class);
            default ->
                "C".equals(rule.criterion().grade())
                        ? EnumSet.of(REVIEW)
                        : switch (rule.criterion().role()) {
                            case SCORE -> score(call);
                            case SCOPE, AWARD ->
                                condition((Call) call.arguments().get(0));
                            default -> condition(call);
                        };
        };
    }

    /** A standard with one level only, for all it concerns, leaves nothing open. */
    private Set<Status> levels(Call call) {
        boolean open = calls(call).stream()
                .flatMap(level -> calls(level).stream())
                .anyMatch(condition -> condition(condition).contains(UNKNOWN));
        return open ? EnumSet.of(MET, UNKNOWN) : EnumSet.of(MET);
    }

    private Set<Status> condition(Call call) {
        return switch (call.verb()) {
            case "人工核验", "条文未取得", "存疑" -> EnumSet.of(REVIEW);
            case "风险提示", "需整改" -> {
                Set<Status> inner = condition(calls(call).get(0));
                if (inner.remove(NOT_MET)) {
                    inner.add(REVIEW);
                }
                yield inner;
            }
            case "界上待核" -> with(condition(calls(call).get(0)), REVIEW);
            case "全部" -> fold(calls(call), ALL_ORDER);
            case "任一" -> fold(calls(call), ANY_ORDER);
            case "分情形" -> {
                Set<Status> every = EnumSet.noneOf(Status.class);
                calls(call).forEach(branch -> every.addAll(condition(branch)));
                yield every.equals(EnumSet.of(REVIEW)) ? every : with(every, UNKNOWN);
            }
            case "级别属于" -> EnumSet.of(MET, NOT_MET, UNKNOWN, REVIEW);
            case "得分合计不低于", "得分合计高于" -> mark(points.total(), call, 0);
            case "分组得分不低于" -> mark(points.group(text(call, 0)), call, 1);
            case "单项得分高于" -> mark(points.row(text(call, 0)), call, 1);
            default -> EnumSet.of(MET, NOT_MET, UNKNOWN);
        };
    }

    /** A mark is surely reached only if the table can guarantee it, and surely missed only if the table can rule it out. */
    private static Set<Status> mark(PointRange.Range range, Call call, int at) {
        BigDecimal mark = new BigDecimal(text(call, at));
        boolean above = call.verb().endsWith("高于");
        Set<Status> statuses = range.figures() ? EnumSet.of(UNKNOWN) : EnumSet.of(REVIEW);
        if (reaches(range.bestCertain(), mark, above)) {
            statuses.add(MET);
        }
        if (!reaches(range.worstPossible(), mark, above)) {
            statuses.add(NOT_MET);
        }
        return statuses;
    }

    private static boolean reaches(BigDecimal value, BigDecimal mark, boolean above) {
        int order = value.compareTo(mark);
        return above ? order > 0 : order >= 0;
    }

    private static Set<Status> score(Call call) {
        PointRange.Range range = PointRange.of(call);
        Set<Status> statuses = range.figures() ? EnumSet.of(UNKNOWN) : EnumSet.of(REVIEW);
        if (range.settledAboveZero()) {
            statuses.add(MET);
        }
        if (range.worstPossible().signum() == 0) {
            statuses.add(NOT_MET);
        }
        return statuses;
    }

    /** All combinations of what the parts can come to, as if they were independent. */
    private Set<Status> fold(List<Call> parts, List<Status> order) {
        Set<Status> sofar = EnumSet.of(order.get(order.size() - 1));
        for (Call part : parts) {
            Set<Status> next = EnumSet.noneOf(Status.class);
            for (Status a : sofar) {
                condition(part).forEach(b -> next.add(order.get(Math.min(order.indexOf(a), order.indexOf(b)))));
            }
            sofar = next;
        }
        return sofar;
    }

    private static Set<Status> with(Set<Status> statuses, Status more) {
        statuses.add(more);
        return statuses;
    }

    /** Whether a rule refers to points or standards, which stand outside it. */
    static boolean readsElsewhere(Call call) {
        return ELSEWHERE.contains(call.verb()) || calls(call).stream().anyMatch(Reachable::readsElsewhere);
    }

    static List<Call> calls(Call call) {
        return call.arguments().stream()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .toList();
    }

    static String text(Call call, int at) {
        return ((Argument.Quoted) call.arguments().get(at)).text();
    }
}
