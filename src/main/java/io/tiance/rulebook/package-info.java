/** Reads, checks and compiles {@code rules/}, and judges an enterprise by them. */
@NullMarked
package io.tiance.rulebook;

import org.jspecify.annotations.NullMarked;
