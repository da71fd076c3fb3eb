package io.tiance.web;

import io.tiance.prospect.Contact;
import io.tiance.prospect.Page;
import io.tiance.prospect.ProspectFiles;
import io.tiance.prospect.Submission;
import io.tiance.prospect.Submissions;
import io.tiance.report.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of what companies sent. */
@RestController
@RequestMapping(path = "/api/console/v1/submissions", produces = MediaType.APPLICATION_JSON_VALUE)
class InboxController {
    private static final String SUBJECT = "线索 {number}";
    private static final List<String> STATES =
            Arrays.stream(Submission.Status.values()).map(Enum::name).toList();
    private static final int LONGEST_NOTE = 2000;

    private final Submissions submissions;
    private final ProspectFiles files;

    /** One line of the list. */
    record Line(
            String number,
            Instant receivedAt,
            String company,
            String goals,
            Submission.Status status,
            LocalDate retainUntil,
            @Nullable Long prospectId,
            int version) {}

    /** All of one. */
    record Whole(
            Line line,
            LocalDate asOf,
            Map<String, Object> answers,
            String receipt,
            String rulesetDigest,
            Contact contact,
            String consentVersion,
            String note) {}

    /** How many were deleted. */
    record Purged(int deleted) {}

    InboxController(Submissions submissions, ProspectFiles files) {
        this.submissions = submissions;
        this.files = files;
    }

    @GetMapping
    @Action("查看线索列表")
    String list(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (!status.isEmpty()) {
            state("status", status);
        }
        Page<Submission> found = submissions.list(status, page, size);
        return Exchange.json(new Page<>(
                found.items().stream().map(InboxController::line).toList(), found.page(), found.size(), found.total()));
    }

    @GetMapping("/{number}")
    @Action(value = "查看线索", subject = SUBJECT)
    String get(@PathVariable String number) {
        return Exchange.json(whole(submissions.get(number)));
    }

    @PutMapping("/{number}")
    @Action(value = "更新线索", subject = SUBJECT)
    String update(@PathVariable String number, HttpServletRequest request) throws IOException {
        JsonBody body = JsonBody.of(request, "status", "note", "version");
        Submission.Status status = state("status", body.required("status", LONGEST_NOTE));
        String note = body.text("note", LONGEST_NOTE);
        return Exchange.json(whole(submissions.update(number, status, note, body.version())));
    }

    @PostMapping("/{number}/prospect")
    @Action(value = "线索转企业档案", subject = SUBJECT)
    String open(@PathVariable String number, HttpServletRequest request, Principal who) {
        ProspectFiles.Opened opened = files.open(number, who.getName());
        AuditTrail.subject(
                request, "线索 " + number + " → 企业档案 " + opened.prospect().id());
        return Exchange.json(opened);
    }

    @DeleteMapping("/{number}")
    @Action(value = "删除线索", subject = SUBJECT)
    ResponseEntity<Void> delete(@PathVariable String number) {
        submissions.delete(number);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/purge")
    @Action("删除到期线索")
    String purge() {
        return Exchange.json(new Purged(submissions.purge()));
    }

    private static Submission.Status state(String field, String word) {
        if (!STATES.contains(word)) {
            throw JsonBody.fault(field, word, "应为 " + String.join("、", STATES));
        }
        return Submission.Status.valueOf(word);
    }

    private static Line line(Submission one) {
        String company = one.contact().company().isEmpty()
                ? one.facts().name()
                : one.contact().company();
        return new Line(
                one.number(),
                one.receivedAt(),
                company,
                one.goals(),
                one.status(),
                one.retainUntil(),
                one.prospectId(),
                one.version());
    }

    private static Whole whole(Submission one) {
        return new Whole(
                line(one),
                one.asOf(),
                one.facts().answers(),
                one.receipt(),
                one.rulesetDigest(),
                one.contact(),
                one.consentVersion(),
                one.note());
    }
}
