package io.tiance.web;

import io.tiance.assessment.Money;
import io.tiance.batch.Summary;
import io.tiance.batch.Summary.PolicyResult;
import io.tiance.prospect.ScreeningGrid;
import io.tiance.prospect.ScreeningRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of a list as the console shows them. */
final class ScreeningViews {
    private static final int DECIMALS = 2;

    private ScreeningViews() {}

    /**
     * One enterprise and one policy.
     *
     * @param state letter: E 符合, I 待补, R 待核验, D 差一步, N 不符合, X 不适用
     * @param word in the words of the policy's kind
     * @param note what is short of it, in brief
     */
    record Cell(String state, String word, String note) {}

    /** One enterprise; {@code cells} in the order of the policies, empty with {@code error}. */
    record Line(
            int line,
            String name,
            String creditCode,
            String industry,
            String street,
            String state,
            String error,
            BigDecimal certain,
            BigDecimal possible,
            boolean openEnded,
            List<Cell> cells) {}

    /** One of the 差一步名单. {@code share} is the gap as a share of what is required. */
    record Near(
            int line,
            String name,
            String creditCode,
            String policy,
            BigDecimal share,
            Summary.Shortfall shortfall,
            String gap,
            int missing) {}

    static Line line(ScreeningPlan plan, ScreeningRow row) {
        String json = row.json();
        Map<String, PolicyResult> byId = new HashMap<>();
        if (json != null) {
            Summary.read(json).policies().forEach(one -> byId.put(one.id(), one));
        }
        return new Line(
                row.line(),
                row.name(),
                row.creditCode(),
                row.industry(),
                row.street(),
                row.state().name(),
                row.error(),
                plain(row.certain()),
                plain(row.possible()),
                row.openEnded(),
                json == null
                        ? List.of()
                        : plan.policies().stream()
                                .map(column -> cell(Objects.requireNonNull(byId.get(column.id()))))
                                .toList());
    }

    private static Cell cell(PolicyResult one) {
        String note = switch (one.status()) {
            case ELIGIBLE -> money(one.money());
            case NEEDS_INFO -> "缺 " + one.missing() + " 项";
            case NOT_ELIGIBLE -> shortOf(one);
            default -> "";
        };
        return new Cell(String.valueOf(RowJudge.letter(one)), one.word(), note);
    }

    private static String shortOf(PolicyResult one) {
        if (one.blockers().size() != 1 || one.shortfalls().size() != 1) {
            return one.blockers().isEmpty() ? "" : one.blockers().size() + " 条";
        }
        Summary.Shortfall only = one.shortfalls().get(0);
        return only.gap() == null ? only.title() : gap(only);
    }

    /** Rounded up: never less than what is short. Exactly at a threshold that must be passed nothing is short, and yet it fails. */
    private static String gap(Summary.Shortfall shortfall) {
        BigDecimal gap = Objects.requireNonNull(shortfall.gap());
        return gap.signum() == 0
                ? "正在线上，须超过"
                : "差 " + plain(gap.setScale(DECIMALS, RoundingMode.UP)).toPlainString() + shortfall.unit();
    }

    private static String money(@Nullable Money money) {
        if (money == null || money.certain().signum() == 0) {
            return "";
        }
        return plain(money.certain()).toPlainString() + " 万元" + (money.possible() == null ? "起" : "");
    }

    static Near near(ScreeningGrid.Near one) {
        PolicyResult result = Summary.read(String.valueOf(one.row().json())).policies().stream()
                .filter(policy -> policy.id().equals(one.policy()))
                .findFirst()
                .orElseThrow();
        return new Near(
                one.row().line(),
                one.row().name(),
                one.row().creditCode(),
                one.policy(),
                plain(one.near()),
                result.shortfalls().get(0),
                gap(result.shortfalls().get(0)),
                result.missing());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
