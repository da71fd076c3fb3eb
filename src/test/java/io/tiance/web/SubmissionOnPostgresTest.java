package io.tiance.web;

import io.tiance.keeping.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class SubmissionOnPostgresTest extends SubmissionTest {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Postgres.register(properties);
    }
}
