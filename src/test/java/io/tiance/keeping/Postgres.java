package io.tiance.keeping;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL server for one run of the tests, with an empty database for whoever asks. */
public final class Postgres {
    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    /** Points the service at a new empty database. */
    public static void register(DynamicPropertyRegistry properties) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = SERVER.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        properties.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", name));
        properties.add("spring.datasource.username", () -> "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
