package io.tiance.rulebook;

import io.tiance.enterprise.Answer;
import io.tiance.enterprise.FigureInfo;
import io.tiance.verdict.Awards;
import io.tiance.verdict.Conditions;
import io.tiance.verdict.Requirements;
import io.tiance.verdict.Says;
import io.tiance.verdict.Scores;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that a rule uses verbs that exist, on figures of the right kind, with numbers, ranges and options that make sense. */
final class VerbCheck {
    private static final Set<String> NOT_VERBS =
            Set.of("begin", "said", "equals", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait");
    private static final Map<String, List<Method>> TOP = verbs(
            Stream.of(Requirements.class.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers())));
    private static final Map<String, List<Method>> INNER =
            verbs(Stream.of(Conditions.class, Scores.class, Awards.class, Requirements.class)
                    .flatMap(type -> Stream.of(type.getMethods()))
                    .filter(method -> Modifier.isStatic(method.getModifiers())));
    private static final Words NUMBER = new Words("-?\\d{1,15}(\\.\\d{1,10})?", "应为数字");
    private static final Words POINTS =
            new Words("\\d{1,4}(\\.\\d{1,4})?(~\\d{1,4}(\\.\\d{1,4})?)?", "应为分值，如 12 或 7~8（由低到高）");
    private static final Words CODE = new Words("[A-T]|\\d{2,4}", "应为行业代码（2 至 4 位数字或门类字母）");

    /** What a text must look like, and what to say when it doesn't. */
    record Words(Pattern pattern, String otherwise) {
        Words(String pattern, String otherwise) {
            this(Pattern.compile(pattern), otherwise);
        }
    }

    /** A mention of something outside the rule that must exist: a standard, its levels, a scoring row or a group. */
    record Reference(Says.What what, String name, List<String> levels, int line) implements Serializable {}

    private final Map<String, FigureInfo> bound;
    private final BiConsumer<Integer, String> fault;
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    VerbCheck(Map<String, FigureInfo> bound, BiConsumer<Integer, String> fault) {
        this.bound = bound;
        this.fault = fault;
    }

    /** Checks the one call of a rule. */
    void check(Call call) {
        resolve(call, TOP);
        for (String name : bound.keySet()) {
            if (!used.contains(name)) {
                fault.accept(call.line(), name + " 没有用到；请删去或使用");
            }
        }
    }

    List<Reference> references() {
        return references;
    }

    private Class<?> resolve(Call call, Map<String, List<Method>> verbs) {
        List<Method> candidates = verbs.getOrDefault(call.verb(), List.of());
        if (candidates.isEmpty()) {
            fault.accept(
                    call.line(),
                    "没有动词“" + call.verb() + "”；可用："
                            + String.join(" ", verbs.keySet().stream().sorted().toList()));
            return Object.class;
        }
        List<Class<?>> types =
                call.arguments().stream().<Class<?>>map(this::typeOf).toList();
        if (types.contains(Object.class)) {
            return candidates.get(0).getReturnType();
        }
        for (Method method : candidates) {
            if (accepts(method, types)) {
                checkTexts(call, method);
                checkOrder(call);
                return method.getReturnType();
            }
        }
        fault.accept(
                call.line(),
                "“" + call.verb() + "”的参数不对："
                        + types.stream().map(VerbCheck::nameOf).toList() + "；可用 "
                        + candidates.stream().map(VerbCheck::signature).toList());
        return candidates.get(0).getReturnType();
    }

    /** Object.class stands for “already reported”. */
    private Class<?> typeOf(Argument argument) {
        if (argument instanceof Call inner) {
            return resolve(inner, INNER);
        }
        if (argument instanceof Argument.Bound variable) {
            used.add(variable.name());
            FigureInfo figure = bound.get(variable.name());
            if (figure == null) {
                fault.accept(variable.line(), variable.name() + " 未在 when 中绑定");
                return Object.class;
            }
            return figure.type();
        }
        return String.class;
    }

