package io.tiance.prospect;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What came of judging one row.
 *
 * @param error why it could not be judged; empty when it was
 * @param near by policy id, for those that lack one measurable criterion: the gap as a share of what is required
 * @param json summary of its verdicts
 */
public record ScreeningResult(
        ScreeningRow row,
        String error,
        String marks,
        BigDecimal certain,
        BigDecimal possible,
        boolean openEnded,
        BigDecimal nearness,
        Map<String, BigDecimal> near,
        String json) {

    /** A row that judging broke down on, which is no verdict. */
    public static ScreeningResult broken(ScreeningRow row, String why) {
        return new ScreeningResult(
                row, why, "", BigDecimal.ZERO, BigDecimal.ZERO, false, BigDecimal.ZERO, Map.of(), "");
    }
}
