package io.tiance.batch;

/**
 * One thing wrong with a sheet, where a person finds it.
 *
 * @param row as Excel numbers it, from 1; the line number in a file of JSON lines; 0 for the names of Parquet columns
 * @param column letter of the column; blank in a file of JSON lines and where the whole row is meant
 * @param header what stands above the cell
 * @param value what was found, shortened
 * @param suggestion how to mend it
 */
public record Mistake(long row, String column, String header, String value, String reason, String suggestion) {
    private static final int LONGEST = 60;

    public Mistake {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    /** The same in one sentence. */
    public String told() {
        String line = row == 0 ? "" : "第 " + row + " 行";
        String letter = column.isEmpty() ? "" : " " + column + " 列";
        String place = (line + letter).strip() + (header.isEmpty() ? "" : "“" + header + "”");
        return place
                + (value.isEmpty() ? "：" : " 填的是“" + value + "”：")
                + reason
                + (suggestion.isEmpty() ? "" : "；" + suggestion);
    }
}
