package io.tiance.assessment;

import io.tiance.verdict.Finding;
import io.tiance.verdict.Shape;
import io.tiance.verdict.Status;
import java.util.Collection;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion, a route or a policy may still come to. Kleene's three values can't tell “may not concern the enterprise”
 * from “may fail”, and what does not concern it is left out of account, so that a criterion alone in its policy, or beside
 * another in a route, would seem settled and then turn. Counting the possibilities keeps a verdict open exactly as long as it
 * is. UNKNOWN among them means: may stay open whatever is answered.
 */
record Prospects(int bits) {
    private static final Status[] ALL = Status.values();
    /** What decides when all must hold, and when one must: the first of these among the parts. */
    private static final Status[] STRICT = {
        Status.NOT_MET, Status.UNKNOWN, Status.REVIEW, Status.MET, Status.NOT_APPLICABLE
    };

    private static final Status[] LENIENT = {
        Status.MET, Status.UNKNOWN, Status.REVIEW, Status.NOT_MET, Status.NOT_APPLICABLE
    };

    /** Every set there is, by its bits: sets are compared and joined by the thousand. */
    private static final Prospects[] SETS = new Prospects[1 << ALL.length];

    private static final byte[][] STRICTLY = new byte[SETS.length][SETS.length];
    private static final byte[][] LENIENTLY = new byte[SETS.length][SETS.length];

    static {
        for (int one = 0; one < SETS.length; one++) {
            SETS[one] = new Prospects(one);
        }
        for (Prospects one : SETS) {
            for (Prospects another : SETS) {
                STRICTLY[one.bits][another.bits] = (byte) one.with(another, STRICT);
                LENIENTLY[one.bits][another.bits] = (byte) one.with(another, LENIENT);
            }
        }
    }

    static Prospects of(Status... possible) {
        int bits = 0;
        for (Status one : possible) {
            bits |= bit(one);
        }
        return SETS[bits];
    }

    /** What a finding may turn out to be, when what is open is answered or looked at. */
    static Prospects of(Finding finding) {
        int own = switch (finding.tested()) {
            case UNKNOWN, REVIEW -> bit(Status.MET) | bit(Status.NOT_MET);
            default -> bit(finding.tested());
        };
        return SETS[finding.selectorMissing().isEmpty() ? own : own | bit(Status.NOT_APPLICABLE)];
    }

    /** What alone it may come to; null where there are several. */
    @Nullable
    Status only() {
        return Integer.bitCount(bits) == 1 ? ALL[Integer.numberOfTrailingZeros(bits)] : null;
    }

    boolean may(Status one) {
        return (bits & bit(one)) != 0;
    }

    Prospects or(Status one) {
        return SETS[bits | bit(one)];
    }

    /** What a policy may come to when each of its criteria, by its place, may come to what is said of it. */
    static Prospects of(Shape shape, IntFunction<Prospects> each) {
        Prospects scope = joined(shape.scope(), each, STRICTLY);
        if (shape.gates().length == 0 && shape.choices().isEmpty()) {
            return scope.asScope();
        }
        int body = joined(shape.gates(), each, STRICTLY).bits;
        for (int[][] routes : shape.alternatives()) {
            int any = bit(Status.NOT_APPLICABLE);
            for (int[] route : routes) {
                any = LENIENTLY[any][joined(route, each, STRICTLY).bits];
            }
            body = STRICTLY[body][any];
        }
        Prospects whole = SETS[body];
        return (shape.awards().length == 0 ? whole : whole.unlessNothing(joined(shape.awards(), each, LENIENTLY)))
                .within(scope);
    }

    /** All must hold; what does not apply is left out of account. */
    static Prospects all(Collection<Prospects> parts) {
        return joined(parts, STRICTLY);
    }

    /** One must hold; what does not apply is left out of account. */
    static Prospects any(Collection<Prospects> parts) {
        return joined(parts, LENIENTLY);
    }

    /** What a scope alone comes to: who is outside is not concerned. */
    Prospects asScope() {
        return may(Status.NOT_MET) ? SETS[bits & ~bit(Status.NOT_MET) | bit(Status.NOT_APPLICABLE)] : this;
    }

    /** These, if the scope is met; not applicable when it is not; open while the scope is. */
    Prospects within(Prospects scope) {
        int all = 0;
        for (Status one : ALL) {
            if (scope.may(one)) {
                all |= switch (one) {
                    case NOT_MET -> bit(Status.NOT_APPLICABLE);
                    case UNKNOWN, REVIEW -> bits & bit(Status.NOT_APPLICABLE) | bit(one);
                    default -> bits;
                };
            }
        }
        return SETS[all];
    }

    /** These, unless there is nothing to be had: then not applicable, if it does not fail anyway. */
    Prospects unlessNothing(Prospects awards) {
        int all = 0;
        for (Status one : ALL) {
            for (Status award : ALL) {
                if (may(one) && awards.may(award)) {
                    all |= one != Status.NOT_MET && award == Status.NOT_APPLICABLE
                            ? bit(award)
                            : bit(joined(one, award, STRICT));
                }
            }
        }
        return SETS[all];
    }

    private static Prospects joined(int[] places, IntFunction<Prospects> each, byte[][] how) {
        int bits = bit(Status.NOT_APPLICABLE);
        for (int place : places) {
            bits = how[bits][each.apply(place).bits];
        }
        return SETS[bits];
    }

    private static Prospects joined(Collection<Prospects> parts, byte[][] how) {
        int bits = bit(Status.NOT_APPLICABLE);
        for (Prospects part : parts) {
            bits = how[bits][part.bits];
        }
        return SETS[bits];
    }

    private int with(Prospects other, Status[] order) {
        int all = 0;
        for (Status one : ALL) {
            for (Status another : ALL) {
                if (may(one) && other.may(another)) {
                    all |= bit(joined(one, another, order));
                }
            }
        }
        return all;
    }

    private static Status joined(Status one, Status another, Status[] order) {
        for (Status first : order) {
            if (one == first || another == first) {
                return first;
            }
        }
        throw new IllegalStateException();
    }

    private static int bit(Status one) {
        return 1 << one.ordinal();
    }
}