    private static boolean accepts(Method method, List<Class<?>> types) {
        Class<?>[] parameters = method.getParameterTypes();
        int fixed = method.isVarArgs() ? parameters.length - 1 : parameters.length;
        if (method.isVarArgs() ? types.size() <= fixed : types.size() != fixed) {
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            Class<?> wanted = i < fixed ? parameters[i] : parameters[fixed].getComponentType();
            if (!wanted.isAssignableFrom(types.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void checkTexts(Call call, Method method) {
        Parameter[] parameters = method.getParameters();
        int last = parameters.length - 1;
        for (int i = 0; i < parameters.length; i++) {
            Says says = parameters[i].getAnnotation(Says.class);
            if (says != null) {
                boolean rest = method.isVarArgs() && i == last;
                List<Argument> arguments =
                        call.arguments().subList(i, rest ? call.arguments().size() : i + 1);
                checkText(call, says.value(), arguments);
            }
        }
    }

    /** What the texts themselves can't tell: the order of experts' points, and of levels. */
    private void checkOrder(Call call) {
        List<Argument> arguments = call.arguments();
        if ("专家评分".equals(call.verb())) {
            String range = text(arguments.get(0)) + "~" + text(arguments.get(1));
            matches(call.line(), new Argument.Quoted(range, call.line()), POINTS, fault);
        }
        if ("定级".equals(call.verb())) {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < arguments.size(); i++) {
                Call level = (Call) arguments.get(i);
                if (!names.add(text(level.arguments().get(0)))) {
                    fault.accept(level.line(), "级别“" + text(level.arguments().get(0)) + "”写了两次");
                }
                if ("其余".equals(level.verb()) != (i == arguments.size() - 1)) {
                    fault.accept(level.line(), "定级 的最后一级（只有最后一级）应为 其余( … )");
                }
            }
        }
    }

    private void checkText(Call call, Says.What what, List<Argument> arguments) {
        int line = call.line();
        switch (what) {
            case NUMBER -> arguments.forEach(argument -> matches(line, argument, NUMBER, fault));
            case CODES -> arguments.forEach(argument -> matches(line, argument, CODE, fault));
            case OPTIONS -> arguments.forEach(argument -> option(call, text(argument)));
            case POSITIVE -> arguments.forEach(argument -> positive(line, argument));
            case ROWS_OF_NUMBERS -> table(call).check(arguments, NUMBER);
            case ROWS_OF_POINTS -> table(call).check(arguments, POINTS);
            case ROWS_OF_CONDITIONS -> table(call).check(arguments, null);
            case STANDARD -> references.add(new Reference(what, text(arguments.get(0)), List.of(), line));
            case LEVELS ->
                references.add(new Reference(
                        what,
                        text(call.arguments().get(0)),
                        arguments.stream().map(VerbCheck::text).toList(),
                        line));
            case ROW, GROUP -> references.add(new Reference(what, text(arguments.get(0)), List.of(), line));
            default -> {
                if (arguments.stream().anyMatch(argument -> text(argument).isBlank())) {
                    fault.accept(line, "“" + call.verb() + "”的说明不能为空");
                }
            }
        }
    }

    private void option(Call call, String option) {
        FigureInfo figure = selector(call);
        if (figure != null && !figure.options().contains(option)) {
            fault.accept(
                    call.line(),
                    "“" + option + "”不是“" + figure.label() + "”的选项；可用：" + String.join("、", figure.options()));
        }
    }

    private @org.jspecify.annotations.Nullable FigureInfo selector(Call call) {
        return call.arguments().get(0) instanceof Argument.Bound variable ? bound.get(variable.name()) : null;
    }

    static void matches(int line, Argument argument, Words words, BiConsumer<Integer, String> fault) {
        if (!(argument instanceof Argument.Quoted quoted)
                || !words.pattern().matcher(quoted.text()).matches()
                || words == POINTS && descending(quoted.text())) {
            fault.accept(line, "“" + text(argument) + "”" + words.otherwise());
        }
    }

    private void positive(int line, Argument argument) {
        matches(line, argument, NUMBER, fault);
        if (argument instanceof Argument.Quoted quoted
                && NUMBER.pattern().matcher(quoted.text()).matches()
                && new BigDecimal(quoted.text()).signum() <= 0) {
            fault.accept(line, "“" + text(argument) + "”应大于 0");
        }
    }

    private static boolean descending(String points) {
        String[] ends = points.split("~");
        return new BigDecimal(ends[0]).compareTo(new BigDecimal(ends[ends.length - 1])) > 0;
    }

    private TableCheck table(Call call) {
        return new TableCheck(call, selector(call), fault);
    }

    /** What an inner verb gives; {@code Object} for no such verb. */
    static Class<?> typeOf(Call inner) {
        List<Method> methods = INNER.getOrDefault(inner.verb(), List.of());
        return methods.isEmpty() ? Object.class : methods.get(0).getReturnType();
    }

    private static String text(Argument argument) {
        return argument instanceof Argument.Quoted quoted
                ? quoted.text()
                : argument instanceof Argument.Bound variable ? variable.name() : ((Call) argument).verb() + "(…)";
    }

    private static String nameOf(Class<?> type) {
        if (Answer.class.isAssignableFrom(type)) {
            return Map.of("Measure", "$数", "Flag", "$是否", "Choice", "$选项", "Industry", "$行业代码")
                    .getOrDefault(type.getSimpleName(), type.getSimpleName());
        }
        return Map.of(
                        "String",
                        "\"文字\"",
                        "Condition",
                        "条件",
                        "Money",
                        "金额",
                        "Threshold",
                        "按(…)",
                        "Score",
                        "表(…)",
                        "Level",
                        "级(…)",
                        "Object",
                        "档次与条件")
                .getOrDefault(type.getSimpleName(), type.getSimpleName());
    }

    private static String signature(Method method) {
        List<String> names = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            names.add(type.isArray() ? nameOf(type.getComponentType()) + "…" : nameOf(type));
        }
        return method.getName() + names;
    }

    private static Map<String, List<Method>> verbs(Stream<Method> methods) {
        Map<String, List<Method>> byName = new HashMap<>();
        methods.filter(method -> !NOT_VERBS.contains(method.getName()))
                .sorted(java.util.Comparator.comparing(Method::toString))
                .forEach(method -> byName.computeIfAbsent(method.getName(), name -> new ArrayList<>())
                        .add(method));
        return byName;
    }
}
