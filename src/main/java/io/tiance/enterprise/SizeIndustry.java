package io.tiance.enterprise;

import java.util.List;

/**
 * Which row of the size standard a GB/T 4754 code falls in, for codes that leave no doubt. The standard's own list of codes is
 * not available to us, so 交通运输, 房地产 and codes not listed are left to the enterprise.
 */
final class SizeIndustry {
    private static final String[][] ROWS = {
        {"农林牧渔业", "A"},
        {"工业", "B", "C", "D"},
        {"建筑业", "E"},
        {"批发业", "51"},
        {"零售业", "52"},
        {"仓储业", "59"},
        {"邮政业", "60"},
        {"住宿业", "61"},
        {"餐饮业", "62"},
        {"信息传输业", "63", "64"},
        {"软件和信息技术服务业", "65"},
        {"租赁和商务服务业", "L"},
        {"其他未列明行业", "M"},
    };

    private SizeIndustry() {}

    static Choice of(Industry code, Choice answered) {
        if (!code.known()) {
            return answered.known() ? answered : Choice.missing(answered.label(), code.missing());
        }
        for (String[] row : ROWS) {
            String[] prefixes = java.util.Arrays.copyOfRange(row, 1, row.length);
            Flag in = code.under(prefixes);
            if (in.known() && in.yes()) {
                return Choice.of(answered.label(), List.of(row[0]));
            }
        }
        return answered;
    }
}
