package io.tiance;

import io.tiance.cli.Cli;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.Jackson2EndpointAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;

/** Starts the service, or runs one command. */
@SpringBootApplication(exclude = {DataWebAutoConfiguration.class, Jackson2EndpointAutoConfiguration.class})
public class Tiance {
    /** @param args a command of {@link Cli}, or options of the service */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
            System.exit(again(args));
        }
        if (args.length > 0 && Cli.COMMANDS.contains(args[0])) {
            System.exit(Cli.run(args));
        }
        SpringApplication.run(Tiance.class, args);
    }

    /**
     * Runs once more in UTF-8. The rule compiler uses the platform's charset, and under another one (JDK 17 with LANG=C, say)
     * rules that speak Chinese would compile and silently never fire.
     */
    private static int again(String... args) throws IOException, InterruptedException {
        String classes = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(
                classes.endsWith(".jar") && !classes.contains(java.io.File.pathSeparator)
                        ? List.of("-jar", classes)
                        : List.of("-cp", classes, Tiance.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }
}
