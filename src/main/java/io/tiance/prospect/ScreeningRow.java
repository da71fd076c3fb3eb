package io.tiance.prospect;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One enterprise of a {@link Screening}.
 *
 * @param line in the sheet, from 1
 * @param industry code, or empty
 * @param answers JSON object as read from the sheet
 * @param error why it could not be judged, empty otherwise
 * @param marks see {@link Marks}, empty until judged
 * @param certain sum over all policies, 万元
 * @param possible as far as it has a known limit, 万元
 * @param openEnded whether some of it has no known limit
 * @param nearness of the nearest policy that fails; the smaller the nearer
 * @param result JSON summary of its verdicts, packed; null until judged
 */
@SuppressWarnings("ArrayRecordComponent")
public record ScreeningRow(
        @Id @Nullable Long id,
        long screeningId,
        int line,
        String name,
        String creditCode,
        String industry,
        String street,
        String answers,
        State state,
        String error,
        String marks,
        BigDecimal certain,
        BigDecimal possible,
        boolean openEnded,
        BigDecimal nearness,
        byte @Nullable [] result) {

    /** How far it is: 有误 when the sheet is wrong, 未成 when judging broke down. */
    public enum State {
        待判,
        已判,
        有误,
        未成
    }

    /** The summary's JSON, or null. */
    public @Nullable String json() {
        return result == null ? null : Packed.json(result);
    }
}
