package io.tiance.second;

/** What one test says. A blank comes before a person's judgement: answering comes first. */
enum Ruling {
    HOLDS,
    FAILS,
    /** A missing answer decides. */
    BLANK,
    /** Only a person can decide. */
    HUMAN;

    static Ruling of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    Ruling and(Ruling other) {
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        return this == BLANK || other == BLANK ? BLANK : this == HUMAN || other == HUMAN ? HUMAN : HOLDS;
    }

    Ruling or(Ruling other) {
        return not().and(other.not()).not();
    }

    Ruling not() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            default -> this;
        };
    }

    /** Weak evidence can't settle anything, but what is missing is still asked for. */
    Ruling weak() {
        return this == BLANK ? BLANK : HUMAN;
    }

    static Ruling all(Ruling... parts) {
        Ruling all = HOLDS;
        for (Ruling part : parts) {
            all = all.and(part);
        }
        return all;
    }

    static Ruling any(Ruling... parts) {
        Ruling any = FAILS;
        for (Ruling part : parts) {
            any = any.or(part);
        }
        return any;
    }

    /** One or the other applies; while it is not known which, only what both say holds. */
    static Ruling depending(Ruling selector, Ruling ifSo, Ruling ifNot) {
        return switch (selector) {
            case HOLDS -> ifSo;
            case FAILS -> ifNot;
            default -> ifSo == ifNot ? ifSo : BLANK;
        };
    }

    /** Asked only of some; of the others it holds. */
    static Ruling onlyIf(Ruling selector, Ruling asked) {
        return depending(selector, asked, HOLDS);
    }

    String verdict() {
        return switch (this) {
            case HOLDS -> "ELIGIBLE";
            case FAILS -> "NOT_ELIGIBLE";
            case BLANK -> "NEEDS_INFO";
            case HUMAN -> "NEEDS_REVIEW";
        };
    }
}
