package io.tiance.report;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Question;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Text;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Policy;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 政策体检报告: an assessment on one page, for a company or a director to hold in hand.
 *
 * @param verdicts on every policy that applies, family by family
 * @param silent how many policies do not apply or are not in force
 * @param gaps what separates it from the policies it is nearest to
 * @param actions what to do next, three at most
 * @param open what is missing and what a person must look at
 * @param citations of the policies spoken of in gaps and actions
 */
public record Checkup(
        String name,
        String creditCode,
        LocalDate asOf,
        List<VerdictLine> verdicts,
        long silent,
        List<GapLine> gaps,
        List<String> actions,
        List<String> open,
        List<String> citations,
        String receipt,
        String ruleset) {
    private static final int MOST_GAPS = 6;
    private static final int MOST_OPEN = 5;
    private static final int MOST_LABELS = 12;
    private static final int MOST_CITATIONS = 8;

    /** The verdict on one policy. */
    public record VerdictLine(String family, String id, String title, String word, Verdict verdict, String validity) {}

    /** Policies of one family with the same verdict; a title with ＊ behind it has an end of validity that was not verified. */
    public record VerdictRow(String family, String word, Verdict verdict, List<String> titles) {}

    /** One failed criterion of the nearest failing set. */
    public record GapLine(String policy, String criterion, String observed, String required, String gap) {}

    /** Makes it of an assessment; nothing is judged anew. */
    public static Checkup of(Assessment assessment) {
        LocalDate day = assessment.receipt().asOf();
        List<PolicyAssessment> concerned = assessment.policies().stream()
                .filter(one -> one.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        List<PolicyAssessment> nearest = concerned.stream()
                .filter(one ->
                        one.verdict() == Verdict.NOT_ELIGIBLE && !one.blockers().isEmpty())
                .filter(one -> failing(one).stream()
                        .anyMatch(finding -> finding.outcome().gap() != null))
                .sorted(Comparator.comparing(PolicyAssessment::nearness))
                .toList();
        NextSteps steps = NextSteps.of(assessment);
        Set<Policy> spokenOf = new LinkedHashSet<>(steps.policies());
        List<GapLine> gaps = new ArrayList<>();
        for (PolicyAssessment one : nearest) {
            List<GapLine> lines = gaps(one);
            if (gaps.size() + lines.size() <= MOST_GAPS) {
                gaps.addAll(lines);
                spokenOf.add(one.policy());
            }
        }
        return new Checkup(
                value(assessment.enterprise().get企业名称(), "未具名企业"),
                value(assessment.enterprise().get统一社会信用代码(), ""),
                day,
                concerned.stream().map(one -> verdict(one, day)).toList(),
                assessment.policies().size() - concerned.size(),
                List.copyOf(gaps),
                steps.sentences(),
                open(assessment),
                spokenOf.stream().limit(MOST_CITATIONS).map(Checkup::citation).toList(),
                assessment.receipt().id(),
                assessment.receipt().rulesetDigest());
    }

    /** The verdicts gathered, so that all of them fit on the page; in the order of {@link #verdicts()}. */
    public List<VerdictRow> verdictRows() {
        Map<List<String>, List<VerdictLine>> gathered = verdicts.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.family(), line.word()), LinkedHashMap::new, Collectors.toList()));
        return gathered.values().stream()
                .map(lines -> new VerdictRow(
                        lines.get(0).family(),
                        lines.get(0).word(),
                        lines.get(0).verdict(),
                        lines.stream().map(Checkup::marked).toList()))
                .toList();
    }

    /** What is said below the verdicts. */
    public String footnote() {
        return "＊有效期未核实。另有 " + silent + " 项不适用或不在有效期，未列出。";
    }

    private static String marked(VerdictLine line) {
        return line.title()
                + switch (line.validity()) {
                    case "在有效期" -> "";
                    case "有效期未核实" -> "＊";
                    default -> "（" + line.validity() + "）";
                };
    }

    /** The failed criteria of the nearest failing set. */
    static List<Finding> failing(PolicyAssessment policy) {
        List<String> ids =
                policy.blockers().isEmpty() ? List.of() : policy.blockers().get(0);
        return policy.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_MET
                        && ids.contains(finding.criterion().id()))
                .toList();
    }

    private static VerdictLine verdict(PolicyAssessment one, LocalDate day) {
        return new VerdictLine(
                one.policy().family().name(),
                one.policy().id(),
                one.policy().title(),
                Sentences.word(one),
                one.verdict(),
                Sentences.validity(one, day));
    }

    private static List<GapLine> gaps(PolicyAssessment policy) {
        return failing(policy).stream()
                .map(finding -> new GapLine(
                        policy.policy().title(),
                        finding.criterion().title(),
                        Sentences.observed(finding.outcome()),
                        Sentences.required(finding.outcome()),
                        Sentences.gap(finding.outcome())))
                .toList();
    }

    private static List<String> open(Assessment assessment) {
        List<String> open = new ArrayList<>();
        List<Question> questions = assessment.questions();
        if (!questions.isEmpty()) {
            String labels = questions.stream()
                    .limit(MOST_LABELS)
                    .map(question -> Vocabulary.get(question.key()).label())
                    .collect(Collectors.joining("、"));
            open.add("尚缺数据 " + questions.size() + " 项，先补：" + labels + (questions.size() > MOST_LABELS ? " 等" : ""));
        }
        assessment.policies().stream()
                .filter(one -> one.verdict() == Verdict.NEEDS_REVIEW)
                .limit(MOST_OPEN)
                .forEach(one -> open.add(one.policy().title() + "须核验：" + reviews(one)));
        return List.copyOf(open);
    }

    private static String reviews(PolicyAssessment policy) {
        return policy.findings().stream()
                .filter(finding -> finding.status() == Status.REVIEW)
                .map(finding -> finding.criterion().title())
                .distinct()
                .limit(3)
                .collect(Collectors.joining("、"));
    }

    private static String citation(Policy policy) {
        return policy.title() + "：" + policy.document() + " " + policy.number() + "（等级 " + policy.grade() + "，核对 "
                + policy.checked() + "）";
    }

    private static String value(Text text, String otherwise) {
        return text.known() ? text.value() : otherwise;
    }
}
