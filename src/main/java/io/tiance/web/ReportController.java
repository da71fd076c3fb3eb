package io.tiance.web;

import io.tiance.assessment.Assessment;
import io.tiance.prospect.Facts;
import io.tiance.prospect.MissingException;
import io.tiance.prospect.Profile;
import io.tiance.prospect.ProspectFiles;
import io.tiance.report.Checkup;
import io.tiance.report.CheckupDocx;
import io.tiance.report.CheckupHtml;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 政策体检报告 of a prospect, to print or to hand over in Word. */
@RestController
class ReportController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ProspectFiles files;
    private final CurrentRulebook rulebook;
    private final Clock clock;

    ReportController(ProspectFiles files, CurrentRulebook rulebook, Clock clock) {
        this.files = files;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping("/api/console/v1/prospects/{id}/report")
    @Action(value = "出具体检报告", subject = "企业档案 {id}")
    ResponseEntity<byte[]> report(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "html") String format)
            throws IOException {
        if (!format.equals("html") && !format.equals("docx")) {
            throw JsonBody.fault("format", format, "应为 html 或 docx");
        }
        Facts facts = profile(id, asOf).facts();
        Checkup checkup = rulebook.with(book -> Checkup.of(Assessment.of(facts.enterprise(), book)));
        if (format.equals("html")) {
            return ResponseEntity.ok()
                    .contentType(HTML)
                    .body(CheckupHtml.of(checkup).getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckupDocx.write(checkup, out);
        ContentDisposition file = ContentDisposition.attachment()
                .filename("政策体检报告-" + facts.asOf() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(out.toByteArray());
    }

    /** What is known of it on a day; on the latest when none is said. */
    private Profile profile(long id, @Nullable String asOf) {
        return asOf == null
                ? files.latest(files.get(id)).orElseThrow(() -> new MissingException("这家企业还没有数据；请先在“查一家”里填写"))
                : files.profile(id, Exchange.asOf(asOf, LocalDate.now(clock)));
    }
}
