package io.tiance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tiance.report.Exchange;
import io.tiance.report.Goals;
import io.tiance.report.PolicyViews;
import io.tiance.rulebook.CurrentRulebook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What policies and figures there are. */
@RestController
class PolicyController {
    private final CurrentRulebook rulebook;
    private final Clock clock;

    PolicyController(CurrentRulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/policies", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "全部政策文本（含历史版本与共用标准）",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema =
                                                                    @Schema(
                                                                            implementation =
                                                                                    PolicyViews.PolicySummary.class)))))
    String policies(@RequestParam(required = false) @Nullable String asOf) {
        LocalDate day = Exchange.asOf(asOf, LocalDate.now(clock));
        return rulebook.with(book -> Exchange.json(book.policies().stream()
                .map(policy -> PolicyViews.summary(policy, day))
                .toList()));
    }

    @GetMapping(path = "/api/v1/policies/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "一项政策的各版本：条款、门槛、日期、等级",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema =
                                                                    @Schema(
                                                                            implementation =
                                                                                    PolicyViews.PolicyDetail.class)))))
    String policy(@PathVariable String id, @RequestParam(required = false) @Nullable String asOf) {
        LocalDate day = Exchange.asOf(asOf, LocalDate.now(clock));
        List<PolicyViews.PolicyDetail> versions = rulebook.with(book -> book.policies().stream()
                .filter(policy -> policy.id().equals(id))
                .map(policy -> PolicyViews.detail(policy, day))
                .toList());
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有编号为“" + id + "”的政策；全部编号见 /api/v1/policies");
        }
        return Exchange.json(versions);
    }

    @GetMapping(path = "/api/v1/vocabulary", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "数据项：键名、中文名、单位、口径、选项；给出 families 或 policies 时只列它们会问到的",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            array =
                                                    @ArraySchema(
                                                            schema =
                                                                    @Schema(
                                                                            implementation =
                                                                                    PolicyViews.FigureView.class)))))
    String vocabulary(
            @RequestParam(required = false) @Nullable String families,
            @RequestParam(required = false) @Nullable String policies,
            @RequestParam(required = false) @Nullable String asOf) {
        if (families == null && policies == null) {
            return Exchange.json(PolicyViews.vocabulary());
        }
        LocalDate day = Exchange.asOf(asOf, LocalDate.now(clock));
        Map<String, String> parts =
                Map.of("families", families == null ? "" : families, "policies", policies == null ? "" : policies);
        return rulebook.with(book -> Exchange.json(PolicyViews.vocabulary(book, day, Goals.read(parts, book))));
    }
}
