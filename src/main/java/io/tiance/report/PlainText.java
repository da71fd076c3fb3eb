package io.tiance.report;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.Award;
import io.tiance.assessment.Ladder;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Question;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import io.tiance.enterprise.Vocabulary;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Results and policies as text for a terminal. */
public final class PlainText {
    private static final int MOST_QUESTIONS = 10;
    private static final int MOST_MISSING = 4;
    private static final int DIGEST_SHOWN = 12;

    private PlainText() {}

    /** A whole assessment: what is decided with what decided it, what is open with what is missing. */
    public static String of(Assessment assessment) {
        return of(assessment, false);
    }

    /** @param everything also the criteria of what is open, and the policies that do not apply */
    public static String of(Assessment assessment, boolean everything) {
        StringBuilder text = new StringBuilder();
        String name = assessment.enterprise().get企业名称().known()
                ? assessment.enterprise().get企业名称().value()
                : "未具名企业";
        line(text, "", "天策政策判定  " + name + "  判定日 " + assessment.receipt().asOf());
        Policy.Family family = null;
        for (PolicyAssessment policy : assessment.policies()) {
            if (policy.verdict() == Verdict.NOT_APPLICABLE && !everything) {
                continue;
            }
            if (policy.policy().family() != family) {
                family = policy.policy().family();
                line(text, "", "");
                line(text, "", "══ " + family + " ══");
            }
            if (policy.verdict() == Verdict.NEEDS_INFO && !everything) {
                line(text, heading(policy, assessment), missing(policy));
            } else {
                policy(text, policy, assessment);
            }
        }
        ladders(text, assessment);
        questions(text, assessment);
        long silent = assessment.policies().stream()
                .filter(policy -> policy.verdict() == Verdict.NOT_APPLICABLE)
                .count();
        line(text, "", "");
        line(text, "", "不适用或不在有效期的政策 " + silent + " 项。");
        line(
                text,
                "",
                "回执 " + assessment.receipt().id() + "  规则 "
                        + assessment.receipt().rulesetDigest().substring(0, DIGEST_SHOWN) + "  " + Views.DISCLAIMER);
        return text.toString();
    }

    /** What a version of a policy asks. */
    public static String of(Policy policy) {
        StringBuilder text = new StringBuilder();
        String end = policy.until() != null
                ? "至 " + policy.until().minusDays(1)
                : policy.endVerified() ? "起施行" : "起施行，有效期未核实";
        line(
                text,
                "",
                policy.id() + "  " + policy.title() + "  〔" + policy.family() + "·" + policy.kind() + "·"
                        + policy.level() + "·等级 " + policy.grade() + "〕");
        line(text, "  ", "依据 " + policy.document() + " " + policy.number());
        line(text, "  ", policy.from() + " " + end + "；核对 " + policy.checked() + "；规则文件 rules/" + policy.source());
        for (Rule rule : policy.rules()) {
            Criterion criterion = rule.criterion();
            String route = criterion.alternative().isEmpty()
                    ? ""
                    : "〔" + criterion.alternative() + "：" + criterion.route() + "〕";
            line(
                    text,
                    "  ",
                    "· " + criterion.id() + " " + criterion.title() + route + "  " + criterion.clause() + "  等级 "
                            + criterion.grade());
            line(text, "      ", criterion.point());
            if (!criterion.reading().isEmpty()) {
                line(text, "      ", "口径：" + criterion.reading());
            }
            line(text, "      ", rule.statement().replaceAll("\\s+", " "));
        }
        line(text, "", "");
        return text.toString();
    }

    /** One line for each policy version. */
    public static String list(List<Policy> policies) {
        return policies.stream()
                .map(policy -> policy.family() + "  " + policy.id() + "  " + policy.title() + "  " + policy.from()
                        + " → "
                        + (policy.until() != null ? policy.until().minusDays(1) : policy.endVerified() ? "" : "未核实")
                        + "  " + policy.rules().size() + " 条\n")
                .collect(Collectors.joining());
    }

