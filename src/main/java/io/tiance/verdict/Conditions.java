package io.tiance.verdict;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Industry;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * The conditions a rule can state. Their names are what an officer reads in {@code rules/}. Numbers are exact decimal text. A figure
 * handed in is the blank form's: it tells which figure is meant; the enterprise's own is looked up when it is tested.
 */
public final class Conditions {
    private Conditions() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    // 数值

    public static Condition 不低于(Measure figure, @Says(Says.What.NUMBER) String least) {
        return Checks.compare(figure, Checks.Order.不低于, number(least));
    }

    public static Condition 不低于(Measure figure, Threshold least) {
        return least.each(value -> Checks.compare(figure, Checks.Order.不低于, value));
    }

    public static Condition 不低于(Measure figure, Measure least) {
        return Checks.against(figure, Checks.Order.不低于, least);
    }

    public static Condition 高于(Measure figure, @Says(Says.What.NUMBER) String bound) {
        return Checks.compare(figure, Checks.Order.高于, number(bound));
    }

    public static Condition 高于(Measure figure, Threshold bound) {
        return bound.each(value -> Checks.compare(figure, Checks.Order.高于, value));
    }

    public static Condition 高于(Measure figure, Measure bound) {
        return Checks.against(figure, Checks.Order.高于, bound);
    }

    public static Condition 不超过(Measure figure, @Says(Says.What.NUMBER) String most) {
        return Checks.compare(figure, Checks.Order.不超过, number(most));
    }

    public static Condition 不超过(Measure figure, Threshold most) {
        return most.each(value -> Checks.compare(figure, Checks.Order.不超过, value));
    }

    public static Condition 不超过(Measure figure, Measure most) {
        return Checks.against(figure, Checks.Order.不超过, most);
    }

    public static Condition 低于(Measure figure, @Says(Says.What.NUMBER) String bound) {
        return Checks.compare(figure, Checks.Order.低于, number(bound));
    }

    public static Condition 低于(Measure figure, Threshold bound) {
        return bound.each(value -> Checks.compare(figure, Checks.Order.低于, value));
    }

    public static Condition 低于(Measure figure, Measure bound) {
        return Checks.against(figure, Checks.Order.低于, bound);
    }

    /** A threshold that depends on another figure: the document's own table of ranges (or options) and values. */
    public static Threshold 按(Measure figure, @Says(Says.What.ROWS_OF_NUMBERS) String... pairs) {
        return new Threshold(Table.of(figure, value -> number((String) value), (Object[]) pairs));
    }

    public static Threshold 按(Choice figure, @Says(Says.What.ROWS_OF_NUMBERS) String... pairs) {
        return new Threshold(Table.of(figure, value -> number((String) value), (Object[]) pairs));
    }

    public static Threshold 按(Flag figure, @Says(Says.What.ROWS_OF_NUMBERS) String... pairs) {
        return new Threshold(Table.of(figure, value -> number((String) value), (Object[]) pairs));
    }

    // 是否与选项

    public static Condition 须为是(Flag figure) {
        return Checks.flag(figure, true);
    }

    public static Condition 须为否(Flag figure) {
        return Checks.flag(figure, false);
    }

    public static Condition 属于(Choice figure, @Says(Says.What.OPTIONS) String... options) {
        return Checks.choice(figure, true, options);
    }

    public static Condition 不属于(Choice figure, @Says(Says.What.OPTIONS) String... options) {
        return Checks.choice(figure, false, options);
    }

    /** GB/T 4754 code under one of the prefixes: digits, or a section letter. */
    public static Condition 行业属于(Industry code, @Says(Says.What.CODES) String... prefixes) {
        return Checks.industry(code, true, prefixes);
    }

    public static Condition 行业不属于(Industry code, @Says(Says.What.CODES) String... prefixes) {
        return Checks.industry(code, false, prefixes);
    }

    // 组合

    public static Condition 全部(Condition... parts) {
        return standing -> Outcome.all(test(standing, parts));
    }

    public static Condition 任一(Condition... parts) {
        return standing -> Outcome.any(test(standing, parts));
    }

    /** A different condition for each range of a figure; ranges and conditions alternate. */
    public static Condition 分情形(Measure figure, @Says(Says.What.ROWS_OF_CONDITIONS) Object... pairs) {
        return cases(Table.of(figure, Condition.class::cast, pairs));
    }

    public static Condition 分情形(Choice figure, @Says(Says.What.ROWS_OF_CONDITIONS) Object... pairs) {
        return cases(Table.of(figure, Condition.class::cast, pairs));
    }

    public static Condition 分情形(Flag figure, @Says(Says.What.ROWS_OF_CONDITIONS) Object... pairs) {
        return cases(Table.of(figure, Condition.class::cast, pairs));
    }

    // 须由人判断

    /** A person must judge; nothing the enterprise answers settles it. */
    public static Condition 人工核验(@Says(Says.What.PROSE) String why) {
        Outcome review = Outcome.review(why);
        return standing -> review;
    }

    /** We do not have the text of the clause. */
    public static Condition 条文未取得(@Says(Says.What.PROSE) String what) {
        Outcome review = Outcome.review("条文未取得：" + what);
        return standing -> review;
    }

