package io.tiance.rulebook;

import io.tiance.verdict.Criterion;

/**
 * A rule as data.
 *
 * @param call what it asks, parsed
 * @param statement the same as written
 * @param line where the rule starts
 * @param text the whole rule as its file has it
 */
public record Rule(Criterion criterion, Call call, String statement, int line, String text) {}
