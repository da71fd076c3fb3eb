package io.tiance.enterprise;

/** Figures only the 总部 family reads. */
interface HeadquartersFigures extends Answers {
}
