/**
 * Reads, checks and compiles {@code rules/}, and judges an enterprise by them.
 *
 * <p>A rule says whom it concerns ({@code when}) and what it asks ({@code then}). What it asks is the same for all, so it is heard
 * once: every rule fires for a blank form, and its requirement is kept. For each enterprise the rule engine then tells which of
 * the rules that concern only some concern this one; {@code verdict} tests what they ask.
 */
@NullMarked
package io.tiance.rulebook;

import org.jspecify.annotations.NullMarked;
