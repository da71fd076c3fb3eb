package io.tiance.verdict;

import io.tiance.enterprise.Measure;
import io.tiance.enterprise.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row's range of a table in the law's own notation: {@code "≥ 5, < 10"}, {@code "> 20000"}, {@code "≤ 0"}. */
public record Band(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {
    private static final Pattern BOUND = Pattern.compile("\\s*(≥|>|≤|<)\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    /**
     * @throws IllegalArgumentException when the text is not a range
     */
    public static Band parse(String text) {
        BigDecimal low = null;
        BigDecimal high = null;
        boolean lowIncluded = false;
        boolean highIncluded = false;
        for (String part : text.split("[,，]")) {
            Matcher bound = BOUND.matcher(part);
            if (!bound.matches()) {
                throw new IllegalArgumentException("不是范围：“" + text + "”（形如 “≥ 5, < 10”）");
            }
            BigDecimal value = new BigDecimal(bound.group(2));
            boolean isLow = "≥".equals(bound.group(1)) || ">".equals(bound.group(1));
            if (isLow ? low != null : high != null) {
                throw new IllegalArgumentException("范围写了两个同向界限：“" + text + "”");
            }
            if (isLow) {
                low = value;
                lowIncluded = "≥".equals(bound.group(1));
            } else {
                high = value;
                highIncluded = "≤".equals(bound.group(1));
            }
        }
        if (low != null
                && high != null
                && low.compareTo(high) >= 0
                && !(low.compareTo(high) == 0 && lowIncluded && highIncluded)) {
            throw new IllegalArgumentException("范围为空：“" + text + "”");
        }
        return new Band(low, lowIncluded, high, highIncluded);
    }

    boolean holds(Measure value) {
        return (low == null || inside(value.compareTo(low), lowIncluded))
                && (high == null || inside(-value.compareTo(high), highIncluded));
    }

    private static boolean inside(int side, boolean included) {
        return side > 0 || included && side == 0;
    }

    String shown(Unit unit) {
        String from = low == null ? "" : (lowIncluded ? "≥ " : "> ") + Measure.shown(low, unit);
        String to = high == null ? "" : (highIncluded ? "≤ " : "< ") + Measure.shown(high, unit);
        return from.isEmpty() || to.isEmpty() ? from + to : from + " 且 " + to;
    }

    /**
     * Faults of a table: ranges that overlap, or that leave a hole.
     *
     * @param least smallest value that can exist, or null
     * @param most largest value that can exist, or null
     * @return messages in Chinese; empty for none
     */
    public static List<String> faults(List<Band> table, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        List<String> faults = new ArrayList<>();
        List<Band> sorted = table.stream()
                .sorted(Comparator.comparing(Band::low, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(band -> !band.lowIncluded()))
                .toList();
        Band first = sorted.get(0);
        if (first.low != null && !(least != null && opensAt(first, least))) {
            faults.add("空档：没有一档包含 " + first.shown(Unit.NONE) + " 以下的值");
        }
        for (int i = 1; i < sorted.size(); i++) {
            Band before = sorted.get(i - 1);
            Band after = sorted.get(i);
            int order = before.high == null || after.low == null ? 1 : before.high.compareTo(after.low);
            if (order > 0 || order == 0 && before.highIncluded && after.lowIncluded) {
                faults.add("重叠：“" + before.shown(Unit.NONE) + "”与“" + after.shown(Unit.NONE) + "”");
            } else if (order < 0 || !before.highIncluded && !after.lowIncluded) {
                faults.add("空档：“" + before.shown(Unit.NONE) + "”与“" + after.shown(Unit.NONE) + "”之间");
            }
        }
        Band last = sorted.get(sorted.size() - 1);
        if (last.high != null && !(most != null && last.highIncluded && last.high.compareTo(most) >= 0)) {
            faults.add("空档：没有一档包含 " + last.shown(Unit.NONE) + " 以上的值");
        }
        return faults;
    }

    private static boolean opensAt(Band first, BigDecimal least) {
        int order = java.util.Objects.requireNonNull(first.low).compareTo(least);
        return order < 0 || order == 0 && first.lowIncluded;
    }
}
