package io.tiance.web;

import io.tiance.batch.PolicyList;
import io.tiance.batch.ResultWorkbook;
import io.tiance.batch.Summary;
import io.tiance.enterprise.InputException;
import io.tiance.prospect.ConflictException;
import io.tiance.prospect.Facts;
import io.tiance.prospect.MissingException;
import io.tiance.prospect.Page;
import io.tiance.prospect.Screening;
import io.tiance.prospect.ScreeningGrid;
import io.tiance.prospect.ScreeningRow;
import io.tiance.prospect.Screenings;
import io.tiance.report.Exchange;
import io.tiance.report.Views;
import io.tiance.rulebook.CurrentRulebook;
import io.tiance.rulebook.Rulebook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came of a list: the grid, the near misses, one enterprise in full, the file. */
@RestController
@RequestMapping(path = "/api/console/v1/screenings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ScreeningResultController {
    private static final Set<String> STATES = Set.of("", "E", "I", "R", "D", "N", "X", "F");
    private static final int PIECE = 500;

    private final Screenings screenings;
    private final ScreeningGrid grid;
    private final CurrentRulebook rulebook;

    /** What there is to choose from, and how many stand how. */
    record Overview(
            List<ScreeningPlan.Column> policies,
            List<Map<Character, Integer>> standings,
            Map<String, Long> industries,
            Map<String, Long> streets) {}

    /** One enterprise in full. {@code sameRules} is false when the rules have changed since the list was judged. */
    record Whole(
            ScreeningViews.Line line,
            Map<String, Object> answers,
            boolean sameRules,
            @Nullable Object assessment) {}

    ScreeningResultController(Screenings screenings, ScreeningGrid grid, CurrentRulebook rulebook) {
        this.screenings = screenings;
        this.grid = grid;
        this.rulebook = rulebook;
    }

    @GetMapping("/overview")
    @Action(value = "查看筛选结果", subject = ScreeningController.SUBJECT)
    String overview(@PathVariable long id) {
        ScreeningPlan plan = plan(id);
        return Exchange.json(new Overview(
                plan.policies(), grid.standings(id, plan.policies().size()), grid.industries(id), grid.streets(id)));
    }

    @GetMapping("/rows")
    @Action(value = "查看筛选结果", subject = ScreeningController.SUBJECT)
    String rows(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String industry,
            @RequestParam(defaultValue = "") String street,
            @RequestParam(defaultValue = "金额") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        ScreeningPlan plan = plan(id);
        ScreeningGrid.Wanted wanted = new ScreeningGrid.Wanted(
                policies(plan, family, policy), state(state), digits(industry), street, order(sort));
        Page<ScreeningRow> found = grid.find(id, wanted, page, size);
        return Exchange.json(new Page<>(
                found.items().stream()
                        .map(row -> ScreeningViews.line(plan, row))
                        .toList(),
                found.page(),
                found.size(),
                found.total()));
    }

    @GetMapping("/near")
    @Action(value = "查看差一步名单", subject = ScreeningController.SUBJECT)
    String near(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        policies(plan(id), "", policy);
        Page<ScreeningGrid.Near> found = grid.near(id, policy, page, size);
        return Exchange.json(new Page<>(
                found.items().stream().map(ScreeningViews::near).toList(), found.page(), found.size(), found.total()));
    }

    /** Judges one row again in full: its answers, the list's day, the rules now in use. */
    @GetMapping("/rows/{line}")
    @Action(value = "查看名单中的企业", subject = ScreeningController.SUBJECT + " 第 {line} 行")
    String row(@PathVariable long id, @PathVariable int line) {
        ScreeningPlan plan = plan(id);
        ScreeningRow row = screenings.row(id, line);
        boolean readable = row.state() != ScreeningRow.State.有误;
        return rulebook.with(book -> Exchange.json(new Whole(
                ScreeningViews.line(plan, row),
                new Facts(plan.asOf(), row.answers()).answers(),
                book.digest().equals(plan.rulesetDigest()),
                readable ? Views.of(new RowJudge(plan, book).assess(row)) : null)));
    }

    @GetMapping(
            path = "/result.xlsx",
            produces = {ScreeningController.XLSX, MediaType.APPLICATION_JSON_VALUE})
    @Action(value = "导出筛选结果", subject = ScreeningController.SUBJECT)
    void export(@PathVariable long id, HttpServletResponse response) {
        Screening screening = screenings.get(id);
        ScreeningPlan plan = ScreeningPlan.read(screening.options());
        rulebook.with(book -> {
            if (!book.digest().equals(plan.rulesetDigest())) {
                throw new ConflictException("判定之后规则已更新，依据已不是这一版；请重新运行后导出", "");
            }
            try {
                write(id, screening, plan, book, response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    private void write(long id, Screening screening, ScreeningPlan plan, Rulebook book, HttpServletResponse response)
            throws IOException {
        try (ResultWorkbook workbook = new ResultWorkbook(PolicyList.of(book, plan.asOf(), plan.goals(book)))) {
            int judged = 0;
            int after = 0;
            List<ScreeningRow> rows = screenings.rows(id, after, PIECE);
            while (!rows.isEmpty()) {
                for (ScreeningRow row : rows) {
                    String json = row.json();
                    if (json != null) {
                        workbook.add(Summary.read(json));
                        judged++;
                    }
                    after = row.line();
                }
                rows = screenings.rows(id, after, PIECE);
            }
            String name = screening.fileName().replaceFirst("\\.[^.]*$", "") + "-筛选结果-" + plan.asOf() + ".xlsx";
            int open = screening.total() - screening.faulty() - judged;
            workbook.finish(screening.faulty(), open, ScreeningController.download(response, name));
        }
    }

    private ScreeningPlan plan(long id) {
        return ScreeningPlan.read(screenings.get(id).options());
    }

    /** Places of the policies meant; empty for all. A policy says more than its family. */
    private static List<Integer> policies(ScreeningPlan plan, String family, String policy) {
        if (family.isEmpty() && policy.isEmpty()) {
            return List.of();
        }
        List<Integer> meant = policy.isEmpty() ? plan.ofFamily(family) : plan.of(policy);
        if (meant.isEmpty()) {
            throw new MissingException("这份名单没有按“" + (policy.isEmpty() ? family : policy) + "”判定");
        }
        return meant;
    }

    private static String state(String state) {
        if (!STATES.contains(state)) {
            throw new InputException("state", state, "“state”应为 E、I、R、D、N、X 或 F");
        }
        return state;
    }

    private static String digits(String industry) {
        if (!industry.matches("\\d{0,4}")) {
            throw new InputException("industry", industry, "“industry”应为行业代码开头的数字");
        }
        return industry;
    }

    private static ScreeningGrid.Order order(String sort) {
        for (ScreeningGrid.Order one : ScreeningGrid.Order.values()) {
            if (one.name().equals(sort)) {
                return one;
            }
        }
        throw new InputException("sort", sort, "“sort”应为 金额、可能金额、最近 或 行号");
    }
}
