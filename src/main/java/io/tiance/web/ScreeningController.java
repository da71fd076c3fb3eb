package io.tiance.web;

import io.tiance.batch.DryRun;
import io.tiance.batch.Limits;
import io.tiance.batch.Mistake;
import io.tiance.batch.Template;
import io.tiance.prospect.Page;
import io.tiance.prospect.Screening;
import io.tiance.prospect.Screenings;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists of enterprises (批量筛选): template, check, run, progress. What came of one is {@link ScreeningResultController}'s. */
@RestController
@RequestMapping(path = "/api/console/v1/screenings", produces = MediaType.APPLICATION_JSON_VALUE)
class ScreeningController {
    static final String SUBJECT = "名单 {id}";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Mistakes sent to a page; all of them are in the annotated copy. */
    private static final int MOST_SHOWN = 1000;

    private final Screenings screenings;
    private final ScreeningRunner runner;
    private final CurrentRulebook rulebook;
    private final Clock clock;

    /** A list and how far it is. {@code rate} is rows a second and {@code secondsLeft} a guess, while it runs. */
    record View(
            long id,
            String fileName,
            LocalDate asOf,
            List<String> families,
            String rulesetDigest,
            boolean currentRules,
            Screening.State state,
            int total,
            int faulty,
            int done,
            int percent,
            @Nullable BigDecimal rate,
            @Nullable Long secondsLeft,
            Instant createdAt,
            String createdBy,
            @Nullable Instant endedAt,
            String trouble) {}

    /** What a check found. */
    record Check(long rows, long good, long found, List<Mistake> mistakes) {}

    ScreeningController(Screenings screenings, ScreeningRunner runner, CurrentRulebook rulebook, Clock clock) {
        this.screenings = screenings;
        this.runner = runner;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping(path = "/template", produces = XLSX)
    @Action("下载批量模板")
    void template(
            @RequestParam(defaultValue = "") List<String> families,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response) {
        LocalDate day = day(asOf);
        rulebook.with(book -> {
            var chosen = ScreeningPlan.goals(families, book).families();
            try {
                Template.write(book, chosen, day, download(response, "天策批量模板.xlsx"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    /** Says what is wrong with a file. Keeps nothing. */
    @PostMapping("/check")
    @Action("核对名单")
    String check(
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String asOf)
            throws IOException {
        DryRun.Result found = SheetUpload.with(file, path -> DryRun.check(path, Limits.UPLOAD, day(asOf)));
        List<Mistake> shown = found.mistakes().stream().limit(MOST_SHOWN).toList();
        return Exchange.json(new Check(found.rows(), found.good(), found.found(), shown));
    }

    /** The file again, with what is wrong marked. Keeps nothing. */
    @PostMapping(
            path = "/annotated",
            produces = {XLSX, MediaType.APPLICATION_JSON_VALUE})
    @Action("下载标注后的名单")
    void annotated(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletResponse response)
            throws IOException {
        SheetUpload.with(
                file, path -> DryRun.annotate(path, Limits.UPLOAD, day(asOf), download(response, "名单（已标注问题）.xlsx")));
    }

    @PostMapping
    @Action("运行批量筛选")
    ResponseEntity<String> create(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") List<String> families,
            @RequestParam(defaultValue = "") String asOf,
            HttpServletRequest request,
            Principal who)
            throws IOException {
        LocalDate day = day(asOf);
        ScreeningPlan plan = rulebook.with(book -> ScreeningPlan.of(day, families, book));
        List<Screenings.Line> lines = SheetUpload.with(file, path -> SheetUpload.lines(path, day));
        Screening made = screenings.create(
                SheetUpload.name(java.util.Objects.requireNonNull(file)), plan.json(), lines, who.getName());
        AuditTrail.subject(request, "名单 " + made.id());
        runner.look();
        return ResponseEntity.status(HttpStatus.CREATED).body(Exchange.json(view(made)));
    }

    @GetMapping
    @Action("查看名单列表")
    String list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        Page<Screening> found = screenings.list(page, size);
        return Exchange.json(
                new Page<>(found.items().stream().map(this::view).toList(), found.page(), found.size(), found.total()));
    }

    @GetMapping("/{id}")
    @Action(value = "查看名单", subject = SUBJECT)
    String get(@PathVariable long id) {
        return Exchange.json(view(screenings.get(id)));
    }

    @PostMapping("/{id}/cancel")
    @Action(value = "取消批量筛选", subject = SUBJECT)
    String cancel(@PathVariable long id) {
        return Exchange.json(view(screenings.cancel(id)));
    }

    /** Judges it all over again, by the rules now in use. */
    @PostMapping("/{id}/again")
    @Action(value = "重新运行批量筛选", subject = SUBJECT)
    String again(@PathVariable long id) {
        ScreeningPlan old = ScreeningPlan.read(screenings.get(id).options());
        ScreeningPlan plan = rulebook.with(book -> ScreeningPlan.of(old.asOf(), old.families(), book));
        Screening again = screenings.again(id, plan.json());
        runner.look();
        return Exchange.json(view(again));
    }

    @DeleteMapping("/{id}")
    @Action(value = "删除名单", subject = SUBJECT)
    ResponseEntity<Void> delete(@PathVariable long id) {
        screenings.delete(id);
        return ResponseEntity.noContent().build();
    }

    private LocalDate day(String text) {
        return Exchange.asOf(text, LocalDate.now(clock));
    }

    /** Where a file goes; nothing is sent before something is written. */
    static OutputStream download(HttpServletResponse response, String name) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }

    private View view(Screening one) {
        ScreeningPlan plan = ScreeningPlan.read(one.options());
        BigDecimal rate = rate(one);
        int left = one.total() - one.done();
        return new View(
                java.util.Objects.requireNonNull(one.id()),
                one.fileName(),
                plan.asOf(),
                plan.families(),
                plan.rulesetDigest(),
                rulebook.with(book -> book.digest().equals(plan.rulesetDigest())),
                one.state(),
                one.total(),
                one.faulty(),
                one.done(),
                one.total() == 0 ? 100 : (int) (100L * one.done() / one.total()),
                rate,
                rate == null || rate.signum() == 0
                        ? null
                        : BigDecimal.valueOf(left)
                                .divide(rate, 0, RoundingMode.CEILING)
                                .longValue(),
                one.createdAt(),
                one.createdBy(),
                one.endedAt(),
                one.trouble());
    }

    private @Nullable BigDecimal rate(Screening one) {
        if (one.state() != Screening.State.运行中 || one.begunAt() == null) {
            return null;
        }
        long millis = Duration.between(one.begunAt(), clock.instant()).toMillis();
        return millis <= 0
                ? null
                : BigDecimal.valueOf(one.done() - one.begunDone())
                        .multiply(BigDecimal.valueOf(1000))
                        .divide(BigDecimal.valueOf(millis), 1, RoundingMode.HALF_UP);
    }
}
