package io.tiance.report;

import io.tiance.verdict.Outcome;
import io.tiance.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * An outcome in words, put together once: the reason says again what was seen and asked.
 *
 * @param observed what was seen, without what was asked
 * @param required what was asked, without what was seen
 * @param reason both, and the distance
 */
record Told(String observed, String required, String reason) {
    static Told of(Outcome outcome) {
        return outcome.parts().isEmpty() ? single(outcome) : combined(outcome);
    }

    private static Told single(Outcome outcome) {
        String observed = outcome.observed();
        String required = outcome.required();
        String note = outcome.note();
        if (required.isEmpty()) {
            return new Told(observed, note, note.isEmpty() ? "无须数据" : note);
        }
        String gap = Sentences.gap(outcome);
        String distance = gap.isEmpty() ? "" : "，相差 " + gap;
        return new Told(
                observed, required, labelled(outcome, observed) + "，要求 " + required + distance + bracketed(note));
    }

    private static Told combined(Outcome outcome) {
        boolean any = outcome.join() == Outcome.Join.ANY;
        List<String> observed = new ArrayList<>(outcome.parts().size());
        List<String> required = new ArrayList<>(outcome.parts().size());
        StringJoiner reason = new StringJoiner(any ? "；或 " : "；且 ", any ? "任一满足：" : "", bracketed(outcome.note()));
        for (Outcome part : outcome.parts()) {
            if (part.status() != Status.NOT_APPLICABLE) {
                Told told = of(part);
                boolean single = part.parts().isEmpty();
                addNew(observed, single ? labelled(part, told.observed) : told.observed);
                addNew(required, single ? labelled(part, told.required) : "（" + told.required + "）");
                reason.add(single ? told.reason : "〔" + told.reason + "〕");
            }
        }
        observed.remove("");
        return new Told(String.join("；", observed), String.join(any ? " 或 " : " 且 ", required), reason.toString());
    }

    /** Parts are few. */
    private static void addNew(List<String> texts, String text) {
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    private static String labelled(Outcome outcome, String text) {
        String label = outcome.label();
        return label.isEmpty() || text.isEmpty() ? label + text : label + " " + text;
    }

    private static String bracketed(String note) {
        return note.isEmpty() ? "" : "（" + note + "）";
    }
}
