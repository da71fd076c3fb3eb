/** Puts results into words and into the forms they leave in. */
@NullMarked
package io.tiance.report;

import org.jspecify.annotations.NullMarked;
