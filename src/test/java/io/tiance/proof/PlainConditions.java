package io.tiance.proof;

import static io.tiance.verdict.Status.MET;
import static io.tiance.verdict.Status.NOT_MET;
import static io.tiance.verdict.Status.REVIEW;
import static io.tiance.verdict.Status.UNKNOWN;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.Choice;
import io.tiance.enterprise.Flag;
import io.tiance.enterprise.Industry;
import io.tiance.enterprise.Measure;
import io.tiance.rulebook.Argument;
import io.tiance.rulebook.Call;
import io.tiance.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a rule says, read from its text by plain arithmetic, to be held against what the engine makes of it. Knows nothing of the
 * engine's outcomes, bands and tables.
 */
final class PlainConditions {
    /** The rule refers to points or standards, which stand outside it. */
    static final class Elsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final List<Status> ALL = List.of(NOT_MET, UNKNOWN, REVIEW, MET);
    private static final List<Status> ANY = List.of(MET, UNKNOWN, REVIEW, NOT_MET);

    private final Map<String, Answer> answers;

    /** @param answers by {@code $名} */
    PlainConditions(Map<String, Answer> answers) {
        this.answers = answers;
    }

    Status status(Call call) {
        return switch (call.verb()) {
            case "不低于", "高于", "不超过", "低于" -> comparison(call);
            case "须为是" -> told(answer(call, 0), yes(answer(call, 0)));
            case "须为否" -> told(answer(call, 0), !yes(answer(call, 0)));
            case "属于" -> told(answer(call, 0), selects(call));
            case "不属于" -> told(answer(call, 0), !selects(call));
            case "行业属于" -> industry(call, true);
            case "行业不属于" -> industry(call, false);
            case "全部" -> first(ALL, parts(call));
            case "任一" -> first(ANY, parts(call));
            case "分情形" -> cases(call);
            case "人工核验", "条文未取得", "存疑" -> REVIEW;
            case "风险提示", "需整改" -> status(part(call, 0)) == NOT_MET ? REVIEW : status(part(call, 0));
            case "界上待核" -> onLine(call) ? REVIEW : status(part(call, 2));
            default -> throw new Elsewhere();
        };
    }

    /** Whether some figure stands exactly on a bound that is tested. */
    boolean onBound(Call call) {
        if (call.arguments().size() == 2
                && call.arguments().get(1) instanceof Argument.Quoted
                && call.arguments().get(0) instanceof Argument.Bound
                && answer(call, 0) instanceof Measure figure) {
            return figure.known()
                    && figure.number()
                                    .compareTo(
                                            new BigDecimal(text(call.arguments().get(1))))
                            == 0;
        }
        return Reachable.calls(call).stream().anyMatch(this::onBound);
    }

    /** The values of the rows that may apply: one when the figure is known, else all. */
    List<Argument> rows(Call table) {
        Answer selector = answer(table, 0);
        List<Argument> values = new ArrayList<>();
        for (int i = 1; i < table.arguments().size(); i += 2) {
            if (!selector.known() || matches(selector, text(table.arguments().get(i)))) {
                values.add(table.arguments().get(i + 1));
            }
        }
        return values;
    }

    Answer answer(Call call, int at) {
        return answers.get(((Argument.Bound) call.arguments().get(at)).name());
    }

    static Call part(Call call, int at) {
        return (Call) call.arguments().get(at);
    }

    static String text(Argument argument) {
        return ((Argument.Quoted) argument).text();
    }

    private Status comparison(Call call) {
        Measure figure = (Measure) answer(call, 0);
        Argument bound = call.arguments().get(1);
        List<Status> statuses = new ArrayList<>();
        if (bound instanceof Argument.Quoted number) {
            statuses.add(compare(call.verb(), figure, new BigDecimal(number.text())));
        } else if (bound instanceof Call table) {
            rows(table).forEach(row -> statuses.add(compare(call.verb(), figure, new BigDecimal(text(row)))));
        } else {
            Measure other = (Measure) answer(call, 1);
            statuses.add(other.known() ? compare(call.verb(), figure, other.number()) : UNKNOWN);
        }
        return agreed(statuses);
    }

    private static Status compare(String verb, Measure figure, BigDecimal bound) {
        if (!figure.known()) {
            return UNKNOWN;
        }
        BigDecimal over = figure.number().subtract(bound);
        boolean met = switch (verb) {
            case "不低于" -> over.signum() != -1;
            case "高于" -> over.signum() == 1;
            case "不超过" -> over.signum() != 1;
            default -> over.signum() == -1;
        };
        return met ? MET : NOT_MET;
    }

    private Status cases(Call call) {
        return agreed(rows(call).stream().map(row -> status((Call) row)).toList());
    }

    private static Status agreed(List<Status> statuses) {
        if (statuses.size() == 1) {
            return statuses.get(0);
        }
        boolean same = statuses.stream().distinct().count() == 1;
        return same && (statuses.get(0) == MET || statuses.get(0) == NOT_MET) ? statuses.get(0) : UNKNOWN;
    }

    private List<Status> parts(Call call) {
        return call.arguments().stream().map(part -> status((Call) part)).toList();
    }

    private static Status first(List<Status> order, List<Status> statuses) {
        return order.stream().filter(statuses::contains).findFirst().orElseThrow();
    }

    private boolean onLine(Call call) {
        Measure figure = (Measure) answer(call, 0);
        return figure.known()
                && figure.number()
                                .compareTo(new BigDecimal(text(call.arguments().get(1))))
                        == 0;
    }

    private static Status told(Answer answer, boolean met) {
        return !answer.known() ? UNKNOWN : met ? MET : NOT_MET;
    }

    private static boolean yes(Answer answer) {
        return "是".equals(answer.shown());
    }

    private boolean selects(Call call) {
        List<String> selected = ((Choice) answer(call, 0)).selected();
        return call.arguments().stream().skip(1).map(PlainConditions::text).anyMatch(selected::contains);
    }

    private Status industry(Call call, boolean inside) {
        Industry code = (Industry) answer(call, 0);
        if (!code.known()) {
            return UNKNOWN;
        }
        boolean open = false;
        for (Argument option : call.arguments().subList(1, call.arguments().size())) {
            String prefix = text(option);
            if (code.shown().startsWith(prefix) || code.code().startsWith(prefix)) {
                return inside ? MET : NOT_MET;
            }
            open |= prefix.length() > 1 && prefix.startsWith(code.code());
        }
        return open ? UNKNOWN : inside ? NOT_MET : MET;
    }

    private static boolean matches(Answer selector, String range) {
        if (selector instanceof Measure measure) {
            for (String bound : range.split("[,，]")) {
                BigDecimal over = measure.number()
                        .subtract(new BigDecimal(bound.strip().substring(1).strip()));
                boolean inside = switch (bound.strip().charAt(0)) {
                    case '≥' -> over.signum() >= 0;
                    case '>' -> over.signum() > 0;
                    case '≤' -> over.signum() <= 0;
                    default -> over.signum() < 0;
                };
                if (!inside) {
                    return false;
                }
            }
            return true;
        }
        String shown = selector instanceof Flag
                ? selector.shown()
                : ((Choice) selector).selected().get(0);
        return List.of(range.split("\\|")).contains(shown);
    }
}
