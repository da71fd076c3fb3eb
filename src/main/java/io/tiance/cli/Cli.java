package io.tiance.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.tiance.enterprise.InputException;
import io.tiance.rulebook.RulebookException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs a command line. Exit code 0: done; 1: checked and found wanting; 2: can't be used as given; 3: broke down. */
@Command(
        name = "tiance",
        description = "天策：天河区惠企政策判定",
        subcommands = {
            AssessCommand.class,
            BatchCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            GenerateCommand.class
        },
        mixinStandardHelpOptions = true)
public final class Cli {
    /** The commands that need no service. */
    public static final Set<String> COMMANDS =
            Set.of("assess", "batch", "check", "explain", "generate", "--help", "-h");

    private static final int UNUSABLE = 2;

    private Cli() {}

    /** Runs it, always in UTF-8 whatever the platform's charset. */
    public static int run(String... args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Cli())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, result) -> complain(problem, err))
                .execute(args);
    }

    private static int complain(Exception problem, PrintWriter err) throws Exception {
        if (problem instanceof InputException input) {
            input.errors().forEach(error -> err.println("错误 " + error.field() + "：" + error.message()));
        } else if (problem instanceof RulebookException rules) {
            rules.faults().forEach(err::println);
        } else if (problem instanceof NoSuchFileException file) {
            err.println("找不到文件：" + file.getFile());
        } else if (problem instanceof IOException io) {
            err.println("读写失败：" + io.getMessage());
        } else {
            throw problem;
        }
        return UNUSABLE;
    }
}
