package io.tiance.second;

import java.util.Map;

/** Whether an enterprise is an SME by 工信部联企业〔2011〕300号: large is who reaches all upper limits of its industry. */
final class SmeSize {
    private static final int NONE = 0;

    /** Upper limits: persons, revenue, assets; 0 where the row does not look at it. */
    private static final Map<String, int[]> LARGE = Map.ofEntries(
            Map.entry("农林牧渔业", new int[] {NONE, 20_000, NONE}),
            Map.entry("工业", new int[] {1_000, 40_000, NONE}),
            Map.entry("建筑业", new int[] {NONE, 80_000, 80_000}),
            Map.entry("批发业", new int[] {200, 40_000, NONE}),
            Map.entry("零售业", new int[] {300, 20_000, NONE}),
            Map.entry("交通运输业", new int[] {1_000, 30_000, NONE}),
            Map.entry("仓储业", new int[] {200, 30_000, NONE}),
            Map.entry("邮政业", new int[] {1_000, 30_000, NONE}),
            Map.entry("住宿业", new int[] {300, 10_000, NONE}),
            Map.entry("餐饮业", new int[] {300, 10_000, NONE}),
            Map.entry("信息传输业", new int[] {2_000, 100_000, NONE}),
            Map.entry("软件和信息技术服务业", new int[] {300, 10_000, NONE}),
            Map.entry("房地产开发经营", new int[] {NONE, 200_000, 10_000}),
            Map.entry("物业管理", new int[] {1_000, 5_000, NONE}),
            Map.entry("租赁和商务服务业", new int[] {300, NONE, 120_000}),
            Map.entry("其他未列明行业", new int[] {300, NONE, NONE}));

    /** The row's text is weak evidence (grade C). */
    private static final String UNLISTED = "其他未列明行业";

    private SmeSize() {}

    static Ruling isSme(Facts facts) {
        String row = row(facts);
        if (row != null) {
            Ruling sme = large(facts, LARGE.get(row)).not();
            return UNLISTED.equals(row) ? sme.weak() : sme;
        }
        return Ruling.BLANK;
    }

    /** All limits reached; on a limit exactly, whether the class includes it is not verified. */
    private static Ruling large(Facts facts, int[] limits) {
        return reaches(facts, "workforce", limits[0])
                .and(reaches(facts, "revenueY1", limits[1]))
                .and(reaches(facts, "assets", limits[2]));
    }

    private static Ruling reaches(Facts facts, String key, int limit) {
        Fraction figure = facts.exact(key);
        if (limit == NONE) {
            return Ruling.HOLDS;
        }
        if (figure == null) {
            return Ruling.BLANK;
        }
        return !figure.atLeast(limit) ? Ruling.FAILS : figure.atMost(limit) ? Ruling.HUMAN : Ruling.HOLDS;
    }

    private static String row(Facts facts) {
        String code = facts.industry("industryCode");
        String byCode = code == null ? null : rowOf(code);
        return byCode == null ? facts.choice("sizeIndustry") : byCode;
    }

    /** Of codes that leave no doubt; of the others the enterprise tells. */
    private static String rowOf(String code) {
        if (code.length() == 1) {
            return switch (code) {
                case "A" -> "农林牧渔业";
                case "B", "C", "D" -> "工业";
                case "E" -> "建筑业";
                case "L" -> "租赁和商务服务业";
                case "M" -> UNLISTED;
                default -> null;
            };
        }
        int division = Integer.parseInt(code.substring(0, 2));
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
            case 73, 74, 75 -> UNLISTED;
            default -> null;
        };
    }
}
