package io.tiance.interview;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.Interview;
import io.tiance.report.Exchange;
import io.tiance.report.InterviewView;
import io.tiance.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures, warm and in one run: the next question beside a bare assessment of the same answers. Arguments: rounds. */
final class Pace {
    private static final double NANOS = 1e6;

    private Pace() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        Rulebook rules = Rulebook.builtIn();
        for (String family : Truthful.GOALS) {
            var goals = Truthful.goals(family, rules);
            List<Truthful.Step> steps = new ArrayList<>();
            Truthful.fixtures().subList(0, 12).forEach(one -> steps.addAll(one.interview(rules, goals)));
            List<Long> question = new ArrayList<>();
            List<Long> assessment = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                question.clear();
                assessment.clear();
                for (Truthful.Step step : steps) {
                    long start = System.nanoTime();
                    Interview next = Interview.of(step.enterprise(), step.unknown(), rules, goals);
                    Exchange.json(InterviewView.of(next, 0, true));
                    long asked = System.nanoTime();
                    Assessment.of(step.enterprise(), rules, goals);
                    question.add(asked - start);
                    assessment.add(System.nanoTime() - asked);
                }
            }
            System.out.printf(
                    "%s：%d 步；下一个问题 中位 %.1f ms，95%% %.1f ms；单纯判定 中位 %.1f ms，95%% %.1f ms%n",
                    family.isEmpty() ? "全部" : family,
                    steps.size(),
                    at(question, 0.5),
                    at(question, 0.95),
                    at(assessment, 0.5),
                    at(assessment, 0.95));
        }
    }

    private static double at(List<Long> times, double share) {
        Collections.sort(times);
        return times.get((int) (share * (times.size() - 1))) / NANOS;
    }
}
