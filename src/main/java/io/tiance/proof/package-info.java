/** Proves rules by fixtures: made-up enterprises and what must come out. */
@NullMarked
package io.tiance.proof;

import org.jspecify.annotations.NullMarked;
