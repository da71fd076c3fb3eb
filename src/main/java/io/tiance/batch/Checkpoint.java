package io.tiance.batch;

import io.tiance.enterprise.InputException;
import io.tiance.report.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * How far a job got: all rows up to here are judged and written, and the files were this long then.
 *
 * @param taken rows of the input
 */
record Checkpoint(
        long taken,
        long judged,
        long refused,
        long failed,
        long outBytes,
        long errorBytes,
        Map<String, Tally.Counts> counts) {
    static final Checkpoint START = new Checkpoint(0, 0, 0, 0, 0, 0, Map.of());

    /** @param settings what must be the same for a job to be gone on with */
    private record Note(String settings, Checkpoint at) {}

    /** Replaces the note in one step, so that there is always a whole one. */
    void write(Path note, String settings) throws IOException {
        Path fresh = BatchJob.beside(note, ".new");
        Files.writeString(fresh, Exchange.line(new Note(settings, this)));
        Files.move(fresh, note, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static Checkpoint read(Path note, String settings) throws IOException {
        Map<?, ?> tree = Exchange.tree(Files.readString(note));
        if (!settings.equals(tree.get("settings"))) {
            throw new InputException("--resume", "", "输入文件、规则、判定日或选项与上一次不同，不能接着跑；请删去 " + note.getFileName() + " 后从头跑");
        }
        Map<?, ?> at = (Map<?, ?>) java.util.Objects.requireNonNull(tree.get("at"));
        Map<String, Tally.Counts> counts = new HashMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(at.get("counts"))).forEach((id, value) -> {
            Map<?, ?> of = (Map<?, ?>) value;
            counts.put(
                    id.toString(),
                    new Tally.Counts(
                            number(of, "eligible"),
                            number(of, "near"),
                            number(of, "needsInfo"),
                            number(of, "needsReview"),
                            number(of, "notEligible"),
                            number(of, "notApplicable")));
        });
        return new Checkpoint(
                number(at, "taken"),
                number(at, "judged"),
                number(at, "refused"),
                number(at, "failed"),
                number(at, "outBytes"),
                number(at, "errorBytes"),
                counts);
    }

    private static long number(Map<?, ?> tree, String name) {
        return ((Number) java.util.Objects.requireNonNull(tree.get(name))).longValue();
    }

    /** Names exactly this input. */
    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 16];
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                digest.update(block, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
