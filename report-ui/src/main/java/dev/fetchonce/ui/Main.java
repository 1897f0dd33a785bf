package dev.fetchonce.ui;

import dev.fetchonce.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line; exit codes are 0 for success, 1 for input that cannot be read, 2 for wrong usage. */
@Command(
        name = "fetchonce-report",
        description = "Renders Fetchonce reports, judges recordings, accepts findings, and computes fingerprints.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionOfThisBuild.class,
        subcommands = {
            HtmlCommand.class,
            VerdictCommand.class,
            AnalyzeCommand.class,
            BaselineCommand.class,
            FingerprintCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code. */
    static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        if (arguments.length == 0) {
            commandLine.usage(System.err);
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    System.err.println("fetchonce-report: " + failure);
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
    }

    /** {@code fetchonce-report 0.1.0}. */
    static final class VersionOfThisBuild implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"fetchonce-report " + Version.CURRENT};
        }
    }
}
