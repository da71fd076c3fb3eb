package io.tiance.report;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputException;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A step of an interview as it comes in: all answers so far.
 *
 * @param unknown keys answered 暂不清楚
 * @param brief whether policies are wanted in short
 */
public record InterviewRequest(Enterprise enterprise, SortedSet<String> unknown, Goals goals, boolean brief) {
    private static final Set<String> PARTS = Set.of("asOf", "families", "policies", "answers", "brief");

    /**
     * Reads {@code {asOf, families | policies, answers, brief}}.
     *
     * @param today the day when none is given
     * @throws InputException naming what is wrong
     */
    public static InterviewRequest read(Map<?, ?> parts, Rulebook rules, LocalDate today) {
        Exchange.onlyKnown(parts, PARTS, "{\"asOf\": 判定日, \"families\": [\"总部\"], \"answers\": {…}}");
        Object answers = parts.get("answers") == null ? Map.of() : parts.get("answers");
        if (!(answers instanceof Map<?, ?> map)) {
            throw new InputException("answers", String.valueOf(answers), "answers 应为对象，形如 {\"职工总数\": 80}");
        }
        if (parts.get("brief") != null && !(parts.get("brief") instanceof Boolean)) {
            throw new InputException("brief", String.valueOf(parts.get("brief")), "brief 应为 true 或 false");
        }
        Map<String, ?> byName = Exchange.answers(map);
        SortedSet<String> unknown = new TreeSet<>();
        byName.forEach((name, value) -> {
            if ("UNKNOWN".equals(value)) {
                Vocabulary.find(name).ifPresent(figure -> unknown.add(figure.key()));
            }
        });
        return new InterviewRequest(
                Enterprise.of(byName, Exchange.asOf(parts.get("asOf"), today)),
                unknown,
                Goals.read(parts, rules),
                Boolean.TRUE.equals(parts.get("brief")));
    }

    /** How many questions were answered, 暂不清楚 among them. */
    public int answered() {
        return enterprise.given().size() + unknown.size();
    }
}
