package io.tiance.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which row of the size standard a GB/T 4754 code falls in, for codes that leave no doubt. The standard's own list of codes is
 * not available to us, so 交通运输, 房地产 and codes not listed are left to the enterprise.
 */
final class SizeIndustry {
    /** Names of the rows, by section letter or division (two digits). */
    private static final Map<String, List<String>> ROWS = new HashMap<>();

    static {
        row("农林牧渔业", "A");
        row("工业", "B", "C", "D");
        row("建筑业", "E");
        row("批发业", "51");
        row("零售业", "52");
        row("仓储业", "59");
        row("邮政业", "60");
        row("住宿业", "61");
        row("餐饮业", "62");
        row("信息传输业", "63", "64");
        row("软件和信息技术服务业", "65");
        row("租赁和商务服务业", "L");
        row("其他未列明行业", "M");
    }

    private SizeIndustry() {}

    static Choice of(Industry code, Choice answered) {
        if (!code.known()) {
            return answered.known() ? answered : Choice.missing(answered.label(), code.missing());
        }
        List<String> bySection = ROWS.get(Industry.sectionOf(code.code()));
        List<String> name = bySection == null ? ROWS.get(code.division()) : bySection;
        return name == null ? answered : Choice.of(answered.label(), name);
    }

    private static void row(String name, String... codes) {
        for (String code : codes) {
            ROWS.put(code, List.of(name));
        }
    }
}
