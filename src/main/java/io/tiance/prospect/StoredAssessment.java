package io.tiance.prospect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An assessment with all that replays it.
 *
 * @param answers see {@link Facts}
 * @param result the answer's JSON as it was given, packed
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredAssessment(
        @Id @Nullable Long id,
        long prospectId,
        String receipt,
        LocalDate asOf,
        String rulesetDigest,
        String inputDigest,
        String answers,
        byte[] result,
        Instant createdAt,
        String createdBy) {

    /** The answer's JSON as it was given. */
    public String json() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(result))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was judged. */
    public Facts facts() {
        return new Facts(asOf, answers);
    }

    static byte[] packed(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
