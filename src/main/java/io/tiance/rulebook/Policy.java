package io.tiance.rulebook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy: the header of its file, and its rules.
 *
 * @param id shared by the versions of one policy
 * @param document titles of the documents it rests on
 * @param number their numbers
 * @param until first day no longer in force; null when there is none or it is not known
 * @param endVerified false when the end of validity could not be verified (有效期未核实)
 * @param checked the day the file was last compared with its source
 * @param source the rule file, below {@code rules/}
 */
public record Policy(
        String id,
        String title,
        Family family,
        Kind kind,
        Level level,
        String grade,
        String document,
        String number,
        String units,
        String site,
        LocalDate from,
        @Nullable LocalDate until,
        boolean endVerified,
        LocalDate checked,
        String source,
        List<Rule> rules)
        implements Serializable {

    /** The families, in the order they are shown. */
    public enum Family {
        总部,
        专精特新,
        高企培育,
        工业上楼,
        通用
    }

    /** What a policy can say. */
    public enum Kind {
        /** recognition: 符合条件 */
        认定,
        /** award or benefit: 符合条件 */
        奖补,
        /** fitness: 适合 */
        适配,
        /** orientation of a plan: 契合 */
        导向,
        /** a standard other policies refer to */
        标准
    }

    /** Who issued it. */
    public enum Level {
        国家,
        省,
        市,
        区
    }

    /** Whether it is the text in force on a day. An end not verified counts as still in force, and is shown as not verified. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The same as it is told: null where the end could not be verified. */
    public @Nullable Boolean knownInForce(LocalDate day) {
        return !inForce(day) ? Boolean.FALSE : endVerified ? Boolean.TRUE : null;
    }

    /** Whether it is judged on a day: what is in force, and orientations after their plan's period, marked as over. */
    public boolean judged(LocalDate day) {
        return inForce(day) || kind == Kind.导向 && !day.isBefore(from);
    }

    /** The pass mark of its point table on a day, from the rule that states it; null where there is none. */
    public @Nullable BigDecimal pass(LocalDate day) {
        for (Rule rule : rules) {
            if (rule.pass() != null && rule.criterion().inForce(day)) {
                return rule.pass();
            }
        }
        return null;
    }
}