    /** Rests on weak evidence (grade C): shown, never decides. */
    public static Condition 存疑(Condition condition, @Says(Says.What.PROSE) String why) {
        return standing -> condition.test(standing).forReview(why);
    }

    /** Fails only as an advisory: what is not met is for a person to look at. */
    public static Condition 风险提示(Condition condition, @Says(Says.What.PROSE) String risk) {
        return standing -> {
            Outcome outcome = condition.test(standing);
            return outcome.status() == Status.NOT_MET ? outcome.forReview("风险提示：" + risk) : outcome;
        };
    }

    /** Fails only until put right. */
    public static Condition 需整改(Condition condition, @Says(Says.What.PROSE) String how) {
        return standing -> {
            Outcome outcome = condition.test(standing);
            return outcome.status() == Status.NOT_MET ? outcome.forRemedy("需整改：" + how) : outcome;
        };
    }

    /** Sources disagree whether the bound itself is included: on it exactly, a person confirms. */
    public static Condition 界上待核(
            Measure figure,
            @Says(Says.What.NUMBER) String bound,
            Condition condition,
            @Says(Says.What.PROSE) String why) {
        FigureInfo meant = Vocabulary.get(figure.label());
        BigDecimal line = number(bound);
        return standing -> {
            Outcome outcome = condition.test(standing);
            Measure seen = (Measure) standing.enterprise().to(meant);
            return seen.known() && seen.compareTo(line) == 0 ? outcome.forReview(why) : outcome;
        };
    }

    // 共用标准

    /** A standard kept in {@code rules/shared}, such as 规模以上, is met. */
    public static Condition 符合标准(@Says(Says.What.STANDARD) String policy) {
        return standing -> standing.standard(policy);
    }

    /** The level a standard in {@code rules/shared} gives, such as 小型, is one of these. */
    public static Condition 级别属于(@Says(Says.What.STANDARD) String policy, @Says(Says.What.LEVELS) String... levels) {
        Supplier<String> asked = Wording.once(() -> String.join("、", levels));
        Wording wording = Wording.of("级别", () -> Measure.NOT_GIVEN, asked);
        return standing -> {
            Standing.Levels found = standing.levels(policy);
            if (found.possible().isEmpty()) {
                return Outcome.review("标准未列企业所属行业，级别须人工认定（" + policy + "）");
            }
            int inside = 0;
            for (String level : levels) {
                inside += found.possible().contains(level) ? 1 : 0;
            }
            Supplier<String> observed = () -> String.join("或", found.possible()) + "（" + found.source() + "）";
            if (found.unlisted()) {
                return Outcome.unknown(wording, found.missing());
            }
            if (inside > 0 && inside < found.possible().size()) {
                return found.missing().isEmpty()
                        ? Outcome.review("级别未定：" + observed.get())
                        : Outcome.unknown(wording, found.missing());
            }
            if (!found.doubt().isEmpty() && !found.missing().isEmpty()) {
                return Outcome.unknown(wording, found.missing());
            }
            Outcome settled =
                    Outcome.leaf(inside > 0 ? Status.MET : Status.NOT_MET, Wording.of("级别", observed, asked), null);
            return found.doubt().isEmpty() ? settled : settled.forReview(found.doubt());
        };
    }

    // 得分

    public static Condition 得分合计不低于(@Says(Says.What.NUMBER) String pass) {
        BigDecimal mark = number(pass);
        return standing -> Checks.score("总分", standing.total(), Checks.Order.不低于, mark);
    }

    public static Condition 得分合计高于(@Says(Says.What.NUMBER) String pass) {
        BigDecimal mark = number(pass);
        return standing -> Checks.score("总分", standing.total(), Checks.Order.高于, mark);
    }

    public static Condition 分组得分不低于(@Says(Says.What.GROUP) String group, @Says(Says.What.NUMBER) String pass) {
        BigDecimal mark = number(pass);
        return standing -> Checks.score(group + "得分", standing.group(group), Checks.Order.不低于, mark);
    }

    public static Condition 单项得分高于(@Says(Says.What.ROW) String row, @Says(Says.What.NUMBER) String bound) {
        BigDecimal mark = number(bound);
        return standing -> Checks.score("单项得分", standing.row(row), Checks.Order.高于, mark);
    }

    // 内部

    static Condition cases(Table<Condition> table) {
        return standing -> {
            Answer seen = standing.enterprise().to(table.figure());
            if (seen.known()) {
                return table.row(seen).value().test(standing);
            }
            List<Outcome> outcomes = new ArrayList<>(table.rows().size());
            for (Table.Row<Condition> row : table.rows()) {
                outcomes.add(row.value().test(standing));
            }
            return Outcome.oneOf(outcomes, seen.missing());
        };
    }

    private static List<Outcome> test(Standing standing, Condition... parts) {
        Outcome[] outcomes = new Outcome[parts.length];
        for (int i = 0; i < parts.length; i++) {
            outcomes[i] = parts[i].test(standing);
        }
        return Arrays.asList(outcomes);
    }
}
