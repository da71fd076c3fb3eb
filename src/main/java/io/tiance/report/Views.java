package io.tiance.report;

import io.tiance.assessment.Assessment;
import io.tiance.assessment.Award;
import io.tiance.assessment.Ladder;
import io.tiance.assessment.Money;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Question;
import io.tiance.assessment.Receipt;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.AssessmentView.AwardView;
import io.tiance.report.AssessmentView.CitationView;
import io.tiance.report.AssessmentView.CriterionView;
import io.tiance.report.AssessmentView.Effective;
import io.tiance.report.AssessmentView.EnterpriseView;
import io.tiance.report.AssessmentView.GapView;
import io.tiance.report.AssessmentView.LadderView;
import io.tiance.report.AssessmentView.MoneyView;
import io.tiance.report.AssessmentView.PointsView;
import io.tiance.report.AssessmentView.PolicyView;
import io.tiance.report.AssessmentView.QuestionView;
import io.tiance.report.AssessmentView.Range;
import io.tiance.report.AssessmentView.ReceiptView;
import io.tiance.report.AssessmentView.Ruleset;
import io.tiance.report.AssessmentView.RungView;
import io.tiance.report.AssessmentView.ScoreView;
import io.tiance.report.AssessmentView.TallyView;
import io.tiance.rulebook.Policy;
import io.tiance.verdict.Finding;
import io.tiance.verdict.Gap;
import io.tiance.verdict.Points;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the outgoing form of an assessment. */
public final class Views {
    /** Stands under everything that leaves. */
    public static final String DISCLAIMER = "本结果为政策匹配参考，以主管部门最终认定为准";

    private static final int READINESS_DECIMALS = 4;
    private static final int GAP_DECIMALS = 6;

    private Views() {}

    /** The whole assessment. */
    public static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                receipt(assessment.receipt()),
                enterprise(assessment.enterprise()),
                policies(assessment),
                assessment.questions().stream().map(Views::question).toList(),
                ladders(assessment),
                assessment.standards().stream()
                        .filter(standard -> standard.finding().status() != io.tiance.verdict.Status.NOT_APPLICABLE)
                        .map(standard -> criterion(standard.policy(), standard.finding()))
                        .toList(),
                DISCLAIMER);
    }

    static ReceiptView receipt(Receipt receipt) {
        return new ReceiptView(
                receipt.id(), receipt.asOf(), new Ruleset(receipt.rulesetDigest()), receipt.inputDigest());
    }

    static List<PolicyView> policies(Assessment assessment) {
        LocalDate day = assessment.enterprise().asOf();
        return assessment.policies().stream().map(policy -> policy(policy, day)).toList();
    }

    static List<LadderView> ladders(Assessment assessment) {
        return assessment.ladders().stream().map(Views::ladder).toList();
    }

    private static EnterpriseView enterprise(Enterprise enterprise) {
        boolean named = enterprise.get企业名称().known();
        boolean coded = enterprise.get统一社会信用代码().known();
        return new EnterpriseView(
                named ? enterprise.get企业名称().value() : "未具名企业",
                coded ? enterprise.get统一社会信用代码().value() : null);
    }

    private static PolicyView policy(PolicyAssessment one, LocalDate day) {
        Policy policy = one.policy();
        LocalDate until = policy.until();
        PolicyAssessment.Tally tally = one.tally();
        return new PolicyView(
                policy.id(),
                policy.title(),
                policy.family().name(),
                policy.kind().name(),
                policy.level().name(),
                one.inForce(),
                Sentences.validity(one, day),
                new Effective(policy.from(), until == null ? null : until.minusDays(1)),
                policy.grade(),
                one.verdict().name(),
                Sentences.word(one),
                score(one),
                new TallyView(tally.met(), tally.notMet(), tally.unknown(), tally.review(), tally.of()),
                new Range(
                        share(tally.met(), tally.of()),
                        share(tally.met() + tally.unknown() + tally.review(), tally.of())),
                one.missing(),
                one.findings().stream()
                        .map(finding -> criterion(policy, finding))
                        .toList(),
                one.blockers(),
                one.awards().stream().map(Views::award).toList(),
                money(one.money()));
    }

    static MoneyView money(Money money) {
        return new MoneyView(plain(money.certain()), money.possible() == null ? null : plain(money.possible()));
    }

    private static @Nullable ScoreView score(PolicyAssessment one) {
        Points score = one.score();
        return score == null
                ? null
                : new ScoreView(plain(score.min()), plain(score.max()), one.pass(), plain(score.of()));
    }

    private static CriterionView criterion(Policy policy, Finding finding) {
        Gap gap = finding.outcome().gap();
        Points points = finding.points();
        Told told = Told.of(finding.outcome());
        String route = finding.criterion().alternative().isEmpty()
                ? ""
                : finding.criterion().alternative() + "/" + finding.criterion().route();
        return new CriterionView(
                finding.criterion().id(),
                finding.criterion().title(),
                finding.status().name(),
                told.observed(),
                told.required(),
                gap == null
                        ? null
                        : new GapView(rounded(gap.value()), gap.unit().symbol()),
                Sentences.reason(finding, told),
                new CitationView(
                        policy.document(), policy.number(), finding.criterion().clause()),
                finding.criterion().grade(),
                route,
                points == null ? null : new PointsView(plain(points.min()), plain(points.max()), plain(points.of())),
                finding.outcome().missing());
    }

    private static AwardView award(Award award) {
        BigDecimal min = award.amount().min();
        BigDecimal max = award.amount().max();
        return new AwardView(
                award.criterion().id(),
                award.criterion().title(),
                award.status().name(),
                min == null ? null : plain(min),
                max == null ? null : plain(max),
                "万元",
                award.amount().note(),
                award.criterion().grade());
    }

    private static QuestionView question(Question question) {
        return new QuestionView(
                question.key(),
                Vocabulary.get(question.key()).label(),
                question.why(),
                question.stake() == null ? null : plain(question.stake()));
    }

    private static LadderView ladder(Ladder ladder) {
        return new LadderView(
                ladder.title(),
                ladder.current() < 0
                        ? null
                        : ladder.rungs().get(ladder.current()).title(),
                ladder.next() < 0 ? null : ladder.rungs().get(ladder.next()).title(),
                ladder.rungs().stream()
                        .map(rung -> new RungView(
                                rung.title(),
                                rung.policy(),
                                rung.held(),
                                rung.verdict() == null ? null : rung.verdict().name(),
                                rung.blockers(),
                                rung.missing()))
                        .toList());
    }

    private static BigDecimal share(int part, int of) {
        return of == 0
                ? BigDecimal.ZERO
                : plain(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(of), READINESS_DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return plain(value.scale() > GAP_DECIMALS ? value.round(new MathContext(GAP_DECIMALS)) : value);
    }

    /** Without needless zeros and never in exponent form. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
