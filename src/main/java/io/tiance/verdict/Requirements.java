package io.tiance.verdict;

import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Industry;
import io.tiance.enterprise.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 要求: what a rule speaks to. A rule makes exactly one call here. It is heard once, on a blank form: the figures it names are then
 * those of the form, which tell which figure is meant, and what it asks is kept to test every enterprise by. When it fires for
 * an enterprise it need not say it again.
 */
public final class Requirements {
    /** Told of every rule that fires. */
    @FunctionalInterface
    public interface Listener {
        /**
         * @param file the rule's file
         * @param number the rule's number in it, from 0
         * @return what the rule is to speak to, or null when nothing more is wanted of it
         */
        @Nullable
        Criterion fired(String file, int number);
    }

    /** One level of a standard with the condition for it. */
    public record Level(String name, Condition condition) {}

    /** Advice on weak evidence: it may warn, but that it does not warn says nothing for the enterprise. */
    record Advice(Condition condition) implements Condition {
        @Override
        public Outcome test(Standing standing) {
            Outcome outcome = condition.test(standing);
            return outcome.status() == Status.MET ? Outcome.notApplicable().noted("未触发风险提示；依据等级 C，不作结论") : outcome;
        }
    }

    private static final Condition ALWAYS = always();

    private final Listener listener;
    private final List<Requirement> said = new ArrayList<>();
    private @Nullable Criterion speaking;

    public Requirements(Listener listener) {
        this.listener = listener;
    }

    /** Called as a rule fires; whether it is to go on and speak. */
    public boolean begin(String file, int number) {
        speaking = listener.fired(file, number);
        return speaking != null;
    }

    /** What was heard, in the order of firing. */
    public List<Requirement> said() {
        return said;
    }

    // 条件

    public void 适用于(Condition condition) {
        gate(condition);
    }

    public void 不低于(Measure figure, @Says(Says.What.NUMBER) String least) {
        gate(Conditions.不低于(figure, least));
    }

    public void 不低于(Measure figure, Threshold least) {
        gate(Conditions.不低于(figure, least));
    }

    public void 不低于(Measure figure, Measure least) {
        gate(Conditions.不低于(figure, least));
    }

    public void 高于(Measure figure, @Says(Says.What.NUMBER) String bound) {
        gate(Conditions.高于(figure, bound));
    }

    public void 高于(Measure figure, Threshold bound) {
        gate(Conditions.高于(figure, bound));
    }

    public void 高于(Measure figure, Measure bound) {
        gate(Conditions.高于(figure, bound));
    }

    public void 不超过(Measure figure, @Says(Says.What.NUMBER) String most) {
        gate(Conditions.不超过(figure, most));
    }

    public void 不超过(Measure figure, Threshold most) {
        gate(Conditions.不超过(figure, most));
    }

    public void 不超过(Measure figure, Measure most) {
        gate(Conditions.不超过(figure, most));
    }

    public void 低于(Measure figure, @Says(Says.What.NUMBER) String bound) {
        gate(Conditions.低于(figure, bound));
    }

    public void 低于(Measure figure, Threshold bound) {
        gate(Conditions.低于(figure, bound));
    }

    public void 低于(Measure figure, Measure bound) {
        gate(Conditions.低于(figure, bound));
    }

    public void 须为是(Flag figure) {
        gate(Conditions.须为是(figure));
    }

    public void 须为否(Flag figure) {
        gate(Conditions.须为否(figure));
    }

    public void 属于(Choice figure, @Says(Says.What.OPTIONS) String... options) {
        gate(Conditions.属于(figure, options));
    }

    public void 不属于(Choice figure, @Says(Says.What.OPTIONS) String... options) {
        gate(Conditions.不属于(figure, options));
    }

    public void 行业属于(Industry code, @Says(Says.What.CODES) String... prefixes) {
        gate(Conditions.行业属于(code, prefixes));
    }

    public void 行业不属于(Industry code, @Says(Says.What.CODES) String... prefixes) {
        gate(Conditions.行业不属于(code, prefixes));
    }

    public void 全部(Condition... parts) {
        gate(Conditions.全部(parts));
    }

    public void 任一(Condition... parts) {
        gate(Conditions.任一(parts));
    }

    public void 分情形(Measure figure, @Says(Says.What.ROWS_OF_CONDITIONS) Object... pairs) {
        gate(Conditions.分情形(figure, pairs));
    }

    public void 分情形(Choice figure, @Says(Says.What.ROWS_OF_CONDITIONS) Object... pairs) {
        gate(Conditions.分情形(figure, pairs));
    }

