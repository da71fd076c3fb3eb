package io.tiance.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tiance.assessment.Interview;
import io.tiance.assessment.PolicyAssessment;
import io.tiance.enterprise.Vocabulary;
import io.tiance.report.AssessmentView.LadderView;
import io.tiance.report.AssessmentView.MoneyView;
import io.tiance.report.AssessmentView.ReceiptView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an interview stands, as it leaves in JSON. The names are relied on from outside.
 *
 * @param answered how many questions were answered, 暂不清楚 among them
 * @param question null when no answer can change any verdict
 * @param policies in full as in an assessment, or in short ({@link Glance}) when asked so
 * @param ladders only in full
 * @param stale answers that no longer play a part
 */
public record InterviewView(
        LocalDate asOf,
        int answered,
        @Nullable Asked question,
        Remaining remaining,
        List<?> policies,
        @JsonInclude(Include.NON_NULL) @Nullable List<LadderView> ladders,
        List<Named> stale,
        ReceiptView receipt,
        String disclaimer) {

    /**
     * The figure asked for, as in the vocabulary.
     *
     * @param why for each policy the clause that asks for it
     * @param settles how many open policies the answer bears on
     * @param stake the most they may pay, 万元; absent when there is no known limit
     */
    public record Asked(
            @JsonUnwrapped PolicyViews.FigureView figure,
            List<Why> why,
            int settles,
            @JsonInclude(Include.NON_NULL) @Nullable BigDecimal stake) {}

    /** A clause that a question serves. */
    public record Why(
            String policy, String title, String family, String criterion, String clause, String point, String grade) {}

    /** About how many questions are left: if all goes well, and at most. */
    public record Remaining(int min, int max) {}

    /** A figure by key and label. */
    public record Named(String key, String label) {}

    /** A policy in short. */
    public record Glance(
            String id,
            String title,
            String family,
            String kind,
            @Nullable Boolean inForce,
            String status,
            String word,
            MoneyView money) {}

    /** @param brief policies in short */
    public static InterviewView of(Interview interview, int answered, boolean brief) {
        return new InterviewView(
                interview.assessment().receipt().asOf(),
                answered,
                interview.next() == null ? null : asked(interview.next()),
                new Remaining(interview.least(), interview.most()),
                brief
                        ? interview.assessment().policies().stream()
                                .map(InterviewView::glance)
                                .toList()
                        : Views.policies(interview.assessment()),
                brief ? null : Views.ladders(interview.assessment()),
                interview.stale().stream()
                        .map(key -> new Named(key, Vocabulary.get(key).label()))
                        .toList(),
                Views.receipt(interview.assessment().receipt()),
                Views.DISCLAIMER);
    }

    private static Asked asked(Interview.Next next) {
        return new Asked(
                PolicyViews.figure(Vocabulary.get(next.question().key())),
                next.serves().stream().map(InterviewView::why).toList(),
                next.serves().size(),
                next.question().stake() == null
                        ? null
                        : Views.plain(next.question().stake()));
    }

    private static Why why(Interview.Serves serves) {
        return new Why(
                serves.policy().id(),
                serves.policy().title(),
                serves.policy().family().name(),
                serves.criterion().id(),
                serves.criterion().clause(),
                serves.criterion().point(),
                serves.criterion().grade());
    }

    private static Glance glance(PolicyAssessment one) {
        return new Glance(
                one.policy().id(),
                one.policy().title(),
                one.policy().family().name(),
                one.policy().kind().name(),
                one.inForce(),
                one.verdict().name(),
                Sentences.word(one),
                Views.money(one.money()));
    }
}
