package io.tiance.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The result of testing one condition, and all that is needed to say why.
 *
 * <p>Why Kleene and not a percentage: a hard gate that fails can't be made good by others that hold, so a policy is a
 * conjunction (with disjunctions where a text offers alternatives), and averages have no meaning in it. A company that assesses
 * itself knows half its figures, so every condition has a third value, <em>unknown</em>, and a conjunction with one failed part
 * has failed whatever the unknown parts turn out to be. That is exactly Kleene's strong logic: a settled verdict stays settled
 * however the blanks are filled. Beside <em>unknown</em>, which the enterprise can settle by answering, stands
 * <em>review</em>, which only a person with authority can settle (experts, weak evidence, text we do not have); it behaves the
 * same, and gives way to unknown because answering comes first.
 *
 * <p>Why intervals: a point table with a missing figure does not give 0 points but anything from its lowest to its highest row.
 * So a score is {@code [min, max]}, tight when the figures are known, and the pass mark is met, missed or open according to
 * where it lies. See {@link Points}.
 *
 * @param label what was tested: a figure's name, or blank for a combination
 * @param observed the value seen, with its unit
 * @param required what the text asks for, in words
 * @param gap only when not met and measurable
 * @param note what a person must look at or should know; blank for nothing
 * @param remedy whether it can be put right by the change named in the note (需整改)
 * @param parts of a combination
 * @param missing keys of the figures that would settle it
 */
