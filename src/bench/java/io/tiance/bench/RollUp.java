package io.tiance.bench;

import static io.tiance.bench.Criterion.*;
import static io.tiance.bench.Item.*;

/** Verdicts and scores from what an engine found; plain Java, and the same for all of them. */
final class RollUp {
    private static final int ABOVE_SEVENTY = 71;
    private static final Points ORGANISATION = Points.experts(0, 6 + 6 + 4 + 4);

    private static final Criterion[] HIGH_TECH = {
        HNTE_AGE,
        HNTE_PROPERTY,
        HNTE_SUPPORT,
        HNTE_FIELD,
        HNTE_STAFF,
        HNTE_RESEARCH,
        HNTE_DOMESTIC,
        HNTE_INCOME,
        HNTE_ACCIDENTS,
        HNTE_CANCELLED
    };
    private static final Criterion[] TECH_SME = {TSME_RESIDENT, TSME_SIZE, TSME_PRODUCTS, TSME_RECORD};
    private static final Criterion[] TECH_SME_ROUTES = {
        TSME_ROUTE_CERTIFICATE, TSME_ROUTE_AWARD, TSME_ROUTE_LAB, TSME_ROUTE_STANDARD
    };
    private static final Criterion[] INNOVATIVE = {
        T1_PLACE, T1_SIZE, T1_RECORD, T1_PRODUCTS, T1_INCIDENTS, T1_UPDATED, T1_REPORTED, T1_FRAUD
    };
    private static final Criterion[] INNOVATIVE_ROUTES = {T1_ROUTE_PRIZE, T1_ROUTE_TITLE, T1_ROUTE_LAB, T1_ROUTE_EQUITY
    };

    private RollUp() {}

    static Result of(Sheet sheet) {
        return new Result(highTech(sheet), techSme(sheet), innovative(sheet));
    }

    private static Result.Judged highTech(Sheet sheet) {
        Points property = sheet.of(HNTE_ADVANCEMENT)
                .plus(sheet.of(HNTE_CORE))
                .plus(sheet.of(HNTE_CLASS_ONE).orBetter(sheet.of(HNTE_CLASS_TWO)))
                .plus(sheet.of(HNTE_OBTAINED))
                .plus(sheet.of(HNTE_STANDARDS))
                .cappedAt(30);
        Points total = property.plus(sheet.of(HNTE_CONVERSIONS))
                .plus(ORGANISATION)
                .plus(sheet.of(HNTE_NET_ASSETS))
                .plus(sheet.of(HNTE_SALES));
        return Result.Judged.of(all(sheet, HIGH_TECH).and(total.atLeast(ABOVE_SEVENTY)), total);
    }

    private static Result.Judged techSme(Sheet sheet) {
        Points staff = sheet.of(TSME_STAFF);
        Points total = staff.plus(sheet.of(TSME_RD_OVER_SALES).orBetter(sheet.of(TSME_RD_OVER_COSTS)))
                .plus(sheet.of(TSME_CLASS_ONE).orBetter(sheet.of(TSME_CLASS_TWO)));
        Truth scored = total.atLeast(60).and(staff.atLeast(1));
        return Result.Judged.of(all(sheet, TECH_SME).and(scored.or(any(sheet, TECH_SME_ROUTES))), total);
    }

    private static Result.Judged innovative(Sheet sheet) {
        Points innovation = sheet.of(T1_PROPERTY).plus(sheet.of(T1_RESEARCH));
        Points growth = sheet.of(T1_GROWTH).plus(sheet.of(T1_DEBTS));
        Points focus = sheet.of(T1_STRATEGIC).plus(sheet.of(T1_MAIN_SHARE));
        Points total = innovation.plus(growth).plus(focus);
        Truth scored = total.atLeast(60)
                .and(innovation.atLeast(20))
                .and(growth.atLeast(15))
                .and(focus.atLeast(15));
        return Result.Judged.of(all(sheet, INNOVATIVE).and(scored.or(any(sheet, INNOVATIVE_ROUTES))), total);
    }

    private static Truth all(Sheet sheet, Criterion[] criteria) {
        Truth all = Truth.YES;
        for (Criterion criterion : criteria) {
            all = all.and(sheet.of(criterion));
        }
        return all;
    }

    private static Truth any(Sheet sheet, Criterion[] routes) {
        Truth any = Truth.NO;
        for (Criterion route : routes) {
            any = any.or(sheet.of(route));
        }
        return any;
    }
}
