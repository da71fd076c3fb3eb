package io.tiance.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what a person or a program gave into answers, and collects everything that is wrong with it. */
final class AnswerReader {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern INDUSTRY_CODE = Pattern.compile("([A-T])?(\\d{2,4})|[A-T]");
    private static final int MAX_DIGITS = 15;
    private static final int MAX_DECIMALS = 10;
    private static final int MAX_TEXT = 200;
    private static final int FIRST_YEAR = 1900;

    private final LocalDate asOf;
    private final List<InputError> errors = new ArrayList<>();
    /** By the figure's place. */
    private final @Nullable Answer[] given = new Answer[Vocabulary.figures().size()];

    AnswerReader(LocalDate asOf) {
        this.asOf = asOf;
    }

    Enterprise read(Map<String, ?> answers) {
        answers.forEach(this::readOne);
        Enterprise enterprise = new Enterprise(asOf, given);
        List<FigureInfo> answered = answered(answers.size());
        checkAgreement(enterprise, answered);
        checkParts(enterprise, answered);
        if (!errors.isEmpty()) {
            throw new InputException(errors);
        }
        return enterprise;
    }

    private void readOne(String name, @Nullable Object value) {
        FigureInfo figure = Vocabulary.find(name).orElse(null);
        if (figure == null) {
            String hint =
                    Vocabulary.suggest(name).map(like -> "；是否指“" + like + "”").orElse("；可用的名称见 /api/v1/vocabulary");
            errors.add(new InputError(name, String.valueOf(value), "没有“%s”这个数据项%s".formatted(name, hint)));
            return;
        }
        if (value == null || "UNKNOWN".equals(value) || value instanceof String text && text.isBlank()) {
            return;
        }
        if (figure.computed()) {
            fault(figure, value, "由系统计算，不能填报；请改填计算它所需的数据");
            return;
        }
        Answer answer = parse(figure, value);
        if (answer != null) {
            if (given[figure.place()] != null) {
                fault(figure, value, "填了两次（键名与中文名各一次）；请只留一处");
            }
            given[figure.place()] = answer;
        }
    }

    private @Nullable Answer parse(FigureInfo figure, Object value) {
        return switch (figure.kind()) {
            case "number" -> number(figure, value);
            case "yesNo" -> flag(figure, value);
            case "choice", "choices" -> choice(figure, value);
            case "date" -> day(figure, value);
            case "industry" -> industry(figure, value);
            default -> text(figure, value);
        };
    }

    private @Nullable Answer number(FigureInfo figure, Object value) {
        BigDecimal number = exact(value);
        if (number == null) {
            return fault(figure, value, "应填数字" + unitOf(figure) + "，例如 1200 或 12.5");
        }
        if ((long) number.precision() - number.scale() > MAX_DIGITS || number.scale() > MAX_DECIMALS) {
            return fault(figure, value, "超出可用范围（整数部分至多 15 位，小数至多 10 位）；请核对单位");
        }
        if (figure.unit().whole() && number.stripTrailingZeros().scale() > 0) {
            return fault(figure, value, "应为整数" + unitOf(figure));
        }
        BigDecimal min = figure.min();
        if (min != null && number.compareTo(min) < 0) {
            return fault(figure, value, "不能小于 " + Measure.shown(min, figure.unit()) + "；请核对数值与单位");
        }
        BigDecimal max = figure.max();
        if (max != null && number.compareTo(max) > 0) {
            return fault(figure, value, "不能大于 " + Measure.shown(max, figure.unit()) + "；请核对数值与单位");
        }
        return Measure.of(figure.label(), figure.unit(), number);
    }

