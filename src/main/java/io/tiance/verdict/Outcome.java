package io.tiance.verdict;

import io.tiance.enterprise.Keys;
import java.util.List;
import java.util.SortedSet;
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
 * @param wording what was tested, seen and asked for, in words
 * @param gap only when not met and measurable
 * @param note what a person must look at or should know; blank for nothing
 * @param remedy whether it can be put right by the change named in the note (需整改)
 * @param parts of a combination
 * @param lacking keys of the figures that would settle it, leaving out what its parts lack
 * @param lacksAsParts whether the figures that its open parts lack would settle it too
 */
public record Outcome(
        Status status,
        Wording wording,
        @Nullable Gap gap,
        String note,
        boolean remedy,
        Join join,
        List<Outcome> parts,
        SortedSet<String> lacking,
        boolean lacksAsParts) {

    /** How the parts of a combination belong together. */
    public enum Join {
        NONE,
        ALL,
        ANY
    }

    static final String ON_THE_LINE = "恰在界上";

    /** What decides when all must hold, and when one must: the first of these among the parts. */
    private static final Status[] STRICT = {Status.NOT_MET, Status.UNKNOWN, Status.REVIEW, Status.MET};

    private static final Status[] LENIENT = {Status.MET, Status.UNKNOWN, Status.REVIEW, Status.NOT_MET};
    private static final SortedSet<String> NOTHING = Keys.NONE;
    private static final Outcome NOT_APPLICABLE = leaf(Status.NOT_APPLICABLE, Wording.NONE, null);

    static Outcome leaf(Status status, Wording wording, @Nullable Gap gap) {
        return new Outcome(status, wording, gap, "", false, Join.NONE, List.of(), NOTHING, false);
    }

    static Outcome leaf(Status status, String label, String observed, String required, @Nullable Gap gap) {
        return leaf(status, Wording.of(label, observed, required), gap);
    }

    static Outcome unknown(Wording wording, SortedSet<String> missing) {
        return open(Status.UNKNOWN, wording, "", missing);
    }

    static Outcome open(Status status, Wording wording, String note, SortedSet<String> missing) {
        return new Outcome(status, wording, null, note, false, Join.NONE, List.of(), missing, false);
    }

    static Outcome review(String note) {
        return open(Status.REVIEW, Wording.NONE, note, NOTHING);
    }

    /** The clause does not concern the enterprise. */
    public static Outcome notApplicable() {
        return NOT_APPLICABLE;
    }

    /** What was tested: a figure's name, or blank for a combination. */
    public String label() {
        return wording.label();
    }

    /** The value seen, with its unit. */
    public String observed() {
        return wording.seen();
    }

    /** What the text asks for, in words. */
    public String required() {
        return wording.asked();
    }

    /** Keys of the figures that would settle it. */
    public SortedSet<String> missing() {
        if (!lacksAsParts) {
            return lacking;
        }
        Keys.Joined keys = new Keys.Joined();
        keys.add(lacking);
        addPartsLack(keys);
        return keys.all();
    }

    private void addPartsLack(Keys.Joined keys) {
        for (int i = 0; i < parts.size(); i++) {
            Outcome part = parts.get(i);
            if (part.lacking != NOTHING) {
                keys.add(part.lacking);
            }
            if (part.lacksAsParts) {
                part.addPartsLack(keys);
            }
        }
    }

    /** All must hold. Parts that do not apply are left out of account. */
    public static Outcome all(List<Outcome> parts) {
        Status status = first(parts, STRICT);
        return combined(status, Join.ALL, parts, status == Status.NOT_MET ? gap(parts, 1) : null);
    }

    /** One must hold. Parts that do not apply are left out of account. */
    public static Outcome any(List<Outcome> parts) {
        Status status = first(parts, LENIENT);
        return combined(status, Join.ANY, parts, status == Status.NOT_MET ? gap(parts, -1) : null);
    }

    /**
     * One of the parts applies but it is not known which: what all agree on holds, and else it stays open, lacking also the
     * figures that would tell.
     */
    static Outcome oneOf(List<Outcome> parts, SortedSet<String> selectorMissing) {
        Outcome nearest = parts.get(0);
        for (Outcome part : parts) {
            nearest = farther(part, nearest) < 0 ? part : nearest;
        }
        if (allAre(parts, Status.MET)) {
            return parts.stream().filter(Outcome::onTheLine).findFirst().orElse(parts.get(0));
        }
        if (allAre(parts, Status.REVIEW)) {
            return parts.get(0);
        }
        if (allAre(parts, Status.NOT_MET)) {
            return nearest;
        }
        return new Outcome(Status.UNKNOWN, nearest.wording, null, "", false, Join.ANY, parts, selectorMissing, true);
    }

    /** The same, but for a person to confirm, whether it seemed met, not met or open. */
    public Outcome forReview(String reason) {
        return status == Status.NOT_APPLICABLE
                ? this
                : new Outcome(Status.REVIEW, wording, null, joined(reason), remedy, join, parts, lacking, lacksAsParts);
    }

    Outcome forRemedy(String how) {
        return new Outcome(Status.REVIEW, wording, gap, joined(how), true, join, parts, lacking, lacksAsParts);
    }

    /** The same, left open because it is not known whether the clause concerns the enterprise. */
    public Outcome open(SortedSet<String> selectorMissing) {
        SortedSet<String> both = Keys.union(lacking, selectorMissing);
        return new Outcome(Status.UNKNOWN, wording, null, note, remedy, join, parts, both, lacksAsParts);
    }

    /** The same, when all it could still turn on comes to this. */
    public Outcome settledAs(Status only) {
        return status == only ? this : new Outcome(only, wording, null, note, false, join, parts, NOTHING, false);
    }

    Outcome noted(String text) {
        return new Outcome(status, wording, gap, joined(text), remedy, join, parts, lacking, lacksAsParts);
    }

    private String joined(String reason) {
        return joined(note, reason);
    }

    static String joined(String note, String reason) {
        return note.isEmpty() ? reason : note + "；" + reason;
    }

    /** The smallest gap of what fails, or with sign 1 the largest; of equals, the first. */
    private static @Nullable Gap gap(List<Outcome> parts, int sign) {
        Outcome chosen = null;
        for (int i = 0; i < parts.size(); i++) {
            Outcome part = parts.get(i);
            if (part.status == Status.NOT_MET && (chosen == null || farther(part, chosen) * sign > 0)) {
                chosen = part;
            }
        }
        return chosen == null ? null : chosen.gap;
    }

    /** Positive when one is farther; what can't be measured is farthest. */
    private static int farther(Outcome one, Outcome other) {
        if (one.gap == null || other.gap == null) {
            return Boolean.compare(one.gap == null, other.gap == null);
        }
        return one.gap.compareTo(other.gap);
    }

    private static Outcome combined(Status status, Join join, List<Outcome> parts, @Nullable Gap gap) {
        boolean open = status == Status.UNKNOWN || status == Status.REVIEW;
        boolean remedy = status == Status.REVIEW;
        for (int i = 0; remedy && i < parts.size(); i++) {
            remedy = parts.get(i).remedy || !parts.get(i).isOpen();
        }
        return new Outcome(status, Wording.NONE, gap, "", remedy, join, parts, NOTHING, open);
    }

    /** Whether it turns on a value that sits exactly on a bound. What holds firmly by another way does not. */
    boolean onTheLine() {
        boolean oneHolds = join == Join.ANY && status == Status.MET;
        if (!oneHolds && note.contains(ON_THE_LINE)) {
            return true;
        }
        for (Outcome part : parts) {
            if (oneHolds ? part.status == Status.MET && !part.onTheLine() : part.onTheLine()) {
                return !oneHolds;
            }
        }
        return oneHolds;
    }

    private boolean isOpen() {
        return status == Status.UNKNOWN || status == Status.REVIEW;
    }

    private static boolean allAre(List<Outcome> parts, Status status) {
        for (Outcome part : parts) {
            if (part.status != status) {
                return false;
            }
        }
        return true;
    }

    private static Status first(List<Outcome> parts, Status[] order) {
        int found = 0;
        for (int i = 0; i < parts.size(); i++) {
            found |= 1 << parts.get(i).status.ordinal();
        }
        for (Status one : order) {
            if ((found & 1 << one.ordinal()) != 0) {
                return one;
            }
        }
        return Status.NOT_APPLICABLE;
    }
}
