/** What officers keep, in H2 or PostgreSQL: prospects, submissions, stored assessments, accounts, audit. */
@NullMarked
package io.tiance.prospect;

import org.jspecify.annotations.NullMarked;