    public void 分情形(Flag figure, @Says(Says.What.ROWS_OF_CONDITIONS) Object... pairs) {
        gate(Conditions.分情形(figure, pairs));
    }

    public void 人工核验(@Says(Says.What.PROSE) String why) {
        gate(Conditions.人工核验(why));
    }

    public void 条文未取得(@Says(Says.What.PROSE) String what) {
        gate(Conditions.条文未取得(what));
    }

    public void 存疑(Condition condition, @Says(Says.What.PROSE) String why) {
        gate(Conditions.存疑(condition, why));
    }

    public void 风险提示(Condition condition, @Says(Says.What.PROSE) String risk) {
        Condition advice = Conditions.风险提示(condition, risk);
        gate("C".equals(Objects.requireNonNull(speaking).grade()) ? new Advice(advice) : advice);
    }

    public void 需整改(Condition condition, @Says(Says.What.PROSE) String how) {
        gate(Conditions.需整改(condition, how));
    }

    public void 界上待核(
            Measure figure,
            @Says(Says.What.NUMBER) String bound,
            Condition condition,
            @Says(Says.What.PROSE) String why) {
        gate(Conditions.界上待核(figure, bound, condition, why));
    }

    public void 符合标准(@Says(Says.What.STANDARD) String policy) {
        gate(Conditions.符合标准(policy));
    }

    public void 级别属于(@Says(Says.What.STANDARD) String policy, @Says(Says.What.LEVELS) String... levels) {
        gate(Conditions.级别属于(policy, levels));
    }

    public void 得分合计不低于(@Says(Says.What.NUMBER) String pass) {
        gate(Conditions.得分合计不低于(pass));
    }

    public void 得分合计高于(@Says(Says.What.NUMBER) String pass) {
        gate(Conditions.得分合计高于(pass));
    }

    public void 分组得分不低于(@Says(Says.What.GROUP) String group, @Says(Says.What.NUMBER) String pass) {
        gate(Conditions.分组得分不低于(group, pass));
    }

    public void 单项得分高于(@Says(Says.What.ROW) String row, @Says(Says.What.NUMBER) String bound) {
        gate(Conditions.单项得分高于(row, bound));
    }

    // 计分

    public void 计分(Measure figure, @Says(Says.What.ROWS_OF_POINTS) String... rows) {
        score(Scores.表(figure, rows));
    }

    public void 计分(Choice figure, @Says(Says.What.ROWS_OF_POINTS) String... rows) {
        score(Scores.表(figure, rows));
    }

    public void 计分(Flag figure, @Says(Says.What.ROWS_OF_POINTS) String... rows) {
        score(Scores.表(figure, rows));
    }

    public void 专家评分(@Says(Says.What.NUMBER) String least, @Says(Says.What.NUMBER) String most) {
        score(Scores.专家评分(least, most));
    }

    public void 取高(Scores.Score... ways) {
        score(Scores.取高(ways));
    }

    public void 累加(@Says(Says.What.NUMBER) String cap, Scores.Score... parts) {
        score(Scores.累加(cap, parts));
    }

    /** The rows of a group, marked {@code @分组}, give at most this together. */
    public void 分组封顶(@Says(Says.What.NUMBER) String cap) {
        say(ALWAYS, null, null, Conditions.number(cap), List.of());
    }

    // 奖励与定级

    public void 奖励(Condition condition, Money money) {
        say(condition, null, money, null, List.of());
    }

    /** All awards of the policy give at most this together. */
    public void 奖励封顶(@Says(Says.What.NUMBER) String cap) {
        say(ALWAYS, null, null, Conditions.number(cap), List.of());
    }

    public void 定级(Level... levels) {
        say(ALWAYS, null, null, null, List.of(levels));
    }

    public static Level 级(@Says(Says.What.LEVEL) String name, Condition condition) {
        return new Level(name, condition);
    }

    public static Level 其余(@Says(Says.What.LEVEL) String name) {
        return new Level(name, ALWAYS);
    }

    private void gate(Condition condition) {
        say(condition, null, null, null, List.of());
    }

    private void score(Scores.Score score) {
        say(ALWAYS, score, null, null, List.of());
    }

    private void say(
            Condition condition,
            Scores.@Nullable Score score,
            @Nullable Money money,
            @Nullable BigDecimal limit,
            List<Level> levels) {
        said.add(new Requirement(Objects.requireNonNull(speaking), condition, score, money, limit, levels));
    }

    private static Condition always() {
        Outcome met = Outcome.leaf(Status.MET, "", "", "", null);
        return standing -> met;
    }
}
