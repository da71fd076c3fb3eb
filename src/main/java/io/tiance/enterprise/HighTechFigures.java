package io.tiance.enterprise;

/** Figures only the 高企培育 family reads. */
interface HighTechFigures extends Answers {
}
