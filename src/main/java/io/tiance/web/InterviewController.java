package io.tiance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tiance.assessment.Interview;
import io.tiance.report.Exchange;
import io.tiance.report.InterviewRequest;
import io.tiance.report.InterviewView;
import io.tiance.rulebook.CurrentRulebook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks one question after another. All answers come with every request; nothing of them is kept or logged. */
@RestController
class InterviewController {
    private final CurrentRulebook rulebook;
    private final Clock clock;

    InterviewController(CurrentRulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/interviews/next",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "下一个问题",
            description = "把目前全部回答一并送来（暂不清楚填 UNKNOWN），返回仍能改变结论的下一个问题；没有这样的问题时 question 为 null。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"asOf\":\"2026-11-20\",\"families\":[\"高企培育\"],\"answers\":{\"注册成立日期\":\"2020-03-12\",\"科技人员\":\"UNKNOWN\"}}"))),
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        content = @Content(schema = @Schema(implementation = InterviewView.class))),
                @ApiResponse(
                        responseCode = "400",
                        description = "数据有误：逐项列出数据项、所填值与改法",
                        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
            })
    ResponseEntity<String> next(HttpServletRequest request) throws IOException {
        Map<?, ?> parts = Exchange.tree(JsonBody.text(request));
        String answer = rulebook.with(book -> {
            InterviewRequest asked = InterviewRequest.read(parts, book, LocalDate.now(clock));
            Interview interview = Interview.of(asked.enterprise(), asked.unknown(), book, asked.goals());
            return Exchange.json(InterviewView.of(interview, asked.answered(), asked.brief()));
        });
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
