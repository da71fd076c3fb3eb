package io.tiance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.tiance.assessment.Assessment;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import io.tiance.prospect.ConsentText;
import io.tiance.prospect.Contact;
import io.tiance.prospect.Facts;
import io.tiance.prospect.Submission;
import io.tiance.prospect.Submissions;
import io.tiance.report.Exchange;
import io.tiance.report.Goals;
import io.tiance.rulebook.CurrentRulebook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes what a company chooses to send to the officers: the only thing ever kept of one that assesses itself. */
@RestController
class SubmissionController {
    private static final List<String> FAMILIES =
            Goals.FAMILIES.stream().map(Enum::name).toList();
    private static final int LONGEST_VERSION = 10;

    private final Submissions submissions;
    private final CurrentRulebook rulebook;
    private final Clock clock;

    /** What to agree to, in full. */
    record Terms(String version, String consentText, int retentionDays) {}

    /** The company's receipt. */
    record Received(String number, LocalDate retainUntil) {}

    SubmissionController(Submissions submissions, CurrentRulebook rulebook, Clock clock) {
        this.submissions = submissions;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/submissions/terms", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "发送给招商专员之前须同意的说明全文")
    String terms() {
        ConsentText consent = submissions.consent();
        return Exchange.json(new Terms(consent.version(), consent.text(), submissions.retentionDays()));
    }

    @PostMapping(
            path = "/api/v1/submissions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "把自评数据与联系方式发送给招商专员",
            description = "须同意说明（consent 为 true）。返回回执编号与保存期限；到期自动删除。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"asOf\":\"2026-11-20\",\"families\":[\"高企培育\"],\"answers\":{\"职工总数\":80},\"contact\":{\"person\":\"示例\",\"phone\":\"020-12345678\"},\"consent\":true}"))))
    ResponseEntity<String> submit(HttpServletRequest request) throws IOException {
        JsonBody body = JsonBody.of(request, "asOf", "families", "answers", "contact", "consent", "consentVersion");
        String version = body.text("consentVersion", LONGEST_VERSION);
        if (!version.isEmpty() && !version.equals(submissions.consent().version())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "页面已过期：同意说明已更新，请重新打开本页，阅读新的说明后再发送");
        }
        if (!body.yes("consent")) {
            throw new InputException("consent", "", "须先阅读并同意说明，才能发送");
        }
        LocalDate asOf = Exchange.asOf(body.get("asOf"), LocalDate.now(clock));
        List<String> families = body.words("families", FAMILIES);
        List<InputError> errors = new ArrayList<>();
        Facts facts = orCollect(errors, () -> Facts.of(body.object("answers"), asOf));
        Contact contact = orCollect(errors, () -> Contact.of(body.get("contact")));
        if (facts == null || contact == null) {
            throw new InputException(errors);
        }
        Assessment assessment = rulebook.with(book -> Assessment.of(facts.enterprise(), book));
        Submission kept = submissions.receive(facts, families, contact, assessment.receipt());
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(Exchange.json(new Received(kept.number(), kept.retainUntil())));
    }

    /** So that faults of both parts are told at once. */
    private static <T> @Nullable T orCollect(List<InputError> errors, java.util.function.Supplier<T> read) {
        try {
            return read.get();
        } catch (InputException e) {
            errors.addAll(e.errors());
            return null;
        }
    }
}
