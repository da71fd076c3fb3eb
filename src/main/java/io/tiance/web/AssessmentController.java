package io.tiance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tiance.assessment.Assessment;
import io.tiance.report.AssessmentView;
import io.tiance.report.Exchange;
import io.tiance.report.PlainText;
import io.tiance.rulebook.CurrentRulebook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Judges one enterprise. Keeps nothing of it and logs nothing of it. */
@RestController
class AssessmentController {
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final CurrentRulebook rulebook;
    private final Clock clock;

    AssessmentController(CurrentRulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/assessments",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE},
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    @Operation(
            summary = "判定一家企业",
            description = "数据项用键名或中文名；留空、null、UNKNOWN 表示不清楚。asOf 默认今天。Accept: text/plain 时返回供人阅读的文字。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"asOf\":\"2026-11-20\",\"enterprise\":{\"注册成立日期\":\"2020-03-12\",\"职工总数\":80}}"))),
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        content =
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = AssessmentView.class))),
                @ApiResponse(
                        responseCode = "400",
                        description = "数据有误：逐项列出数据项、所填值与改法",
                        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
            })
    ResponseEntity<byte[]> assess(
            HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept)
            throws IOException {
        Exchange.Request read = Exchange.read(JsonBody.text(request), null, LocalDate.now(clock));
        boolean text = accept.startsWith(MediaType.TEXT_PLAIN_VALUE);
        byte[] answer = rulebook.with(book -> {
            Assessment assessment = Assessment.of(read.enterprise(), book);
            return text ? PlainText.of(assessment).getBytes(StandardCharsets.UTF_8) : Exchange.bytes(assessment);
        });
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(text ? PLAIN : MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