    private static void policy(StringBuilder text, PolicyAssessment one, Assessment assessment) {
        line(text, heading(one, assessment), "");
        for (Finding finding : one.findings()) {
            boolean telling = finding.status() != Status.NOT_APPLICABLE
                    && finding.points() == null
                    && (finding.status() != Status.MET || one.verdict() == Verdict.ELIGIBLE)
                    && !(one.verdict() == Verdict.ELIGIBLE && finding.status() == Status.NOT_MET);
            if (telling) {
                line(
                        text,
                        "    ",
                        finding.criterion().id() + " " + finding.criterion().title() + "  " + Sentences.reason(finding)
                                + "  ——" + finding.criterion().clause());
            }
        }
        if (!one.blockers().isEmpty()) {
            line(
                    text,
                    "    ",
                    "最少须改变："
                            + one.blockers().stream()
                                    .limit(3)
                                    .map(set -> String.join("＋", set))
                                    .collect(Collectors.joining("，或 ")));
        }
        for (Award award : one.awards()) {
            line(
                    text,
                    "    ",
                    "奖励 " + award.criterion().id() + " " + award.criterion().title() + "：" + money(award));
        }
    }

    private static String heading(PolicyAssessment one, Assessment assessment) {
        String score = one.score() == null
                ? ""
                : one.score().settled()
                        ? "  得分 " + number(one.score().max())
                        : "  得分 " + number(one.score().min()) + "～"
                                + number(one.score().max());
        return "【" + Sentences.word(one) + "】" + one.policy().id() + " "
                + one.policy().title() + "（等级 " + one.policy().grade() + "，"
                + Sentences.validity(one, assessment.receipt().asOf()) + "）" + score;
    }

    private static String missing(PolicyAssessment one) {
        List<String> keys = List.copyOf(one.missing());
        String more = keys.size() > MOST_MISSING ? " 等 " + keys.size() + " 项" : "";
        return "  待补：" + labels(keys.subList(0, Math.min(keys.size(), MOST_MISSING))) + more;
    }

    private static void ladders(StringBuilder text, Assessment assessment) {
        for (Ladder ladder : assessment.ladders()) {
            line(text, "", "");
            String current = ladder.current() < 0
                    ? "未见所持称号"
                    : "现居 " + ladder.rungs().get(ladder.current()).title();
            String next = ladder.next() < 0 ? "" : "，下一级 " + next(ladder.rungs().get(ladder.next()));
            line(text, "", ladder.title() + "：" + current + next);
        }
    }

    private static String next(Ladder.Rung rung) {
        if (!rung.blockers().isEmpty()) {
            return rung.title() + "（差 " + String.join("、", rung.blockers()) + "）";
        }
        return rung.missing().isEmpty()
                ? rung.title()
                : rung.title() + "（待补 " + labels(rung.missing().stream().toList()) + "）";
    }

    private static void questions(StringBuilder text, Assessment assessment) {
        List<Question> questions = assessment.questions();
        if (questions.isEmpty()) {
            return;
        }
        line(text, "", "");
        line(
                text,
                "",
                "补充以下数据可使结论更确定："
                        + labels(questions.stream()
                                .limit(MOST_QUESTIONS)
                                .map(Question::key)
                                .toList())
                        + (questions.size() > MOST_QUESTIONS ? " 等 " + questions.size() + " 项" : ""));
    }

    private static String labels(List<String> keys) {
        return keys.stream().map(key -> Vocabulary.get(key).label()).collect(Collectors.joining("、"));
    }

    private static String money(Award award) {
        BigDecimal min = award.amount().min();
        BigDecimal max = award.amount().max();
        String note =
                award.amount().note().isEmpty() ? "" : "（" + award.amount().note() + "）";
        if (min == null && max == null) {
            return "金额未定" + note;
        }
        String range = max == null
                ? "金额待定"
                : min != null && min.compareTo(max) == 0
                        ? number(max) + " 万元"
                        : number(min == null ? BigDecimal.ZERO : min) + "～" + number(max) + " 万元";
        return range + note;
    }

    private static String number(BigDecimal value) {
        return Measure.shown(value, Unit.NONE);
    }

    private static void line(StringBuilder text, String indent, String content) {
        text.append(indent).append(content).append('\n');
    }
}
