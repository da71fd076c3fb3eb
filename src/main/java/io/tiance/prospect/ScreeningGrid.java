package io.tiance.prospect;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.convert.EntityRowMapper;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Service;

/** Looks at a list that was judged: filtered, sorted, a page at a time. */
@Service
public class ScreeningGrid {
    private static final String ROWS = " from screening_row where screening_id = :screening";

    private final NamedParameterJdbcOperations jdbc;
    private final RowMapper<ScreeningRow> mapper;

    /** What comes first. */
    public enum Order {
        /** Certain money, then possible money, then the nearest. */
        金额,
        可能金额,
        /** To the nearest of the policies wanted, if any; else over all. */
        最近,
        行号
    }

    /**
     * What is wanted of a list.
     *
     * @param policies places in the list's policies; empty for all
     * @param state a letter of {@link Marks} that one of the policies must have; F for rows that could not be judged; empty for all
     * @param industry how the code begins
     */
    public record Wanted(List<Integer> policies, String state, String industry, String street, Order order) {}

    /** One enterprise that is near a policy. */
    public record Near(ScreeningRow row, String policy, BigDecimal near) {}

    ScreeningGrid(NamedParameterJdbcOperations jdbc, RelationalMappingContext context, JdbcConverter converter) {
        this.jdbc = jdbc;
        @SuppressWarnings("unchecked")
        RelationalPersistentEntity<ScreeningRow> entity =
                (RelationalPersistentEntity<ScreeningRow>) context.getRequiredPersistentEntity(ScreeningRow.class);
        this.mapper = new EntityRowMapper<>(entity, converter);
    }

    /** A page of rows. */
    public Page<ScreeningRow> find(long screening, Wanted wanted, int page, int size) {
        int most = Page.size(size);
        String where = ROWS + where(wanted);
        MapSqlParameterSource values = new MapSqlParameterSource("screening", screening)
                .addValue("any", "%" + wanted.state() + "%")
                .addValue("state", wanted.state())
                .addValue("industry", wanted.industry() + "%")
                .addValue("street", wanted.street())
                .addValue("size", most)
                .addValue("skip", Page.offset(page, most));
        Long total = jdbc.queryForObject("select count(*)" + where, values, Long.class);
        List<ScreeningRow> rows = jdbc.query(
                "select *" + where + " order by " + order(wanted) + ", line limit :size offset :skip", values, mapper);
        return new Page<>(rows, page, most, total == null ? 0 : total);
    }

    /** 差一步名单, nearest first. */
    public Page<Near> near(long screening, String policy, int page, int size) {
        int most = Page.size(size);
        String from = " from screening_near n where n.screening_id = :screening"
                + (policy.isEmpty() ? "" : " and n.policy = :policy");
        MapSqlParameterSource values = new MapSqlParameterSource("screening", screening)
                .addValue("policy", policy)
                .addValue("size", most)
                .addValue("skip", Page.offset(page, most));
        Long total = jdbc.queryForObject("select count(*)" + from, values, Long.class);
        List<Near> found = jdbc.query(
                "select n.policy as near_policy, n.near as near_share, r.* from (select *" + from
                        + " order by near, line, policy limit :size offset :skip) n join screening_row r"
                        + " on r.screening_id = n.screening_id and r.line = n.line order by n.near, n.line, n.policy",
                values,
                (row, number) -> new Near(
                        mapper.mapRow(row, number), row.getString("near_policy"), row.getBigDecimal("near_share")));
        return new Page<>(found, page, most, total == null ? 0 : total);
    }

    /** How many rows there are of each industry (two digits), or of each street, that occurs. */
    public Map<String, Long> industries(long screening) {
        return counts("substring(industry from 1 for 2)", screening);
    }

    public Map<String, Long> streets(long screening) {
        return counts("street", screening);
    }

    /** For each policy, in order, how many rows stand how, by the letters of {@link Marks}. */
    public List<Map<Character, Integer>> standings(long screening, int policies) {
        List<Map<Character, Integer>> standings = java.util.stream.Stream.<Map<Character, Integer>>generate(
                        TreeMap::new)
                .limit(policies)
                .toList();
        jdbc.query(
                "select marks" + ROWS + " and state = '已判'", new MapSqlParameterSource("screening", screening), row -> {
                    String marks = row.getString(1);
                    for (int i = 0; i < policies; i++) {
                        standings.get(i).merge(Marks.letter(marks, i), 1, Integer::sum);
                    }
                });
        return standings;
    }

    private Map<String, Long> counts(String what, long screening) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.query(
                "select " + what + " as what, count(*) as many" + ROWS + " and " + what + " <> '' group by " + what
                        + " order by 1",
                new MapSqlParameterSource("screening", screening),
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private static String where(Wanted wanted) {
        String state = switch (wanted.state()) {
            case "" -> "";
            case "F" -> " and state in ('有误', '未成')";
            default ->
                wanted.policies().isEmpty()
                        ? " and marks like :any"
                        : wanted.policies().stream()
                                .map(policy -> part(start(policy) + Marks.WIDTH - 1, 1))
                                .collect(Collectors.joining(", ", " and :state in (", ")"));
        };
        return state
                + (wanted.industry().isEmpty() ? "" : " and industry like :industry")
                + (wanted.street().isEmpty() ? "" : " and street = :street");
    }

    /** Rows without verdicts come last, but where the sheet's own order is wanted. */
    private static String order(Wanted wanted) {
        String judged = "case when state = '已判' then 0 else 1 end, ";
        return switch (wanted.order()) {
            case 行号 -> "screening_id";
            case 金额 -> judged + "certain desc, possible desc, nearness";
            case 可能金额 -> judged + "possible desc, certain desc, nearness";
            case 最近 ->
                judged
                        + switch (wanted.policies().size()) {
                            case 0 -> "nearness";
                            case 1 -> mark(wanted.policies().get(0));
                            default ->
                                wanted.policies().stream()
                                        .map(ScreeningGrid::mark)
                                        .collect(Collectors.joining(", ", "least(", ")"));
                        };
        };
    }

    private static String mark(int policy) {
        return part(start(policy), Marks.WIDTH);
    }

    private static String part(int start, int width) {
        return "substring(marks from %d for %d)".formatted(start, width);
    }

    private static int start(int policy) {
        return policy * Marks.WIDTH + 1;
    }
}
