package io.tiance.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Growth over three years as 国科发火〔2016〕195号 words it.
 *
 * @param forExperts the text has no rule: fewer than three years of operation, or negative years
 * @param byFormula unknown when for experts, and while it is not known whether it is
 */
public record Growth(boolean forExperts, Quantity byFormula) {
    private static final int YEARS = 3;
    private static final Growth OPEN = new Growth(false, Quantity.UNKNOWN);
    private static final Growth EXPERTS = new Growth(true, Quantity.UNKNOWN);

    static Growth of(
            Company company,
            @Nullable BigDecimal answered,
            @Nullable BigDecimal third,
            @Nullable BigDecimal second,
            @Nullable BigDecimal first) {
        LocalDate registered = company.registrationDate();
        boolean threeYears = answered != null || first != null && first.signum() != 0;
        boolean young = !threeYears
                && registered != null
                && registered.getYear() > company.asOf().getYear() - YEARS;
        boolean stopped = second != null && second.signum() == 0;
        boolean firstNegative = first != null && first.signum() < 0;
        if (young || second != null && second.signum() < 0 || second != null && !stopped && firstNegative) {
            return EXPERTS;
        }
        if (!threeYears && registered == null || firstNegative && second == null) {
            return OPEN;
        }
        Quantity formula;
        if (stopped) {
            formula = Quantity.of(BigDecimal.ZERO);
        } else if (first != null && first.signum() == 0) {
            formula = Quantity.growth(third, second);
        } else {
            formula = Quantity.mean(Quantity.growth(third, second), Quantity.growth(second, first));
        }
        return new Growth(false, formula.or(answered));
    }
}
