package io.tiance.enterprise;

/** Figures only the 工业上楼 family reads. */
interface UpstairsFigures extends Answers {
}
