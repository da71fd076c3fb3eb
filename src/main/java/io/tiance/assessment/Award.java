package io.tiance.assessment;

import io.tiance.verdict.Amount;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Status;

/** An award that is, or may still be, had; what is open has no certain part. */
public record Award(Criterion criterion, Status status, Amount amount) {}
