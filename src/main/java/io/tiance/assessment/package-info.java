/** Rolls findings up to verdicts on policies: alternatives, gaps, awards, ladders, open questions, order. */
@NullMarked
package io.tiance.assessment;

import org.jspecify.annotations.NullMarked;
