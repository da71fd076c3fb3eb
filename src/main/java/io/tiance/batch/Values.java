package io.tiance.batch;

import io.tiance.enterprise.FigureInfo;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell means in the column of a figure. Takes what can be meant in one way only; what Excel has changed on its own (a
 * code made a number, a number made a date) is reported and never guessed back.
 */
final class Values {
    private static final Set<String> NOT_KNOWN = Set.of("不清楚", "暂不清楚", "UNKNOWN");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d(\\.\\d+)?[eE][+-]?\\d+");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?( 0{1,2}:00(:00)?)?");
    private static final String SEPARATORS = "[、;,|]";
    private static final String AS_TEXT = "请把该列设为“文本”格式后重新填写";

    private Values() {}

    /** A cell that can't be used in its column. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String suggestion;

        Unusable(String reason, String suggestion) {
            super(reason, null, false, false);
            this.suggestion = suggestion;
        }

        String suggestion() {
            return suggestion;
        }
    }

    /** The answer a cell gives to a figure, in a form {@link io.tiance.enterprise.Enterprise#of} takes; null when blank. */
    static @Nullable Object of(FigureInfo figure, @Nullable Object cell) throws Unusable {
        if (cell instanceof Raw.Refused refused) {
            throw new Unusable(refused.reason(), refused.suggestion());
        }
        Object value = cell instanceof String text ? plain(text) : cell;
        if (value == null || "".equals(value) || NOT_KNOWN.contains(value)) {
            return null;
        }
        return switch (figure.kind()) {
            case "number" -> number(figure, value);
            case "date" -> date(value);
            case "yesNo" -> value instanceof Boolean ? value : yesNo(value.toString());
            case "choices" -> choices(figure, value.toString());
            case "choice" -> option(figure, value.toString());
            case "industry" -> code(value);
            default ->
                "creditCode".equals(figure.key())
                        ? code(value)
                        : cell instanceof String text ? unescaped(text.strip()) : shown(value);
        };
    }

    /** A cell as a person reads it. */
    static String shown(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static Object number(FigureInfo figure, Object value) throws Unusable {
        boolean percent = figure.unit() == Unit.PERCENT;
        if (value instanceof Raw.Percent share) {
            if (!percent) {
                throw new Unusable("单元格是百分比格式，而这一项的单位" + unit(figure), "请改为“常规”格式并核对数值");
            }
            return share.number();
        }
        if (value instanceof LocalDate) {
            throw new Unusable("应填数字，却是日期（常因 Excel 自动转换）", "请改为“常规”格式后重新填写");
        }
        if (value instanceof Boolean) {
            throw new Unusable("应填数字，却是 是/否", "请填数字；不清楚请留空");
        }
        if (!(value instanceof String text)) {
            return value;
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            throw new Unusable("是科学计数法，数位可能已经丢失", "请改为“常规”格式后重新填写");
        }
        String digits = percent && text.endsWith("%")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        return GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
    }

    private static Object date(Object value) throws Unusable {
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof String text) {
            Matcher parts = DATE.matcher(text);
            if (!parts.matches()) {
                return text;
            }
            try {
                return LocalDate.of(
                                Integer.parseInt(parts.group(1)),
                                Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(3)))
                        .toString();
            } catch (DateTimeException e) {
                throw new Unusable("没有这一天", "请核对日期，形如 2020-03-12");
            }
        }
        throw new Unusable("应填日期，却是数字", "请设为日期格式，或写成 2020-03-12");
    }

    private static Object yesNo(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "TRUE" -> true;
            case "FALSE" -> false;
            default -> text;
        };
    }

    private static Object choices(FigureInfo figure, String text) {
        if ("无".equals(text)) {
            return List.of();
        }
        String whole = option(figure, text);
        return figure.options().contains(whole)
                ? List.of(whole)
                : Arrays.stream(text.split(SEPARATORS))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(one -> option(figure, one))
                        .toList();
    }

    /** The option that reads the same but for the width of its characters; else the text as it is. */
    private static String option(FigureInfo figure, String text) {
        return figure.options().stream()
                .filter(one -> plain(one).equals(text))
                .findFirst()
                .orElse(text);
    }

    private static Object code(Object value) throws Unusable {
        if (!(value instanceof String text)) {
            throw new Unusable(
                    "代码被 Excel 当成了" + (value instanceof LocalDate ? "日期" : "数字") + "，开头的 0 或末尾数位可能已经丢失", AS_TEXT);
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            throw new Unusable("代码被 Excel 变成了科学计数法，数位已经丢失", AS_TEXT);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static String unit(FigureInfo figure) {
        return figure.unit().symbol().isEmpty() ? "不是百分数" : "是" + figure.unit().symbol();
    }

    private static String plain(String text) {
        return unescaped(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u00a0', ' ')
                .strip());
    }

    /** Takes back what {@link SafeText} put before a text that looks like a formula. */
    private static String unescaped(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && SafeText.dangerous(text.substring(1))
                ? text.substring(1)
                : text;
    }
}
