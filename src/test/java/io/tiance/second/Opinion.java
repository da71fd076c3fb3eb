package io.tiance.second;

/** What the second evaluator says of a policy. {@code score} is null where there is no point table. */
record Opinion(String verdict, Span score) {
    static final Opinion NOT_IN_FORCE = new Opinion("NOT_APPLICABLE", null);

    static Opinion of(Ruling ruling) {
        return new Opinion(ruling.verdict(), null);
    }

    static Opinion of(Ruling ruling, Span score) {
        return new Opinion(ruling.verdict(), score);
    }

    String shown() {
        return score == null ? verdict : verdict + " " + score.least() + "~" + score.most();
    }
}
