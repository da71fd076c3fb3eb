package io.tiance.prospect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists being judged, so that a list goes on where it stopped when the machine dies: rows and their count are written in one
 * transaction, by the one instance that holds the lease.
 */
@Service
public class Screenings {
    /** How long an instance may be silent before another takes over. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private final ScreeningRepository screenings;
    private final ScreeningRowRepository rows;
    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    /** A row to judge: its line in the sheet and its answers as JSON. */
    public record Line(int line, String answers) {}

    Screenings(
            ScreeningRepository screenings,
            ScreeningRowRepository rows,
            NamedParameterJdbcOperations jdbc,
            Clock clock) {
        this.screenings = screenings;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a list to be judged, all of it or nothing. */
    @Transactional
    public Screening create(String fileName, String options, List<Line> lines, String who) {
        Screening made = screenings.save(new Screening(
                null,
                lines.isEmpty() ? Screening.State.完成 : Screening.State.进行,
                fileName,
                options,
                lines.size(),
                0,
                Moments.now(clock),
                who,
                "",
                null));
        jdbc.batchUpdate(
                "insert into screening_row (screening_id, line, answers, state, error, result)"
                        + " values (:screening, :line, :answers, '待判', '', '')",
                lines.stream()
                        .map(line -> new MapSqlParameterSource("screening", made.id())
                                .addValue("line", line.line())
                                .addValue("answers", line.answers()))
                        .toArray(SqlParameterSource[]::new));
        return made;
    }

    /** Latest first. */
    public Page<Screening> list(int page, int size) {
        int most = Page.size(size);
        return new Page<>(screenings.newest(most, Page.offset(page, most)), page, most, screenings.count());
    }

    /** @throws MissingException when there is none */
    public Screening get(long id) {
        return screenings.findById(id).orElseThrow(() -> new MissingException("没有编号为 " + id + " 的批量筛选，或已被删除"));
    }

    /** Takes the oldest that nobody works on, for as long as {@link #LEASE} after each {@link #finish}. */
    public Optional<Screening> claim(String owner) {
        Instant now = Moments.now(clock);
        return screenings.free(now).stream()
                .filter(id -> screenings.take(id, owner, now.plus(LEASE), now) == 1)
                .findFirst()
                .map(this::get);
    }

    /** The next rows to judge, in the sheet's order. */
    public List<ScreeningRow> waiting(long screening, int most) {
        return rows.waiting(screening, most);
    }

    /** Rows after a line, in the sheet's order. */
    public List<ScreeningRow> rows(long screening, int afterLine, int most) {
        return rows.after(screening, afterLine, most);
    }

    /**
     * Writes rows that were judged or found faulty, and holds on to the lease.
     *
     * @return false, with nothing written, when the list was cancelled or another instance has taken over: stop
     */
    @Transactional
    public boolean finish(long screening, String owner, List<ScreeningRow> finished) {
        if (screenings.progress(
                        screening, owner, finished.size(), Moments.now(clock).plus(LEASE))
                == 0) {
            return false;
        }
        jdbc.batchUpdate(
                "update screening_row set state = :state, error = :error, result = :result where id = :id",
                finished.stream()
                        .map(row -> new MapSqlParameterSource("id", row.id())
                                .addValue("state", row.state().name())
                                .addValue("error", row.error())
                                .addValue("result", row.result()))
                        .toArray(SqlParameterSource[]::new));
        screenings.completeIfDone(screening);
        return true;
    }

    /** Stops it; rows already judged stay. */
    public Screening cancel(long id) {
        screenings.cancel(id);
        return get(id);
    }

    /** Deletes it with its rows. */
    public void delete(long id) {
        screenings.deleteById(Objects.requireNonNull(get(id).id()));
    }
}
