package io.tiance.batch;

import io.tiance.assessment.PolicyAssessment;
import io.tiance.assessment.Verdict;
import io.tiance.report.Sentences;
import io.tiance.report.Views;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rule;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Results as XLSX, written as they come: 结果, 差距, 差一步, 依据, 说明. A sheet that is full is continued on another. Only the near
 * misses are held in memory.
 */
public final class ResultWorkbook implements Closeable {
    private static final int WINDOW = 50;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, true, false);
    private final Look look = new Look(workbook);
    private final PolicyList policies;
    private final Map<String, Policy> byId = new HashMap<>();
    private final LongSheet results;
    private final LongSheet gaps;
    private final NearMisses nearMisses = new NearMisses();
    private long judged;

    /** An empty one, with a column for each of the policies. */
    public ResultWorkbook(PolicyList policies) {
        this.policies = policies;
        policies.policies().forEach(policy -> byId.put(policy.id(), policy));
        List<String> headers = new ArrayList<>(List.of("行号", "企业名称", "统一社会信用代码"));
        policies.policies().forEach(policy -> headers.add(policy.id() + " " + policy.title()));
        results = new LongSheet(workbook, look, "结果", headers, 8, 36, 24);
        gaps = new LongSheet(
                workbook,
                look,
                "差距",
                List.of("行号", "企业名称", "统一社会信用代码", "政策编号", "政策", "条件编号", "条件", "现状", "要求", "差距", "单位"),
                8,
                36,
                24,
                14,
                30,
                16,
                24,
                40,
                40,
                14,
                8);
    }

    /** Adds one enterprise. */
    public void add(Summary summary) {
        judged++;
        nearMisses.add(summary);
        Map<String, Summary.PolicyResult> found = new HashMap<>();
        summary.policies().forEach(one -> found.put(one.id(), one));
        List<@Nullable Object> cells = new ArrayList<>(List.of(summary.row(), summary.name(), summary.creditCode()));
        for (Policy policy : policies.policies()) {
            Summary.PolicyResult one = found.get(policy.id());
            cells.add(one == null ? null : one.word());
            if (one != null && one.status() == Verdict.NOT_ELIGIBLE) {
                one.shortfalls()
                        .forEach(shortfall ->
                                gaps.add(gap(summary.row(), summary.name(), summary.creditCode(), policy, shortfall)));
            }
        }
        results.add(cells.toArray());
    }

    /**
     * Writes it out; nothing can be added afterwards.
     *
     * @param refused how many rows could not be judged for their mistakes
     * @param open how many were not judged though nothing is wrong with them
     */
    public void finish(long refused, long open, OutputStream out) throws IOException {
        near();
        sources();
        explain(refused, open);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void near() {
        LongSheet sheet = new LongSheet(
                workbook,
                look,
                "差一步",
                List.of(
                        "行号",
                        "企业名称",
                        "统一社会信用代码",
                        "政策编号",
                        "政策",
                        "条件编号",
                        "条件",
                        "现状",
                        "要求",
                        "差距",
                        "单位",
                        "相对差距",
                        "尚缺数据（项）"),
                8,
                36,
                24,
                14,
                30,
                16,
                24,
                40,
                40,
                14,
                8,
                12,
                16);
        for (NearMisses.NearMiss one : nearMisses.list()) {
            Object[] gap = gap(
                    one.row(),
                    one.name(),
                    one.creditCode(),
                    java.util.Objects.requireNonNull(byId.get(one.result().id())),
                    one.result().shortfalls().get(0));
            Object[] more = java.util.Arrays.copyOf(gap, gap.length + 2);
            more[gap.length] = new Raw.Percent(
                    java.util.Objects.requireNonNull(one.result().near()).movePointRight(2));
            more[gap.length + 1] = one.result().missing();
            sheet.add(more);
        }
    }

    private static @Nullable Object[] gap(
            long row, String name, String code, Policy policy, Summary.Shortfall shortfall) {
        return new @Nullable Object[] {
            row,
            name,
            code,
            policy.id(),
            policy.title(),
            shortfall.id(),
            shortfall.title(),
            shortfall.observed(),
            shortfall.required(),
            shortfall.gap(),
            shortfall.unit()
        };
    }

    private void sources() {
        Sheet sheet = workbook.createSheet("依据");
        look.headers(
                sheet, 0, "政策编号", "政策", "家族", "类别", "级别", "文件", "文号", "条件编号", "条件", "条款", "等级", "效力", "施行", "失效", "核对",
                "官网");
        Look.widths(sheet, 14, 30, 10, 8, 8, 40, 24, 16, 24, 24, 8, 14, 12, 12, 12, 40);
        int row = 1;
        for (PolicyAssessment one : policies.blank()) {
            Policy policy = one.policy();
            for (Rule rule : policy.rules()) {
                look.values(
                        sheet,
                        row,
                        policy.id(),
                        policy.title(),
                        policy.family().name(),
                        policy.kind().name(),
                        policy.level().name(),
                        policy.document(),
                        policy.number(),
                        rule.criterion().id(),
                        rule.criterion().title(),
                        rule.criterion().clause(),
                        rule.criterion().grade(),
                        Sentences.validity(one, policies.asOf()),
                        policy.from(),
                        policy.until() == null ? (policy.endVerified() ? "无" : "未核实") : policy.until(),
                        policy.checked());
                if (!policy.site().isBlank()) {
                    link(sheet.getRow(row).createCell(15), policy.site());
                }
                row++;
            }
        }
    }

    private void link(Cell cell, String address) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setHyperlink(link);
        cell.setCellValue(address);
        cell.setCellStyle(look.link);
    }

    private void explain(long refused, long open) {
        Sheet sheet = workbook.createSheet("说明");
        Look.widths(sheet, 20, 90);
        Object[][] lines = {
            {"判定日", policies.asOf()},
            {"规则版本", policies.rulesetDigest()},
            {"已判定", judged + " 家"},
            {"数据有误", refused + " 行，没有判定，见问题清单"},
            {"未判定", open + " 行（名单没有运行完，或判定没有完成；这不是结论）"},
            {"待补充", "缺数据，补上后才能定；空白不当作 0 或“否”"},
            {"待核验", "数据已齐，仍须有权部门或专家认定，或条文尚未取得"},
            {"差距", "列出离“符合”最近的一组未满足条件；差距列为空的条件无法用数量衡量"},
            {"差一步", "只有一项未满足且可以量化的，按相对差距（差距÷要求）从小到大；尚缺数据的项数列在最后，须一并补齐"},
            {"等级", "A 为正式文本或多份一致的抄本；B 为一份可靠的转引；C 仅供参考，从不作出“符合”或“不符合”的结论"},
            {"声明", Views.DISCLAIMER},
        };
        for (int i = 0; i < lines.length; i++) {
            look.values(sheet, i, lines[i]);
        }
    }
}
