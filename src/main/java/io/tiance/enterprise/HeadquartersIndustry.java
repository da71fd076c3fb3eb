package io.tiance.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the 总部 figures work out: the industry row by which Guangzhou tests a headquarters, and the age in months. */
final class HeadquartersIndustry {
    /** Codes that leave no doubt; transport (传统 or 现代物流), and services not listed, are left to the enterprise. */
    private static final String[][] ROWS = {
        {"农业", "A"},
        {"工业和建筑业", "B", "C", "D", "E"},
        {"批发和零售业", "F"},
        {"金融业", "J"},
        {"信息软件业", "I"},
        {"租赁和商务服务业", "L"},
        {"房地产业", "K"},
    };

    private HeadquartersIndustry() {}

    /** The row of a code; in a joint application the members' main industry, which only the applicant can tell. */
    static Choice of(Industry code, Flag joint, Choice answered) {
        if (joint.known() && joint.yes()) {
            return answered;
        }
        if (!code.known()) {
            return answered.known() ? answered : Choice.missing(answered.label(), code.missing());
        }
        for (String[] row : ROWS) {
            String[] prefixes = java.util.Arrays.copyOfRange(row, 1, row.length);
            Flag in = code.under(prefixes);
            if (in.known() && in.yes()) {
                if (!joint.known()) {
                    return answered.known() ? answered : Choice.missing(answered.label(), joint.missing());
                }
                return Choice.of(answered.label(), List.of(row[0]));
            }
        }
        return answered;
    }

    /** Months from a date to the day looked at; a part of a month counts as one. */
    static Measure monthsSince(Day day, LocalDate asOf) {
        if (!day.known()) {
            return Measure.missing(day.label(), Unit.MONTHS, day.missing());
        }
        long full = ChronoUnit.MONTHS.between(day.date(), asOf);
        long months = day.date().plusMonths(full).isBefore(asOf) ? full + 1 : full;
        return Measure.of(day.label(), Unit.MONTHS, BigDecimal.valueOf(months));
    }
}
