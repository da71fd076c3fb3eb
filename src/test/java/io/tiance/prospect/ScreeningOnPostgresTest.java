package io.tiance.prospect;

import io.tiance.keeping.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class ScreeningOnPostgresTest extends ScreeningTest {}
