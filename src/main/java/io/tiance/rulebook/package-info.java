/**
 * Reads, checks and compiles {@code rules/}, and judges an enterprise by them.
 *
 * <p>A rule says whom it concerns ({@code when}) and what it asks ({@code then}). What it asks is the same for all, so it is heard
 * once: every rule fires for a blank form, and its requirement is kept. Which of the rules that concern only some concern an
 * enterprise the rule engine tells once for each combination of answers that they look at; {@code verdict} tests what they ask.
 */
@NullMarked
package io.tiance.rulebook;

import org.jspecify.annotations.NullMarked;
