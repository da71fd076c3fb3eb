package io.tiance.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the comment lines at the top of a rule file: title, then {@code 名称：值} pairs two or more spaces apart. */
final class HeaderReader {
    private static final Pattern TITLE = Pattern.compile("《[^》]+》");
    private static final Pattern ID = Pattern.compile("[A-Z0-9]+(-[A-Za-z0-9]+)*");
    private static final Set<String> REQUIRED = Set.of("政策", "家族", "类别", "级别", "来源等级", "依据", "施行", "废止", "核对", "单位");
    private static final Set<String> OPTIONAL = Set.of("官网");

    private final String file;
    private final BiConsumer<Integer, String> fault;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    HeaderReader(String file, BiConsumer<Integer, String> fault) {
        this.file = file;
        this.fault = fault;
    }

    @Nullable
    Policy read(String text) {
        String title = "";
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.startsWith("//")) {
                break;
            }
            String content = line.substring(2).strip();
            if (number == 1) {
                title = content;
            } else {
                pairs(content, number);
            }
        }
        if (title.isEmpty()) {
            fault.accept(1, "文件第一行应为“// 政策名称”");
            return null;
        }
        List<String> absent = REQUIRED.stream()
                .filter(name -> !values.containsKey(name))
                .sorted()
                .toList();
        if (!absent.isEmpty()) {
            fault.accept(1, "文件头缺：" + String.join("、", absent));
            return null;
        }
        return policy(title);
    }

    private void pairs(String content, int line) {
        for (String pair : content.split("[ \\u3000]{2,}")) {
            int colon = pair.indexOf('：');
            String name = colon < 0 ? pair : pair.substring(0, colon).strip();
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                fault.accept(
                        line,
                        "文件头不认识“" + name + "”；应为 名称：值，名称之一："
                                + REQUIRED.stream().sorted().toList());
            } else if (values.put(name, pair.substring(colon + 1).strip()) != null) {
                fault.accept(line, "文件头重复“" + name + "”");
            } else {
                lines.put(name, line);
            }
        }
    }

    private @Nullable Policy policy(String title) {
        Policy.Family family = choose("家族", Policy.Family.values());
        Policy.Kind kind = choose("类别", Policy.Kind.values());
        Policy.Level level = choose("级别", Policy.Level.values());
        String grade = value("来源等级");
        if (!Set.of("A", "B", "C").contains(grade)) {
            wrong("来源等级", "应为 A、B 或 C");
        }
        if (!ID.matcher(value("政策")).matches()) {
            wrong("政策", "应为编号，如 HNTE 或 SRDI-T2");
        }
        LocalDate from = date("施行");
        LocalDate checked = date("核对");
        boolean endless = "无".equals(value("废止"));
        boolean unverified = "未核实".equals(value("废止"));
        LocalDate until = endless || unverified ? null : date("废止");
        if (from != null && until != null && !until.isAfter(from)) {
            wrong("废止", "应晚于施行日");
        }
        List<String> titles = new ArrayList<>();
        Matcher found = TITLE.matcher(value("依据"));
        while (found.find()) {
            titles.add(found.group());
        }
        if (value("依据").isBlank()) {
            wrong("依据", "应写文件名（书名号）与文号；没有正式名称的写明是什么");
        }
        if (family == null || kind == null || level == null || from == null || checked == null) {
            return null;
        }
        if (kind == Policy.Kind.标准 != (family == Policy.Family.通用)) {
            wrong("家族", "“通用”只用于类别“标准”");
        }
        return new Policy(
                value("政策"),
                title,
                family,
                kind,
                level,
                grade,
                titles.isEmpty() ? value("依据") : String.join("、", titles),
                titles.isEmpty()
                        ? ""
                        : TITLE.matcher(value("依据")).replaceAll("").strip(),
                value("单位"),
                values.getOrDefault("官网", ""),
                from,
                until,
                !unverified,
                checked,
                file,
                List.of());
    }

    private <E extends Enum<E>> @Nullable E choose(String name, E[] all) {
        for (E one : all) {
            if (one.name().equals(value(name))) {
                return one;
            }
        }
        wrong(name, "应为以下之一：" + List.of(all));
        return null;
    }

    private @Nullable LocalDate date(String name) {
        try {
            return LocalDate.parse(value(name));
        } catch (DateTimeParseException e) {
            wrong(name, "应为日期，如 2016-01-01" + ("废止".equals(name) ? "，或 无、未核实" : ""));
            return null;
        }
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    private void wrong(String name, String message) {
        fault.accept(lines.getOrDefault(name, 1), name + "：“" + value(name) + "”" + message);
    }
}
