package io.tiance.cli;

import io.tiance.enterprise.InputException;
import io.tiance.report.PlainText;
import io.tiance.rulebook.Policy;
import io.tiance.rulebook.Rulebook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiance explain POLICY}: what a policy asks, clause by clause. */
@Command(name = "explain", description = "逐条列出一项政策的依据、有效期与条件；不带编号则列出全部政策")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "POLICY", arity = "0..1", description = "政策编号，如 HNTE")
    private @Nullable String id;

    @Option(names = "--rules", paramLabel = "DIR", description = "改用此目录的规则")
    private @Nullable Path rules;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        try (Rulebook book = rules == null ? Rulebook.builtIn() : Rulebook.read(rules)) {
            if (id == null) {
                out.print(PlainText.list(book.policies()));
                out.flush();
                return 0;
            }
            List<Policy> versions = book.policies().stream()
                    .filter(policy -> policy.id().equalsIgnoreCase(id))
                    .toList();
            if (versions.isEmpty()) {
                throw new InputException("policy", id, "没有编号为“" + id + "”的政策；不带编号运行 explain 可列出全部");
            }
            versions.forEach(version -> out.print(PlainText.of(version)));
            out.flush();
            return 0;
        }
    }
}
