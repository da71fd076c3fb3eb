package io.tiance;

import io.tiance.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs one command. */
@SpringBootApplication
public class Tiance {
    /** @param args a command of {@link Cli}, or options of the service */
    public static void main(String[] args) {
        if (args.length > 0 && Cli.COMMANDS.contains(args[0])) {
            System.exit(Cli.run(args));
        }
        SpringApplication.run(Tiance.class, args);
    }
}
