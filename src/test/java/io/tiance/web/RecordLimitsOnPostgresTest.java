package io.tiance.web;

import io.tiance.keeping.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class RecordLimitsOnPostgresTest extends RecordLimitsTest {}
