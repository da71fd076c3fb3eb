package io.tiance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The report as a Word document on A4. */
public final class CheckupDocx {
    private static final String FONT = "宋体";
    private static final int BODY = 9;
    private static final int SMALL = 8;
    private static final int HEADING = 11;
    private static final int TITLE = 16;
    /** In twentieths of a point. */
    private static final long PAGE_WIDTH = 11_906;

    private static final long PAGE_HEIGHT = 16_838;
    private static final long MARGIN = 800;
    private static final int SPACE = 60;

    private final XWPFDocument document;

    private CheckupDocx(XWPFDocument document) {
        this.document = document;
    }

    /** Writes it. */
    public static void write(Checkup checkup, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new CheckupDocx(document).fill(checkup);
            document.write(out);
        }
    }

    private void fill(Checkup checkup) {
        page();
        XWPFParagraph title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        run(title, "政策体检报告", TITLE, true);
        XWPFParagraph who = paragraph();
        run(who, checkup.name(), HEADING, true);
        run(
                who,
                (checkup.creditCode().isEmpty() ? "" : "　统一社会信用代码 " + checkup.creditCode()) + "　判定日 " + checkup.asOf(),
                BODY,
                false);
        list("下一步", checkup.actions(), true);
        heading("各项政策");
        table(
                List.of("家族", "结论", "政策"),
                checkup.verdictRows().stream()
                        .map(row -> List.of(row.family(), row.word(), String.join("；", row.titles())))
                        .toList(),
                10,
                10,
                80);
        run(paragraph(), checkup.footnote(), SMALL, false);
        gaps(checkup.gaps());
        list("待补与待核验", checkup.open(), false);
        list("依据（仅列本页提及的政策）", checkup.citations(), false);
        run(paragraph(), "回执 " + checkup.receipt() + "　规则版本 " + checkup.ruleset(), SMALL, false);
        run(paragraph(), Views.DISCLAIMER, BODY, true);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
    }

    private void gaps(List<Checkup.GapLine> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        heading("差距");
        table(
                List.of("政策", "条件", "现状", "要求", "相差"),
                gaps.stream()
                        .map(gap -> List.of(
                                gap.policy(),
                                gap.criterion(),
                                gap.observed(),
                                gap.required(),
                                gap.gap().isEmpty() ? "—" : gap.gap()))
                        .toList(),
                22,
                16,
                24,
                26,
                12);
    }

    private void list(String title, List<String> lines, boolean numbered) {
        if (lines.isEmpty()) {
            return;
        }
        heading(title);
        for (int i = 0; i < lines.size(); i++) {
            run(paragraph(), (numbered ? i + 1 + ". " : "· ") + lines.get(i), BODY, false);
        }
    }

    private void table(List<String> headers, List<List<String>> rows, int... percents) {
        XWPFTable table = document.createTable(rows.size() + 1, headers.size());
        table.setWidth("100%");
        for (int row = 0; row <= rows.size(); row++) {
            List<String> texts = row == 0 ? headers : rows.get(row - 1);
            for (int column = 0; column < texts.size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.setWidth(percents[column] + "%");
                XWPFParagraph paragraph = cell.getParagraphs().get(0);
                paragraph.setSpacingAfter(0);
                run(paragraph, texts.get(column), SMALL, row == 0);
            }
        }
    }

    private void heading(String text) {
        XWPFParagraph heading = paragraph();
        heading.setSpacingBefore(SPACE * 2);
        heading.setKeepNext(true);
        run(heading, text, HEADING, true);
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(SPACE / 2);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily("Times New Roman");
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
    }
}
