package io.tiance.batch;

import io.tiance.assessment.Assessment;
import io.tiance.enterprise.Enterprise;
import io.tiance.enterprise.InputError;
import io.tiance.enterprise.InputException;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Judges a file of enterprises into another file, row by row in the order of the input. Rows with mistakes go to
 * {@code OUT.errors.csv}. How far it got stands in {@code OUT.progress} until it is done.
 */
public final class BatchJob {
    /** Rows a core takes at a time. */
    private static final int PIECE = 32;
    /** Rows between two notes of how far it got. */
    private static final int BETWEEN_NOTES = 512;

    /**
     * What to do.
     *
     * @param wanted which policies
     * @param full the whole assessment of each instead of a line of verdicts; JSONL only
     * @param resume go on where an earlier run stopped
     * @param threads how many cores to use
     */
    public record Request(
            Path in,
            Path out,
            Rulebook rules,
            LocalDate asOf,
            Predicate<Policy> wanted,
            String scope,
            boolean full,
            boolean resume,
            int threads) {}

    /**
     * How far it is.
     *
     * @param share of the input judged and written, 0 to 1
     * @param failed rows where judging itself broke down, which is no verdict
     */
    public record Progress(double share, long judged, long refused, long failed, Map<String, Tally.Counts> counts) {}

    /**
     * What is said of one enterprise.
     *
     * @param summary what a workbook gets of it, which alone has room for what it falls short of; else null
     * @param text what a text file gets of it
     */
    record Told(Line line, @Nullable Summary summary, String text) {}

    private final Request request;
    private final PolicyList policies;
    private final Consumer<Progress> listener;
    private final Tally tally;
    private long read;
    private long taken;
    private long judged;
    private long refused;
    private long failed;

    private BatchJob(Request request, Checkpoint from, Consumer<Progress> listener) {
        this.request = request;
        this.policies = PolicyList.of(request.rules(), request.asOf(), request.wanted());
        this.listener = listener;
        this.tally = new Tally(from.counts());
        this.judged = from.judged();
        this.refused = from.refused();
        this.failed = from.failed();
        this.taken = from.taken();
        this.read = from.taken();
    }

    /**
     * Runs it to its end.
     *
     * @param listener is told after every piece, on the calling thread
     * @throws InputException when the input can't be read, its header is wrong, or there is nothing that could be resumed
     * @throws IOException when reading or writing fails; what is written up to the last note can be resumed
     */
    public static Progress run(Request request, Consumer<Progress> listener) throws IOException {
        Path note = beside(request.out(), ".progress");
        Format format = Format.of(request.out());
        String settings = String.join(
                " ",
                Checkpoint.sha256(request.in()),
                request.rules().digest(),
                request.asOf().toString(),
                request.scope(),
                format.name(),
                "" + request.full());
        Checkpoint from = Checkpoint.START;
        if (request.resume() && !format.resumable()) {
            throw new InputException("--resume", "", format.word() + " 不能续写；请去掉 --resume 从头跑，或改为输出 JSONL、CSV");
        }
        if (request.resume() && Files.exists(note)) {
            from = Checkpoint.read(note, settings);
        } else if (Files.exists(note)) {
            throw new InputException(
                    "OUT", request.out().toString(), "上一次没有跑完；加 --resume 接着跑，或删去 " + note.getFileName() + " 后从头跑");
        }
        try (Rows rows = Rows.open(request.in(), Limits.OWN_FILE)) {
            refuse(rows.headerMistakes());
            Progress done = new BatchJob(request, from, listener).run(rows, format, settings, from, note);
            Files.deleteIfExists(note);
            return done;
        }
    }

    private Progress run(Rows rows, Format format, String settings, Checkpoint from, Path note) throws IOException {
        for (long i = 0; i < from.taken(); i++) {
            rows.next();
        }
        Path errorFile = beside(request.out(), ".errors.csv");
        try (Output out = format.open(request.out(), policies, from.outBytes());
                TextFile errors = new TextFile(errorFile, from.errorBytes())) {
            if (from.errorBytes() == 0) {
                errors.append("\ufeff" + CSVFormat.EXCEL.format("行", "列", "表头", "所填值", "原因", "建议") + "\r\n");
            }
            if (format.resumable()) {
                from.write(note, settings);
            }
            long[] noted = {taken};
            Pipeline.run(
                    () -> piece(rows),
                    piece -> judge(piece, format),
                    results -> {
                        for (Judged<Told> one : results) {
                            write(one, out, errors);
                        }
                        if (taken - noted[0] >= BETWEEN_NOTES && format.resumable()) {
                            noted[0] = taken;
                            new Checkpoint(taken, judged, refused, failed, out.flush(), errors.flush(), tally.counts())
                                    .write(note, settings);
                        }
                        listener.accept(progress(rows.share() * taken / read));
                    },
                    request.threads());
            out.finish(refused, failed);
        }
        if (refused + failed == 0) {
            Files.deleteIfExists(errorFile);
        }
        return progress(1);
    }

    private @Nullable List<Row> piece(Rows rows) throws IOException {
        List<Row> piece = new ArrayList<>(PIECE);
        while (piece.size() < PIECE) {
            Row row = rows.next();
            if (row == null) {
                break;
            }
            piece.add(row);
        }
        read += piece.size();
        return piece.isEmpty() ? null : piece;
    }

    private List<Judged<Told>> judge(List<Row> piece, Format format) {
        return piece.stream()
                .map(row -> Judged.of(row, request.asOf(), enterprise -> tell(row.number(), enterprise, format)))
                .toList();
    }

    private Told tell(long row, Enterprise enterprise, Format format) {
        Assessment assessment = Assessment.of(enterprise, request.rules(), request.wanted());
        return format.tell(row, assessment, policies, request.full());
    }

    private void write(Judged<Told> one, Output out, TextFile errors) throws IOException {
        taken++;
        Told told = one.result();
        if (told != null) {
            judged++;
            tally.add(told.line());
            out.write(told);
            return;
        }
        refused += one.failed() ? 0 : 1;
        failed += one.failed() ? 1 : 0;
        for (Mistake mistake : one.mistakes()) {
            errors.append(CSVFormat.EXCEL.format(
                            mistake.row(),
                            mistake.column(),
                            SafeText.of(mistake.header()),
                            SafeText.of(mistake.value()),
                            SafeText.of(mistake.reason()),
                            SafeText.of(mistake.suggestion()))
                    + "\r\n");
        }
    }

    private Progress progress(double share) {
        return new Progress(share, judged, refused, failed, tally.counts());
    }

    private static void refuse(List<Mistake> header) {
        if (!header.isEmpty()) {
            throw new InputException(header.stream()
                    .map(mistake -> new InputError("表头", mistake.header(), mistake.told()))
                    .toList());
        }
    }

    /** The side file of an output: its name with an ending added. */
    public static Path beside(Path out, String ending) {
        return out.resolveSibling(out.getFileName() + ending);
    }
}
