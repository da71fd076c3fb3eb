package io.tiance.bench;

import org.jspecify.annotations.Nullable;

/** The row of the size standard (工信部联企业〔2011〕300号) that an enterprise falls in. */
final class SizeRow {
    private SizeRow() {}

    /** By the GB/T 4754 code where it leaves no doubt, else as the enterprise tells; null while neither does. */
    static @Nullable String of(@Nullable String code, @Nullable String answered) {
        String told = code == null ? null : code.length() == 1 ? ofSection(code) : ofDivision(code);
        return told == null ? answered : told;
    }

    private static @Nullable String ofSection(String section) {
        return switch (section) {
            case "A" -> "农林牧渔业";
            case "B", "C", "D" -> "工业";
            case "E" -> "建筑业";
            case "L" -> "租赁和商务服务业";
            case "M" -> "其他未列明行业";
            default -> null;
        };
    }

    private static @Nullable String ofDivision(String code) {
        int division = Integer.parseInt(code, 0, 2, 10);
        if (division <= 5) {
            return "农林牧渔业";
        }
        if (division <= 46) {
            return "工业";
        }
        if (division <= 50) {
            return "建筑业";
        }
        return switch (division) {
            case 51 -> "批发业";
            case 52 -> "零售业";
            case 59 -> "仓储业";
            case 60 -> "邮政业";
            case 61 -> "住宿业";
            case 62 -> "餐饮业";
            case 63, 64 -> "信息传输业";
            case 65 -> "软件和信息技术服务业";
            case 71, 72 -> "租赁和商务服务业";
            case 73, 74, 75 -> "其他未列明行业";
            default -> null;
        };
    }
}
