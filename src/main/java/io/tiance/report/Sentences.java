package io.tiance.report;

import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Verdict;
import io.tiance.enterprise.Measure;
import io.tiance.rulebook.Policy;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Outcome;
import io.tiance.verdict.Status;

/** The words for outcomes. Says nothing that is not in the outcome itself. */
public final class Sentences {
    private Sentences() {}

    /** 符合, 不符合, 待补, 待核验 or 不适用. */
    public static String word(Status status) {
        return switch (status) {
            case MET -> "符合";
            case NOT_MET -> "不符合";
            case UNKNOWN -> "待补";
            case REVIEW -> "待核验";
            case NOT_APPLICABLE -> "不适用";
        };
    }

    /** What is said of a policy, in the words of its kind. */
    public static String word(PolicyAssessment policy) {
        Verdict verdict = policy.verdict();
        if (verdict == Verdict.NEEDS_INFO) {
            return "待补充";
        }
        if (verdict == Verdict.NEEDS_REVIEW) {
            return policy.policy().kind() == Policy.Kind.适配 && policy.outcome().remedy() ? "需整改" : "待核验";
        }
        if (verdict == Verdict.NOT_APPLICABLE) {
            return Boolean.FALSE.equals(policy.inForce()) ? "不在有效期" : "不适用";
        }
        boolean yes = verdict == Verdict.ELIGIBLE;
        return switch (policy.policy().kind()) {
            case 适配 -> yes ? "适合" : "不适合";
            case 导向 -> yes ? "契合" : "未见契合";
            default -> yes ? "符合条件" : "不符合";
        };
    }

    /** 在有效期, 已失效, 尚未施行, 有效期未核实 or, for a plan, 规划期已满. */
    public static String validity(PolicyAssessment policy, java.time.LocalDate day) {
        if (policy.inForce() == null) {
            return "有效期未核实";
        }
        if (policy.inForce()) {
            return "在有效期";
        }
        if (day.isBefore(policy.policy().from())) {
            return "尚未施行";
        }
        return policy.policy().kind() == Policy.Kind.导向 ? "规划期已满" : "已失效";
    }

    /** Why a criterion came out as it did. */
    public static String reason(Finding finding) {
        return reason(finding, Told.of(finding.outcome()));
    }

    static String reason(Finding finding, Told told) {
        Outcome outcome = finding.outcome();
        if (outcome.status() == Status.NOT_APPLICABLE) {
            return "不适用：" + (outcome.note().isEmpty() ? "本条不针对该企业" : outcome.note());
        }
        String body = finding.points() != null ? points(finding) : told.reason();
        String doubt = finding.selectorMissing().isEmpty() || outcome.status() == Status.MET ? "" : "；是否适用本条尚不清楚";
        return word(outcome.status()) + "：" + body + doubt;
    }

    /** What was seen, without what was asked. */
    public static String observed(Outcome outcome) {
        return Told.of(outcome).observed();
    }

    /** What was asked, without what was seen. */
    public static String required(Outcome outcome) {
        return Told.of(outcome).required();
    }

    /** The distance to what was asked, with its unit; blank when it can't be measured. */
    public static String gap(Outcome outcome) {
        return outcome.gap() == null
                ? ""
                : Measure.shown(outcome.gap().value(), outcome.gap().unit());
    }

    private static String points(Finding finding) {
        io.tiance.verdict.Points points = java.util.Objects.requireNonNull(finding.points());
        String got = points.settled()
                ? "得 " + plain(points.min()) + " 分"
                : "可得 " + plain(points.min()) + "～" + plain(points.max()) + " 分";
        String note = finding.outcome().note().isEmpty()
                ? ""
                : "，" + finding.outcome().note();
        return finding.outcome().observed() + "，" + got + "（满分 " + plain(points.of()) + " 分）" + note;
    }

    private static String plain(java.math.BigDecimal number) {
        return Measure.shown(number, io.tiance.enterprise.Unit.NONE);
    }
}
