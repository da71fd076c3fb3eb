package io.tiance.web;

import io.tiance.prospect.ProspectFiles;
import io.tiance.prospect.StoredAssessment;
import io.tiance.prospect.StoredAssessments;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assessments of a prospect, kept so that they can be shown as they were and judged again. */
@RestController
@RequestMapping(path = "/api/console/v1/prospects/{id}/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
class StoredAssessmentController {
    private static final String SUBJECT = "企业档案 {id} 判定 {receipt}";

    private final StoredAssessments assessments;
    private final ProspectFiles files;
    private final CurrentRulebook rulebook;
    private final Clock clock;

    /** What names a stored assessment. */
    record Kept(
            String receipt,
            LocalDate asOf,
            String rulesetDigest,
            String inputDigest,
            Instant createdAt,
            String createdBy) {}

    StoredAssessmentController(
            StoredAssessments assessments, ProspectFiles files, CurrentRulebook rulebook, Clock clock) {
        this.assessments = assessments;
        this.files = files;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping
    @Action(value = "查看判定历史", subject = "企业档案 {id}")
    String list(@PathVariable long id) {
        files.get(id);
        return Exchange.json(assessments.list(id).stream()
                .map(StoredAssessmentController::view)
                .toList());
    }

    /** Judges what was known on a day and keeps the answer. */
    @PostMapping
    @Action(value = "判定并留存", subject = "企业档案 {id}")
    ResponseEntity<String> assess(
            @PathVariable long id, @RequestParam String asOf, HttpServletRequest request, Principal who) {
        LocalDate day = Exchange.asOf(asOf, LocalDate.now(clock));
        StoredAssessment kept = rulebook.with(
                book -> assessments.assess(id, files.profile(id, day).facts(), book, who.getName()));
        AuditTrail.subject(request, "企业档案 " + id + " 判定 " + kept.receipt());
        return ResponseEntity.status(HttpStatus.CREATED).body(Exchange.json(view(kept)));
    }

    /** The answer as it was given, to the byte. */
    @GetMapping("/{receipt}")
    @Action(value = "查看留存的判定", subject = SUBJECT)
    String get(@PathVariable long id, @PathVariable String receipt) {
        return assessments.get(id, receipt).json();
    }

    /** Judges the same answers of the same day by the rules now in use; keeps nothing. */
    @GetMapping("/{receipt}/replay")
    @Action(value = "复核留存的判定", subject = SUBJECT)
    String replay(@PathVariable long id, @PathVariable String receipt) {
        StoredAssessment then = assessments.get(id, receipt);
        StoredAssessments.Replay replay = rulebook.with(book -> assessments.replay(then, book));
        return Exchange.json(replay);
    }

    private static Kept view(StoredAssessment one) {
        return new Kept(
                one.receipt(), one.asOf(), one.rulesetDigest(), one.inputDigest(), one.createdAt(), one.createdBy());
    }
}
