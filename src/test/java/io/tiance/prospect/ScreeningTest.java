package io.tiance.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tiance.keeping.SteppedClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

/** A list goes on where it stopped, and nobody does another's work. */
@SpringBootTest(properties = "tiance.batch.run=false")
@AutoConfigureMockMvc
@Import(SteppedClock.InPlace.class)
class ScreeningTest {
    @Autowired
    private Screenings screenings;

    @Autowired
    private ScreeningGrid grid;

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
                                judged(first.get(0)),
                                ScreeningResult.broken(first.get(1), "没有完成"),
                                judged(first.get(2)))))
                .isTrue();
        assertThat(screenings.get(id).done()).isEqualTo(3);
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.运行中);
        assertThat(screenings.finish(id, "one", judged(screenings.waiting(id, 100))))
                .isTrue();
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.已完成);
        assertThat(screenings.claim("one")).isEmpty();
        assertThat(screenings.rows(id, 2, 2))
                .extracting(ScreeningRow::state)
                .containsExactly(ScreeningRow.State.未成, ScreeningRow.State.已判);
    }

    @Test
    void isTakenOverOnlyWhenItsOwnerIsSilent() {
        long id = list(4).id();
        assertThat(screenings.claim("one")).isPresent();
        assertThat(screenings.claim("two")).isEmpty();
        List<ScreeningRow> held = screenings.waiting(id, 2);
        clock.forward(screenings.lease().minusSeconds(1));
        assertThat(screenings.finish(id, "one", judged(held))).isTrue();
        clock.forward(screenings.lease().minusSeconds(1));
        assertThat(screenings.claim("two")).isEmpty();
        List<ScreeningRow> lost = screenings.waiting(id, 2);
        clock.forward(Duration.ofSeconds(1));
        assertThat(screenings.claim("two")).isPresent();
        assertThat(screenings.finish(id, "one", judged(lost))).isFalse();
        assertThat(screenings.get(id).done()).isEqualTo(2);
        assertThat(screenings.waiting(id, 9)).hasSize(2);
        assertThat(screenings.finish(id, "two", judged(screenings.waiting(id, 9))))
                .isTrue();
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.已完成);
    }

    @Test
    void stopsWhenCancelled() {
        long id = list(2).id();
        screenings.claim("one");
        List<ScreeningRow> held = screenings.waiting(id, 1);
        assertThat(screenings.cancel(id).state()).isEqualTo(Screening.State.已取消);
        assertThat(screenings.finish(id, "one", judged(held))).isFalse();
        clock.forward(screenings.lease());
        assertThat(screenings.claim("two")).isEmpty();
    }

    @Test
    void isFilteredAndSortedWhereItLies() {
        long id = screenings
                .create("名单.xlsx", "{}", List.of(line(2, ""), line(3, ""), line(4, ""), line(5, "有误")), "finder")
                .id();
        screenings.claim("one");
        assertThat(screenings.finish(id, "one", judged(screenings.waiting(id, 9))))
                .isTrue();
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.已完成);
        assertThat(lines(id, List.of(), "", "", "", ScreeningGrid.Order.行号)).containsExactly(2, 3, 4, 5);
        assertThat(lines(id, List.of(), "", "", "", ScreeningGrid.Order.金额)).containsExactly(4, 3, 2, 5);
        assertThat(lines(id, List.of(1), "", "", "", ScreeningGrid.Order.最近)).containsExactly(4, 3, 2, 5);
        assertThat(lines(id, List.of(1), "D", "", "", ScreeningGrid.Order.最近)).containsExactly(4, 2);
        assertThat(lines(id, List.of(0), "D", "", "", ScreeningGrid.Order.最近)).isEmpty();
        assertThat(lines(id, List.of(0, 1), "D", "", "", ScreeningGrid.Order.最近))
                .containsExactly(2, 4);
        assertThat(lines(id, List.of(), "N", "65", "猎德街道", ScreeningGrid.Order.可能金额))
                .containsExactly(3);
        assertThat(lines(id, List.of(), "", "66", "", ScreeningGrid.Order.行号)).isEmpty();
        assertThat(lines(id, List.of(), "F", "", "", ScreeningGrid.Order.行号)).containsExactly(5);
        assertThat(grid.near(id, "", 0, 1).total()).isEqualTo(2);
        assertThat(grid.near(id, "P2", 0, 9).items())
                .extracting(near -> near.row().line())
                .containsExactly(4, 2);
        assertThat(grid.standings(id, 2)).isEqualTo(List.of(Map.of('E', 3), Map.of('D', 2, 'N', 1)));
        assertThat(grid.industries(id)).isEqualTo(Map.of("65", 4L));
        assertThat(grid.streets(id)).isEqualTo(Map.of("猎德街道", 4L));
    }

    @Test
    void isJudgedAgainFromTheStart() {
        long id = screenings
                .create("名单.xlsx", "{}", List.of(line(2, ""), line(3, "有误")), "finder")
                .id();
        screenings.claim("one");
        assertThatThrownBy(() -> screenings.again(id, "{}")).isInstanceOf(ConflictException.class);
        screenings.finish(id, "one", judged(screenings.waiting(id, 9)));
        assertThat(screenings.again(id, "{\"new\":1}").done()).isEqualTo(1);
        assertThat(grid.near(id, "", 0, 9).total()).isZero();
        assertThat(screenings.claim("two")).isPresent();
        assertThat(screenings.finish(id, "two", judged(screenings.waiting(id, 9))))
                .isTrue();
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.已完成);
    }

    @Test
    void saysWhyItFailedAndIsGivenBackAtOnce() {
        long id = list(1).id();
        screenings.claim("one");
        screenings.release(id, "one");
        assertThat(screenings.claim("two")).isPresent();
        screenings.fail(id, "one", "不是自己的");
        assertThat(screenings.get(id).state()).isEqualTo(Screening.State.运行中);
        screenings.fail(id, "two", "规则已更新");
        assertThat(screenings.get(id).trouble()).isEqualTo("规则已更新");
        assertThat(screenings.claim("one")).isEmpty();
    }

    @Test
    void isKeptWholeOrNotAtAll() {
        List<Screenings.Line> twice = List.of(line(2, ""), line(2, ""));
        assertThatThrownBy(() -> screenings.create("a.xlsx", "{}", twice, "finder"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(screenings.list(0, 10).total()).isZero();
    }

    private List<Integer> lines(
            long id, List<Integer> policies, String state, String industry, String street, ScreeningGrid.Order order) {
        return grid.find(id, new ScreeningGrid.Wanted(policies, state, industry, street, order), 0, 50).items().stream()
                .map(ScreeningRow::line)
                .toList();
    }

    private Screening list(int rows) {
        return screenings.create(
                "名单.xlsx",
                "{}",
                IntStream.range(0, rows).mapToObj(i -> line(i + 2, "")).toList(),
                "finder");
    }

    private static Screenings.Line line(int number, String error) {
        return new Screenings.Line(number, "企业" + number, "", "6513", "猎德街道", "{\"employees\":" + number + "}", error);
    }

    private static List<ScreeningResult> judged(List<ScreeningRow> rows) {
        return rows.stream().map(ScreeningTest::judged).toList();
    }

    /** Eligible for the first of two policies, and nearer to the second the larger the line. */
    private static ScreeningResult judged(ScreeningRow row) {
        Marks marks = new Marks();
        BigDecimal far = new BigDecimal("1." + (9 - row.line()));
        marks.add('E', BigDecimal.ZERO);
        marks.add(row.line() % 2 == 0 ? 'D' : 'N', far);
        Map<String, BigDecimal> near = row.line() % 2 == 0 ? Map.of("P2", far.subtract(BigDecimal.ONE)) : Map.of();
        BigDecimal money = BigDecimal.valueOf(row.line() / 2);
        return new ScreeningResult(row, "", marks.toString(), money, money, false, far, near, "{}");
    }
}
