package io.tiance.batch;

import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of an XLSX, CSV or Parquet. */
record SheetRow(long number, Columns columns, List<@Nullable Object> cells) implements Row {
    /** The name of the template's example begins so; such a row is passed over. */
    static final String EXAMPLE = "示例（虚构）";

    @Override
    public Reading read(LocalDate asOf) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            FigureInfo figure = i < columns.figures().size() ? columns.figures().get(i) : null;
            if (figure == null) {
                if (cell != null && i >= columns.figures().size()) {
                    mistakes.add(
                            new Mistake(number, Columns.letter(i), "", Values.shown(cell), "这一列没有表头", "请补上表头，或删去内容"));
                }
                continue;
            }
            try {
                Object value = Values.of(figure, cell);
                if (value != null) {
                    answers.put(figure.key(), value);
                }
            } catch (Values.Unusable e) {
                mistakes.add(mistake(i, Values.shown(cell), e.getMessage(), e.suggestion()));
            }
        }
        Enterprise enterprise = null;
        try {
            enterprise = Enterprise.of(answers, asOf);
        } catch (InputException e) {
            e.errors().forEach(error -> mistakes.add(mistake(error)));
        }
        String name = answers.getOrDefault("name", "").toString();
        int at = columns.street();
        String street =
                at >= 0 && at < cells.size() ? Values.shown(cells.get(at)).strip() : "";
        return new Reading(
                number, name, street, answers, mistakes.isEmpty() ? enterprise : null, List.copyOf(mistakes));
    }

    boolean blank() {
        return cells.stream()
                .allMatch(cell -> cell == null || Values.shown(cell).isBlank());
    }

    boolean example() {
        int name = columns.indexOf("name");
        return name >= 0
                && name < cells.size()
                && Values.shown(cells.get(name)).strip().startsWith(EXAMPLE);
    }

    private Mistake mistake(InputError error) {
        int index = columns.indexOf(error.field());
        String seen = index >= 0 && index < cells.size() ? Values.shown(cells.get(index)) : error.value();
        int cut = error.message().indexOf('；');
        return cut < 0
                ? mistake(index, seen, error.message(), "请核对；不清楚请留空")
                : mistake(
                        index,
                        seen,
                        error.message().substring(0, cut),
                        error.message().substring(cut + 1));
    }

    private Mistake mistake(int index, String value, String reason, String suggestion) {
        return index < 0
                ? new Mistake(number, "", "", value, reason, suggestion)
                : new Mistake(number, Columns.letter(index), columns.headers().get(index), value, reason, suggestion);
    }
}
