package io.tiance.cli;

import io.tiance.proof.Fixtures;
import io.tiance.proof.Proof;
import io.tiance.rulebook.Rule;
import io.tiance.rulebook.Rulebook;
import io.tiance.rulebook.RulebookException;
import io.tiance.verdict.Criterion;
import io.tiance.verdict.Status;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiance check DIR}: lints and compiles a rule directory, and proves it by fixtures. */
@Command(name = "check", description = "检查规则目录：格式、空档、重叠、重号、版本，并用样例验证")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "规则目录")
    private Path rules = Path.of("rules");

    @Option(names = "--fixtures", paramLabel = "DIR", description = "样例目录（含 edges/ 与 whole/）；默认为规则目录旁的 fixtures")
    private @Nullable Path fixtures;

    @Option(names = "--only", paramLabel = "PREFIX", description = "只显示编号以此开头的样例结果")
    private String only = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        try (Rulebook book = Rulebook.read(rules)) {
            long count = book.policies().stream()
                    .mapToLong(policy -> policy.rules().size())
                    .sum();
            out.println("规则在格式上无误：" + book.policies().size() + " 份文本，" + count + " 条规则");
            return prove(book, out) ? 0 : 1;
        } catch (RulebookException e) {
            e.faults().forEach(out::println);
            out.println("共 " + e.faults().size() + " 处，规则未通过");
            return 1;
        }
    }

    private boolean prove(Rulebook book, PrintWriter out) {
        Path folder = fixtures != null ? fixtures : rules.toAbsolutePath().resolveSibling("fixtures");
        Proof proof = Proof.of(book, Fixtures.read(folder));
        proof.failures().stream()
                .filter(failure -> failure.contains("  " + only))
                .forEach(out::println);
        book.policies().stream()
                .flatMap(policy -> policy.rules().stream())
                .map(Rule::criterion)
                .filter(criterion ->
                        criterion.role() != Criterion.Role.GROUP_CAP && criterion.role() != Criterion.Role.AWARD_CAP)
                .map(Criterion::id)
                .filter(id -> id.startsWith(only))
                .filter(id -> !proof.seen().containsKey(id))
                .forEach(id -> out.println("提示：没有样例证明 " + id));
        proof.seen().forEach((id, statuses) -> {
            if (id.startsWith(only) && statuses.equals(Set.of(Status.UNKNOWN))) {
                out.println("提示：" + id + " 的样例只有待补，没有符合与不符合");
            }
        });
        out.println("样例 " + proof.cases() + " 例，不符 " + proof.failures().size() + " 例");
        return proof.failures().isEmpty();
    }
}
