package io.tiance.enterprise;

import java.util.List;

/**
 * Which row of the size standard a GB/T 4754 code falls in, for codes that leave no doubt. The standard's own list of codes is
 * not available to us, so 交通运输, 房地产 and codes not listed are left to the enterprise.
 */
final class SizeIndustry {
    /** @param prefixes of its codes */
    private record Row(List<String> name, String... prefixes) {}

    private static final List<Row> ROWS = List.of(
            row("农林牧渔业", "A"),
            row("工业", "B", "C", "D"),
            row("建筑业", "E"),
            row("批发业", "51"),
            row("零售业", "52"),
            row("仓储业", "59"),
            row("邮政业", "60"),
            row("住宿业", "61"),
            row("餐饮业", "62"),
            row("信息传输业", "63", "64"),
            row("软件和信息技术服务业", "65"),
            row("租赁和商务服务业", "L"),
            row("其他未列明行业", "M"));

    private SizeIndustry() {}

    static Choice of(Industry code, Choice answered) {
        if (!code.known()) {
            return answered.known() ? answered : Choice.missing(answered.label(), code.missing());
        }
        for (Row row : ROWS) {
            Flag in = code.under(row.prefixes);
            if (in.known() && in.yes()) {
                return Choice.of(answered.label(), row.name);
            }
        }
        return answered;
    }

    private static Row row(String name, String... prefixes) {
        return new Row(List.of(name), prefixes);
    }
}
