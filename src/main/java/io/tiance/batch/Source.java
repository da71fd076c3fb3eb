package io.tiance.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read from their start as often as need be, wherever they lie. */
public interface Source {
    InputStream open() throws IOException;

    long size() throws IOException;

    /** A file of this machine. */
    static Source of(Path file) {
        return new Source() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }
}
