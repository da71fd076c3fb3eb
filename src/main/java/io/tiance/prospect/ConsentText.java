package io.tiance.prospect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a company agrees to when it sends its answers. The first line of the resource names the version; whoever changes the
 * text changes the version.
 */
public record ConsentText(String version, String text) {
    private static final String RESOURCE = "/consent/submission.txt";

    /** The text in use, for this many days of keeping. */
    public static ConsentText of(int retentionDays) {
        try (InputStream in = Objects.requireNonNull(ConsentText.class.getResourceAsStream(RESOURCE))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            String version = parts[0].replace("版本", "").strip();
            return new ConsentText(version, parts[1].strip().replace("{天数}", String.valueOf(retentionDays)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
