package io.tiance.prospect;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One enterprise of a {@link Screening}.
 *
 * @param line in the sheet, from 1
 * @param answers JSON object as read from the sheet
 * @param error why it could not be judged, empty otherwise
 * @param result JSON summary of its verdicts, empty until judged
 */
public record ScreeningRow(
        @Id @Nullable Long id, long screeningId, int line, String answers, State state, String error, String result) {

    /** How far it is. */
    public enum State {
        待判,
        已判,
        有误
    }

    /** The same, judged. */
    public ScreeningRow judged(String summary) {
        return new ScreeningRow(id, screeningId, line, answers, State.已判, "", summary);
    }

    /** The same, found faulty. */
    public ScreeningRow faulty(String why) {
        return new ScreeningRow(id, screeningId, line, answers, State.有误, why, "");
    }
}
