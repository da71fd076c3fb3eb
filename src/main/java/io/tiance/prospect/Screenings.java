package io.tiance.prospect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
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
    private final ScreeningRepository screenings;
    private final ScreeningRowRepository rows;
    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;
    private final Duration lease;

    /**
     * A row of a sheet.
     *
     * @param answers JSON object by figure key
     * @param error what is wrong with it; such a row is kept and never judged
     */
    public record Line(
            int line, String name, String creditCode, String industry, String street, String answers, String error) {}

    Screenings(
            ScreeningRepository screenings,
            ScreeningRowRepository rows,
            NamedParameterJdbcOperations jdbc,
            Clock clock,
            @Value("${tiance.batch.lease}") Duration lease) {
        this.screenings = screenings;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
        this.lease = lease;
    }

    /** How long an instance may be silent before another takes over. */
    public Duration lease() {
        return lease;
    }

    /** Keeps a list to be judged, all of it or nothing. */
    @Transactional
    public Screening create(String fileName, String options, List<Line> lines, String who) {
        int faulty =
                (int) lines.stream().filter(line -> !line.error().isEmpty()).count();
        Instant now = Moments.now(clock);
        boolean nothing = faulty == lines.size();
        Screening made = screenings.save(new Screening(
                null,
                nothing ? Screening.State.已完成 : Screening.State.待运行,
                fileName,
                options,
                lines.size(),
                faulty,
                faulty,
                now,
                who,
                null,
                0,
                nothing ? now : null,
                "",
                "",
                null));
        jdbc.batchUpdate(
                "insert into screening_row (screening_id, line, name, credit_code, industry, street, answers, state,"
                        + " error, marks, certain, possible, open_ended, nearness) values (:screening, :line, :name,"
                        + " :code, :industry, :street, :answers, :state, :error, '', 0, 0, false, 0)",
                lines.stream()
                        .map(line -> new MapSqlParameterSource("screening", made.id())
                                .addValue("line", line.line())
                                .addValue("name", line.name())
                                .addValue("code", line.creditCode())
                                .addValue("industry", line.industry())
                                .addValue("street", line.street())
                                .addValue("answers", line.answers())
                                .addValue("state", line.error().isEmpty() ? "待判" : "有误")
                                .addValue("error", line.error()))
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

    /** Takes the oldest that nobody works on; it is held for {@link #lease} after each {@link #finish}. */
    public Optional<Screening> claim(String owner) {
        Instant now = Moments.now(clock);
        return screenings.free(now).stream()
                .filter(id -> screenings.take(id, owner, now.plus(lease), now) == 1)
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

    /** @throws MissingException when there is none */
    public ScreeningRow row(long screening, int line) {
        return rows.findByScreeningIdAndLine(screening, line)
                .orElseThrow(() -> new MissingException("这份名单没有第 " + line + " 行"));
    }

    /**
     * Writes what came of rows, and holds on to the lease.
     *
     * @return false, with nothing written, when the list was cancelled or another instance has taken over: stop
     */
    @Transactional
    public boolean finish(long screening, String owner, List<ScreeningResult> results) {
        Instant now = Moments.now(clock);
        if (screenings.progress(screening, owner, results.size(), now.plus(lease)) == 0) {
            return false;
        }
        jdbc.batchUpdate(
                "update screening_row set state = :state, error = :error, marks = :marks, certain = :certain,"
                        + " possible = :possible, open_ended = :open, nearness = :nearness, result = :result where id = :id",
                results.stream().map(Screenings::columns).toArray(SqlParameterSource[]::new));
        jdbc.batchUpdate(
                "insert into screening_near (screening_id, line, policy, near) values (:screening, :line, :policy, :near)",
                results.stream()
                        .flatMap(one -> one.near().entrySet().stream()
                                .map(near -> new MapSqlParameterSource("screening", screening)
                                        .addValue("line", one.row().line())
                                        .addValue("policy", near.getKey())
                                        .addValue("near", near.getValue())))
                        .toArray(SqlParameterSource[]::new));
        screenings.completeIfDone(screening, now);
        return true;
    }

    /** Lets another instance take over at once. */
    public void release(long screening, String owner) {
        screenings.release(screening, owner);
    }

    /** Stops it for good, saying why. */
    public void fail(long screening, String owner, String trouble) {
        screenings.fail(screening, owner, trouble, Moments.now(clock));
    }

    /** Stops it; rows already judged stay. */
    public Screening cancel(long id) {
        screenings.cancel(id, Moments.now(clock));
        return get(id);
    }

    /**
     * Judges one that has ended all over again.
     *
     * @throws ConflictException when it has not ended
     */
    @Transactional
    public Screening again(long id, String options) {
        get(id);
        if (screenings.again(id, options) == 0) {
            throw new ConflictException("这份名单还在运行；请先取消", "");
        }
        screenings.forget(id);
        screenings.forgetNear(id);
        return get(id);
    }

    /** Deletes it with its rows. */
    public void delete(long id) {
        screenings.deleteById(Objects.requireNonNull(get(id).id()));
    }

    private static SqlParameterSource columns(ScreeningResult one) {
        boolean judged = one.error().isEmpty();
        return new MapSqlParameterSource("id", one.row().id())
                .addValue("state", judged ? "已判" : "未成")
                .addValue("error", one.error())
                .addValue("marks", one.marks())
                .addValue("certain", one.certain())
                .addValue("possible", one.possible())
                .addValue("open", one.openEnded())
                .addValue("nearness", one.nearness())
                .addValue("result", judged ? Packed.of(one.json()) : null, java.sql.Types.BINARY);
    }
}
