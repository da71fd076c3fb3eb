package io.tiance.interview;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.Interview;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Vocabulary;
import io.tiance.proof.Fixtures;
import io.tiance.report.Exchange;
import io.tiance.report.Goals;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An enterprise that answers every question by what it knows, and 暂不清楚 where it knows nothing. */
final class Truthful {
    /** Every choice of goals the form offers as one. */
    static final List<String> GOALS = List.of("", "总部", "专精特新", "高企培育", "工业上楼");

    final String name;
    final LocalDate day;
    private final Map<String, Object> knows;

    Truthful(String name, Map<String, ?> answers, LocalDate day) {
        this.name = name;
        this.day = day;
        this.knows = new HashMap<>();
        answers.forEach((label, value) -> knows.put(Vocabulary.get(label).key(), value));
    }

    /** The whole enterprises of the fixtures. */
    static List<Truthful> fixtures() {
        return Fixtures.yaml(Path.of("fixtures/whole")).stream()
                .map(Truthful::fixture)
                .toList();
    }

    private static Truthful fixture(Path file) {
        try {
            Map<?, ?> fixture = Exchange.tree(Files.readString(file));
            @SuppressWarnings("unchecked")
            Map<String, ?> answers = (Map<String, ?>) fixture.get("enterprise");
            String name = file.getFileName().toString().replace(".yaml", "");
            return new Truthful(name, answers, Exchange.asOf(fixture.get("asOf"), LocalDate.MIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Goals goals(String family, Rulebook rules) {
        return Goals.read(Map.of("families", family), rules);
    }

    Enterprise whole() {
        return Enterprise.of(knows, day);
    }

    /** All steps from the first question to the end, where there is none. */
    List<Step> interview(Rulebook rules, Goals goals) {
        List<Step> steps = new ArrayList<>();
        Map<String, Object> given = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        while (true) {
            Enterprise enterprise = Enterprise.of(given, day);
            Set<String> unknownNow = Set.copyOf(unknown);
            Interview interview = Interview.of(enterprise, unknownNow, rules, goals);
            steps.add(new Step(enterprise, unknownNow, interview));
            if (interview.next() == null) {
                return steps;
            }
            String key = interview.next().question().key();
            if (given.containsKey(key) || !knows.containsKey(key) && !unknown.add(key)) {
                throw new AssertionError(name + "：" + key + " 问了两次");
            }
            if (knows.containsKey(key)) {
                given.put(key, knows.get(key));
            }
        }
    }

    /** What had been answered, and where the interview stood. */
    record Step(Enterprise enterprise, Set<String> unknown, Interview interview) {}

    static Map<String, Verdict> verdicts(Assessment assessment) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        assessment.policies().forEach(policy -> verdicts.put(policy.policy().id(), policy.verdict()));
        return verdicts;
    }
}
