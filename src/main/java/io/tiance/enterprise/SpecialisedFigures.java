package io.tiance.enterprise;

/** Figures only the 专精特新 family reads. */
interface SpecialisedFigures extends Answers {
}
