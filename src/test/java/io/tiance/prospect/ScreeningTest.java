package io.tiance.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.keeping.SteppedClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

/** A list goes on where it stopped, and nobody does another's work. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SteppedClock.InPlace.class)
class ScreeningTest {
    @Autowired
    private Screenings screenings;

    @Autowired
    private SteppedClock clock;

    @BeforeEach
    void clear() {
        clock.reset();
        screenings.list(0, 200).items().forEach(one -> screenings.delete(one.id()));
    }

    @Test
    void isJudgedInOrderToItsEnd() {
        long id = list(5).id();
        assertThat(screenings.claim("one").orElseThrow().id()).isEqualTo(id);
        List<ScreeningRow> first = screenings.waiting(id, 3);
        assertThat(first).extracting(ScreeningRow::line).containsExactly(2, 3, 4);
        assertThat(screenings.finish(
                        id,
                        "one",
                        List.of(
                                first.get(0).judged("{}"),
                                first.get(1).faulty("第 3 行有误"),
                                first.get(2).judged("{}"))))
                .isTrue();
        assertThat(screenings.get(id).done()).isEqualTo(3);
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.进行);
        assertThat(screenings.finish(id, "one", judged(screenings.waiting(id, 100))))
                .isTrue();
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.完成);
        assertThat(screenings.claim("one")).isEmpty();
        assertThat(screenings.rows(id, 2, 2))
                .extracting(ScreeningRow::state)
                .containsExactly(ScreeningRow.State.有误, ScreeningRow.State.已判);
    }

    @Test
    void isTakenOverOnlyWhenItsOwnerIsSilent() {
        long id = list(4).id();
        assertThat(screenings.claim("one")).isPresent();
        assertThat(screenings.claim("two")).isEmpty();
        List<ScreeningRow> held = screenings.waiting(id, 2);
        clock.forward(Screenings.LEASE.minusSeconds(1));
        assertThat(screenings.finish(id, "one", judged(held))).isTrue();
        clock.forward(Screenings.LEASE.minusSeconds(1));
        assertThat(screenings.claim("two")).isEmpty();
        List<ScreeningRow> lost = screenings.waiting(id, 2);
        clock.forward(Duration.ofSeconds(1));
        assertThat(screenings.claim("two")).isPresent();
        assertThat(screenings.finish(id, "one", judged(lost))).isFalse();
        assertThat(screenings.get(id).done()).isEqualTo(2);
        assertThat(screenings.waiting(id, 9)).hasSize(2);
        assertThat(screenings.finish(id, "two", judged(screenings.waiting(id, 9))))
                .isTrue();
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.完成);
    }

    @Test
    void stopsWhenCancelled() {
        long id = list(2).id();
        screenings.claim("one");
        List<ScreeningRow> held = screenings.waiting(id, 1);
        assertThat(screenings.cancel(id).state()).isEqualTo(Screening.State.已取消);
        assertThat(screenings.finish(id, "one", judged(held))).isFalse();
        clock.forward(Screenings.LEASE);
        assertThat(screenings.claim("two")).isEmpty();
    }

    @Test
    void isKeptWholeOrNotAtAll() {
        List<Screenings.Line> twice = List.of(new Screenings.Line(2, "{}"), new Screenings.Line(2, "{}"));
        assertThatThrownBy(() -> screenings.create("a.xlsx", "{}", twice, "finder"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(screenings.list(0, 10).total()).isZero();
    }

    private Screening list(int rows) {
        return screenings.create(
                "名单.xlsx",
                "{}",
                IntStream.range(0, rows)
                        .mapToObj(i -> new Screenings.Line(i + 2, "{\"employees\":" + i + "}"))
                        .toList(),
                "finder");
    }

    private static List<ScreeningRow> judged(List<ScreeningRow> rows) {
        return rows.stream().map(row -> row.judged("{}")).toList();
    }
}