public record Outcome(
        Status status,
        String label,
        String observed,
        String required,
        @Nullable Gap gap,
        String note,
        boolean remedy,
        Join join,
        List<Outcome> parts,
        SortedSet<String> missing) {

    /** How the parts of a combination belong together. */
    public enum Join {
        NONE,
        ALL,
        ANY
    }

    static final String ON_THE_LINE = "恰在界上";

    private static final SortedSet<String> NOTHING = Collections.emptySortedSet();
    private static final Comparator<Outcome> NEAREST = Comparator.comparing(
            part -> part.gap() == null ? null : part.gap().relative(), Comparator.nullsLast(Comparator.naturalOrder()));

    static Outcome leaf(Status status, String label, String observed, String required, @Nullable Gap gap) {
        return new Outcome(status, label, observed, required, gap, "", false, Join.NONE, List.of(), NOTHING);
    }

    static Outcome unknown(String label, String required, SortedSet<String> missing) {
        return new Outcome(Status.UNKNOWN, label, "未填", required, null, "", false, Join.NONE, List.of(), missing);
    }

    static Outcome review(String note) {
        return new Outcome(Status.REVIEW, "", "", "", null, note, false, Join.NONE, List.of(), NOTHING);
    }

    /** The clause does not concern the enterprise. */
    public static Outcome notApplicable() {
        return leaf(Status.NOT_APPLICABLE, "", "", "", null);
    }

    /** All must hold. Parts that do not apply are left out of account. */
    public static Outcome all(List<Outcome> parts) {
        Status status = first(parts, Status.NOT_MET, Status.UNKNOWN, Status.REVIEW, Status.MET);
        Gap gap = failing(parts).max(NEAREST).map(Outcome::gap).orElse(null);
        return combined(status, Join.ALL, parts, gap);
    }

    /** One must hold. Parts that do not apply are left out of account. */
    public static Outcome any(List<Outcome> parts) {
        Status status = first(parts, Status.MET, Status.UNKNOWN, Status.REVIEW, Status.NOT_MET);
        Gap gap = failing(parts).min(NEAREST).map(Outcome::gap).orElse(null);
        return combined(status, Join.ANY, parts, gap);
    }

    /**
     * One of the parts applies but it is not known which: what all agree on holds, and else it stays open, lacking also the
     * figures that would tell.
     */
    static Outcome oneOf(List<Outcome> parts, SortedSet<String> selectorMissing) {
        Outcome nearest = parts.stream().min(NEAREST).orElseThrow();
        if (parts.stream().allMatch(part -> part.status() == Status.MET)) {
            return parts.stream().filter(Outcome::onTheLine).findFirst().orElse(parts.get(0));
        }
        if (parts.stream().allMatch(part -> part.status() == Status.REVIEW)) {
            return parts.get(0);
        }
        if (parts.stream().allMatch(part -> part.status() == Status.NOT_MET)) {
            return nearest;
        }
        if (parts.stream().allMatch(part -> part.status() == Status.REVIEW)) {
            return any(parts);
        }
        SortedSet<String> missing = new TreeSet<>(selectorMissing);
        parts.forEach(part -> missing.addAll(part.missing()));
        return new Outcome(
                Status.UNKNOWN,
                nearest.label(),
                nearest.observed(),
                nearest.required(),
                null,
                "",
                false,
                Join.ANY,
                parts,
                missing);
    }

    /** The same, but for a person to confirm, whether it seemed met, not met or open. */
    public Outcome forReview(String reason) {
        return status == Status.NOT_APPLICABLE
                ? this
                : new Outcome(
                        Status.REVIEW, label, observed, required, null, joined(reason), remedy, join, parts, missing);
    }

    Outcome forRemedy(String how) {
        return new Outcome(Status.REVIEW, label, observed, required, gap, joined(how), true, join, parts, missing);
    }

    /** The same, left open because it is not known whether the clause concerns the enterprise. */
    public Outcome open(SortedSet<String> selectorMissing) {
        SortedSet<String> both = new TreeSet<>(missing);
        both.addAll(selectorMissing);
        return new Outcome(Status.UNKNOWN, label, observed, required, null, note, remedy, join, parts, both);
    }

    /** The same, when all it could still turn on comes to this. */
    public Outcome settledAs(Status only) {
        return status == only
                ? this
                : new Outcome(only, label, observed, required, null, note, false, join, parts, NOTHING);
    }

    Outcome noted(String text) {
        return new Outcome(status, label, observed, required, gap, joined(text), remedy, join, parts, missing);
    }

    private String joined(String reason) {
        return note.isEmpty() ? reason : note + "；" + reason;
    }

    private static java.util.stream.Stream<Outcome> failing(List<Outcome> parts) {
        return parts.stream().filter(part -> part.status() == Status.NOT_MET);
    }

    private static Outcome combined(Status status, Join join, List<Outcome> parts, @Nullable Gap gap) {
        boolean open = status == Status.UNKNOWN || status == Status.REVIEW;
        SortedSet<String> missing = open ? missingOf(parts, Outcome::isOpen) : NOTHING;
        boolean remedy = status == Status.REVIEW
                && parts.stream().filter(Outcome::isOpen).allMatch(Outcome::remedy);
        return new Outcome(
                status,
                "",
                "",
                "",
                status == Status.NOT_MET ? gap : null,
                "",
                remedy,
                join,
                new ArrayList<>(parts),
                missing);
    }

    /** Whether it turns on a value that sits exactly on a bound. What holds firmly by another way does not. */
    boolean onTheLine() {
        if (join == Join.ANY && status == Status.MET) {
            return parts.stream().filter(part -> part.status() == Status.MET).allMatch(Outcome::onTheLine);
        }
        return note.contains(ON_THE_LINE) || parts.stream().anyMatch(Outcome::onTheLine);
    }

    private boolean isOpen() {
        return status == Status.UNKNOWN || status == Status.REVIEW;
    }

    private static SortedSet<String> missingOf(List<Outcome> parts, Predicate<Outcome> which) {
        SortedSet<String> keys = new TreeSet<>();
        parts.stream().filter(which).forEach(part -> keys.addAll(part.missing()));
        return keys;
    }

    private static Status first(List<Outcome> parts, Status... order) {
        for (Status status : order) {
            for (Outcome part : parts) {
                if (part.status() == status) {
                    return status;
                }
            }
        }
        return Status.NOT_APPLICABLE;
    }
}
