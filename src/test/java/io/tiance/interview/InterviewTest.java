package io.tiance.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.tiance.RandomAnswers;
import io.tiance.assessment.Assessment;
import io.tiance.assessment.Interview;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Parts;
import io.tiance.report.Goals;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answering one question at a time comes to what telling everything at once comes to, with far fewer questions. */
class InterviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Rulebook RULES = Rulebook.builtIn();
    private static final int CASES_A_POLICY = 9;
    private static final double MOST_OF_ALL_FIGURES = 0.4;

    /** Also writes target/interview-report.md: how many questions for each enterprise and goal. */
    @Test
    void truthfulAnswersEndInTheVerdictsOfTheWholeAssessment() throws IOException {
        StringBuilder report = new StringBuilder("| 企业 | 全部 | 总部 | 专精特新 | 高企培育 | 工业上楼 |\n|---|---|---|---|---|---|\n");
        List<Double> shares = new ArrayList<>();
        for (Truthful one : Truthful.fixtures()) {
            report.append("| ").append(one.name);
            for (String family : Truthful.GOALS) {
                Goals goals = Truthful.goals(family, RULES);
                SortedSet<String> figures = RULES.figures(one.day, goals);
                List<Truthful.Step> steps = one.interview(RULES, goals);
                assertThat(Truthful.verdicts(last(steps).interview().assessment()))
                        .as(one.name + " " + family)
                        .isEqualTo(Truthful.verdicts(Assessment.of(one.whole(), RULES, goals)));
                asksOnlyFiguresOf(figures, steps);
                int questions = steps.size() - 1;
                shares.add((double) questions / figures.size());
                report.append(" | ").append(questions).append(" / ").append(figures.size());
            }
            report.append(" |\n");
        }
        Collections.sort(shares);
        double median = shares.get(shares.size() / 2);
        report.append("\n全部组合中位数：%.1f%%\n".formatted(100 * median));
        Files.writeString(Path.of("target/interview-report.md"), report.toString());
        assertThat(median).isLessThanOrEqualTo(MOST_OF_ALL_FIGURES);
    }

    private static void asksOnlyFiguresOf(Set<String> figures, List<Truthful.Step> steps) {
        for (Truthful.Step step : steps) {
            Interview.Next next = step.interview().next();
            if (next != null) {
                String key = next.question().key();
                assertThat(figures).as(key).containsAll(Parts.of(key));
                assertThat(next.serves()).as(key).isNotEmpty();
            }
        }
    }

    /** The bound is one: each answer takes at least its own question away, but for 暂不清楚, which may bring another way to say it. */
    @Test
    void whatRemainsNeverGrowsUnlessAFigureIsNotKnown() {
        for (Truthful one : Truthful.fixtures().subList(0, 6)) {
            List<Truthful.Step> steps = one.interview(RULES, Truthful.goals("高企培育", RULES));
            for (int i = 1; i < steps.size(); i++) {
                Truthful.Step before = steps.get(i - 1);
                Truthful.Step after = steps.get(i);
                assertThat(before.interview().least())
                        .isBetween(1, before.interview().most());
                if (after.unknown().equals(before.unknown())) {
                    assertThat(after.interview().most())
                            .isLessThan(before.interview().most());
                }
            }
            assertThat(last(steps).interview().most()).isZero();
            assertThat(last(steps).interview().least()).isZero();
        }
    }

    /** Random enterprises that know only part of their figures: nothing is settled by leaving a question out. */
    @Test
    void leavesOutNoQuestionThatCouldTurnAVerdict() {
        List<BigDecimal> numbers = Stream.of("0", "1", "5", "30", "50", "100", "300", "1000", "5000", "20000", "200000")
                .map(BigDecimal::new)
                .toList();
        Random random = new Random(20261121);
        for (int i = 0; i < 40; i++) {
            RandomAnswers answers = new RandomAnswers(random, DAY, numbers);
            var figures = answers.figures();
            Map<String, Object> given =
                    answers.fillIn(new HashMap<>(), figures.subList(0, random.nextInt(figures.size())));
            Truthful one = new Truthful("随机 " + i, given, DAY);
            Goals goals = Truthful.goals(Truthful.GOALS.get(1 + i % 4), RULES);
            List<Truthful.Step> steps = one.interview(RULES, goals);
            assertThat(Truthful.verdicts(last(steps).interview().assessment()))
                    .as(one.name + " " + goals)
                    .isEqualTo(Truthful.verdicts(Assessment.of(one.whole(), RULES, goals)));
        }
    }

    /** Policy by policy and on several days: here a question left out has nowhere to hide. */
    @Test
    void leavesOutNothingOfAnyPolicy() {
        List<BigDecimal> numbers = Stream.of("0", "1", "3", "10", "50", "100", "500", "2000", "40000")
                .map(BigDecimal::new)
                .toList();
        Random random = new Random(41);
        List<LocalDate> days = List.of(DAY, LocalDate.of(2023, 6, 1), LocalDate.of(2020, 6, 1));
        for (String policy : RULES.policies().stream()
                .filter(Goals.ALL)
                .map(Policy::id)
                .distinct()
                .toList()) {
            Goals goals = Goals.read(Map.of("policies", policy), RULES);
            for (int i = 0; i < CASES_A_POLICY; i++) {
                LocalDate day = days.get(i % days.size());
                RandomAnswers answers = new RandomAnswers(random, day, numbers);
                Set<String> read = RULES.figures(day, goals);
                var figures = answers.figures().stream()
                        .filter(figure -> read.contains(figure.key()) && random.nextInt(4) > 0)
                        .toList();
                Truthful one = new Truthful(policy + " " + i, answers.fillIn(new HashMap<>(), figures), day);
                List<Truthful.Step> steps = one.interview(RULES, goals);
                assertThat(Truthful.verdicts(last(steps).interview().assessment()))
                        .as(one.name + " " + day + " " + one.whole().given().keySet())
                        .isEqualTo(Truthful.verdicts(Assessment.of(one.whole(), RULES, goals)));
            }
        }
    }

    @Test
    void theSameAnswersLeadToTheSameQuestion() {
        Goals goals = Truthful.goals("专精特新", RULES);
        Map<String, Object> forth = new java.util.LinkedHashMap<>();
        forth.put("industryCode", "6513");
        forth.put("employees", 80);
        Map<String, Object> back = new java.util.LinkedHashMap<>();
        back.put("employees", 80);
        back.put("industryCode", "6513");
        Interview one = Interview.of(Enterprise.of(forth, DAY), Set.of("revenueY1"), RULES, goals);
        Interview other = Interview.of(Enterprise.of(back, DAY), Set.of("revenueY1"), RULES, goals);
        assertThat(one.next()).isEqualTo(other.next());
        assertThat(one.most()).isEqualTo(other.most());
    }

    @Test
    void whoDoesNotKnowTheYearsIsAskedForTheShare() {
        Goals goals = Goals.read(Map.of("policies", "HNTE"), RULES);
        Truthful one = new Truthful("只知占比", Map.of("rdRatio3y", 8, "registrationDate", "2019-06-18"), DAY);
        List<Truthful.Step> steps = one.interview(RULES, goals);
        assertThat(last(steps).enterprise().given()).containsKey("rdRatio3y");
    }

    @Test
    void oneTitleThatIsNotKnownDoesNotHideTheOther() {
        Goals goals = Goals.read(Map.of("policies", "SRDI-TH38"), RULES);
        LocalDate day = LocalDate.of(2023, 6, 1);
        Map<String, Object> knows = Map.of("registeredIn", "天河区", "holdsInnovative", "否", "holdsSpecialised", "是");
        Truthful one = new Truthful("只知一个称号", knows, day);
        assertThat(Truthful.verdicts(
                        last(one.interview(RULES, goals)).interview().assessment()))
                .isEqualTo(Truthful.verdicts(Assessment.of(one.whole(), RULES, goals)));
        Enterprise before = Enterprise.of(Map.of("registeredIn", "天河区", "holdsInnovative", "否"), day);
        Interview interview = Interview.of(before, Set.of("holdsLittleGiant"), RULES, goals);
        assertThat(interview.next().question().key()).isEqualTo("holdsSpecialised");
    }

    @Test
    void aChangedAnswerNamesWhatNoLongerPlaysAPart() {
        Goals goals = Goals.read(Map.of("policies", "UP"), RULES);
        Map<String, Object> factory = Map.of("toGoUpstairs", true, "buildingHeight", 40, "fireClass", "丙");
        assertThat(Interview.of(Enterprise.of(factory, DAY), Set.of(), RULES, goals)
                        .stale())
                .isEmpty();
        Map<String, Object> office = new HashMap<>(factory);
        office.put("toGoUpstairs", false);
        Interview changed = Interview.of(Enterprise.of(office, DAY), Set.of("floorLoad"), RULES, goals);
        assertThat(changed.next()).isNull();
        assertThat(changed.stale()).containsExactly("buildingHeight", "fireClass", "floorLoad");
    }

    @Test
    void asksNothingOfPoliciesNotWanted() {
        Goals goals = Goals.read(Map.of("policies", List.of("TSME")), RULES);
        Interview interview = Interview.of(Enterprise.of(Map.of(), DAY), Set.of(), RULES, goals);
        assertThat(interview.assessment().policies())
                .extracting(policy -> policy.policy().id())
                .containsExactly("TSME");
        assertThat(interview.next().serves())
                .extracting(serves -> serves.policy().id())
                .containsOnly("TSME");
    }

    @Test
    void sharedStandardsAreNoGoalOfTheirOwn() {
        assertThat(RULES.policies().stream().filter(policy -> policy.kind() == Policy.Kind.标准))
                .isNotEmpty()
                .noneMatch(Goals.ALL::test);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