    private static @Nullable BigDecimal exact(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Number number && !(value instanceof Double) && !(value instanceof Float)) {
            return new BigDecimal(number.toString());
        }
        return value instanceof String text
                        && PLAIN_NUMBER.matcher(text.strip()).matches()
                ? new BigDecimal(text.strip())
                : null;
    }

    private @Nullable Answer flag(FigureInfo figure, Object value) {
        if (Boolean.TRUE.equals(value) || "是".equals(value)) {
            return Flag.of(figure.label(), true);
        }
        if (Boolean.FALSE.equals(value) || "否".equals(value)) {
            return Flag.of(figure.label(), false);
        }
        return fault(figure, value, "应填 是 或 否（true / false）；不清楚请留空");
    }

    private @Nullable Answer choice(FigureInfo figure, Object value) {
        Collection<?> picked = value instanceof Collection<?> many ? many : List.of(value);
        for (Object one : picked) {
            if (!figure.options().contains(String.valueOf(one))) {
                return fault(figure, one, "应从以下各项中选：" + String.join("、", figure.options()));
            }
        }
        if (!figure.multiple() && picked.size() != 1) {
            return fault(figure, value, "只能选一项");
        }
        List<String> inOrder = new ArrayList<>(figure.options());
        inOrder.retainAll(picked);
        return Choice.of(figure.label(), inOrder);
    }

    private @Nullable Answer day(FigureInfo figure, Object value) {
        try {
            LocalDate date = LocalDate.parse(String.valueOf(value).strip());
            if (date.isAfter(asOf)) {
                return fault(figure, value, "晚于判定日 " + asOf + "；请核对日期");
            }
            if (date.getYear() < FIRST_YEAR) {
                return fault(figure, value, "早于 1900 年；请核对日期");
            }
            return Day.of(figure.label(), date);
        } catch (DateTimeParseException e) {
            return fault(figure, value, "应填日期，形如 2020-03-12");
        }
    }

    private @Nullable Answer industry(FigureInfo figure, Object value) {
        String code = String.valueOf(value).strip().toUpperCase(java.util.Locale.ROOT);
        java.util.regex.Matcher parts = INDUSTRY_CODE.matcher(code);
        if (!parts.matches()) {
            return fault(figure, value, "应填《国民经济行业分类》代码，2 至 4 位数字，例如 6513 或 I6513");
        }
        String digits = parts.group(2) == null ? code : parts.group(2);
        String section = Industry.sectionOf(digits);
        if (section.isEmpty() || parts.group(1) != null && !parts.group(1).equals(section)) {
            return fault(figure, value, "行业代码的大类不存在，或字母与大类不符");
        }
        return Industry.of(figure.label(), figure.key(), digits);
    }

    private @Nullable Answer text(FigureInfo figure, Object value) {
        String text = String.valueOf(value).strip();
        if (text.length() > MAX_TEXT) {
            return fault(figure, value, "至多 200 字");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return fault(figure, value, "不能有换行或控制字符");
        }
        if ("creditCode".equals(figure.key()) && !CreditCode.isValid(text)) {
            return fault(figure, value, "不是有效的 18 位统一社会信用代码（校验位不符）；请核对，或留空");
        }
        return Text.of(figure.label(), text);
    }

    /** In the order of their keys. */
    private List<FigureInfo> answered(int most) {
        List<FigureInfo> answered = new ArrayList<>(most);
        for (int place = 0; place < given.length; place++) {
            if (given[place] != null) {
                answered.add(Vocabulary.at(place));
            }
        }
        return answered;
    }

    /** The whole may itself be worked out from others. */
    private void checkParts(Enterprise enterprise, List<FigureInfo> answered) {
        for (FigureInfo figure : answered) {
            if (!figure.atMost().isEmpty()
                    && given[figure.place()] instanceof Measure part
                    && readOrNull(enterprise, figure.atMost()) instanceof Measure whole
                    && whole.known()
                    && part.number().compareTo(whole.number()) > 0) {
                fault(figure, part.shown(), "大于“%s”（%s）；部分不能大于整体".formatted(whole.label(), whole.shown()));
            }
        }
    }

    private void checkAgreement(Enterprise enterprise, List<FigureInfo> answered) {
        for (FigureInfo figure : answered) {
            try {
                enterprise.to(figure);
            } catch (InputException e) {
                e.errors().stream().filter(error -> !errors.contains(error)).forEach(errors::add);
            }
        }
    }

    private static @Nullable Answer readOrNull(Enterprise enterprise, String key) {
        try {
            return enterprise.to(Vocabulary.get(key));
        } catch (InputException e) {
            return null;
        }
    }

    private @Nullable Answer fault(FigureInfo figure, @Nullable Object value, String message) {
        errors.add(new InputError(figure.key(), String.valueOf(value), "“%s”%s".formatted(figure.label(), message)));
        return null;
    }

    private static String unitOf(FigureInfo figure) {
        return figure.unit().symbol().isEmpty() ? "" : "（单位：" + figure.unit().symbol() + "）";
    }
}
