package io.tiance.batch;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Vocabulary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a sheet: which figure stands in which column. A header is a figure's label or key, with its unit in brackets
 * or without; 序号 and what starts with 备注 may hold anything and is not read. 街道 is read to filter by, never to judge by.
 *
 * @param figures by column; null for a column that is not read
 */
public record Columns(long row, List<String> headers, List<@Nullable FigureInfo> figures, List<Mistake> mistakes) {
    private static final Pattern WITH_BRACKETS = Pattern.compile("([^(]+?)\\s*\\((.+)\\)");
    private static final Pattern NOT_READ = Pattern.compile("序号|备注.*|街道");
    private static final int ALPHABET = 26;

    /** Reads a header. Where there are mistakes, no row can be read. */
    public static Columns of(long row, List<String> given) {
        List<String> headers = given.stream().map(Columns::plain).toList();
        List<@Nullable FigureInfo> figures = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        Set<FigureInfo> seen = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            figures.add(null);
            if (header.isEmpty() || NOT_READ.matcher(header).matches()) {
                continue;
            }
            Matcher parts = WITH_BRACKETS.matcher(header);
            boolean bracketed = parts.matches();
            String name = bracketed ? parts.group(1) : header;
            FigureInfo figure = Vocabulary.find(name).orElse(null);
            if (figure == null) {
                String like = Vocabulary.suggest(name)
                        .map(known -> "是否指“" + header(Vocabulary.get(known)) + "”？")
                        .orElse("");
                mistakes.add(new Mistake(
                        row, letter(i), header, "", "没有“" + name + "”这个数据项", like + "可用的表头见模板“字典”；不参与判定的列，表头请以“备注”开头"));
            } else if (bracketed && !plain(figure.unit().symbol()).equals(parts.group(2))) {
                mistakes.add(new Mistake(
                        row,
                        letter(i),
                        header,
                        "",
                        "括号里应为单位" + quoted(figure.unit().symbol()),
                        "请换算后把表头改为“" + header(figure) + "”"));
            } else if (!seen.add(figure)) {
                mistakes.add(new Mistake(row, letter(i), header, "", "“" + figure.label() + "”有两列", "请只留一列"));
            } else {
                figures.set(i, figure);
            }
        }
        if (seen.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(row, "", "", "", "没有表头", "第一行应为数据项名称，例如“企业名称”“职工总数（人）”；请用模板"));
        }
        return new Columns(row, List.copyOf(headers), figures, List.copyOf(mistakes));
    }

    /** For a typed column (Parquet): what is wrong with one whose values can't be read, whatever the row. */
    public Mistake unreadable(int column, String type) {
        return new Mistake(row, letter(column), headers.get(column), "", "这一列的类型不能读：" + type, TypedCell.AS_TYPED);
    }

    /** A row under it, as {@link Raw} describes cells; null when it is blank or the template's example. */
    public @Nullable Row row(long number, List<@Nullable Object> cells) {
        SheetRow row = new SheetRow(number, this, cells);
        return row.blank() || row.example() ? null : row;
    }

    /** Place of the column 街道; −1 when there is none. */
    int street() {
        return headers.indexOf("街道");
    }

    /** What stands above a figure's column in our own sheets. */
    static String header(FigureInfo figure) {
        String unit = figure.unit().symbol();
        return unit.isEmpty() ? figure.label() : figure.label() + "（" + unit + "）";
    }

    /** A to Z, AA … as Excel names columns. */
    static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / ALPHABET) {
            letters.insert(0, (char) ('A' + (rest - 1) % ALPHABET));
        }
        return letters.toString();
    }

    /** Place of a figure's column; −1 when it has none. */
    int indexOf(String key) {
        for (int i = 0; i < figures.size(); i++) {
            FigureInfo figure = figures.get(i);
            if (figure != null && figure.key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a row looks like a header at all, so that a title above it may be passed over. */
    static boolean knowsAny(List<String> row) {
        return row.stream()
                .map(Columns::plain)
                .map(text -> text.replaceFirst("\\(.*", "").strip())
                .anyMatch(text -> Vocabulary.find(text).isPresent());
    }

    private static String quoted(String unit) {
        return unit.isEmpty() ? "；这一项没有单位" : "“" + unit + "”";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s*]+", "");
    }
}
