package io.resilience.cli;

import io.resilience.policy.DurationText;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The program: {@code java -jar resilience-cli.jar}. Exits with 0, with 1 when something could not be done, with 2 for a wrong call. */
@Command(
        name = "resilience-cli",
        description = "Looks at a store of dead letters and decides about them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ListCommand.class,
            ShowCommand.class,
            StatsCommand.class,
            ReplayCommand.class,
            DiscardCommand.class,
            PurgeCommand.class,
            ExportCommand.class,
            ImportCommand.class
        })
public final class LettersCommand {
    /** Runs the command that the arguments name, and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    /** The commands, with failures told in one sentence. */
    static CommandLine line() {
        return new CommandLine(new LettersCommand())
                .registerConverter(Duration.class, LettersCommand::duration)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(LettersCommand::wronglyCalled)
                .setExecutionExceptionHandler(LettersCommand::failed);
    }

    private static Duration duration(String text) {
        try {
            return DurationText.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }

    private static int wronglyCalled(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(OneLine.of(String.valueOf(wrong.getMessage())));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("--help tells the options.");
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        String message =
                failure instanceof FileSystemException file ? FileTrouble.sentence(file) : failure.getMessage();
        line.getErr().println(OneLine.of(message == null ? failure.toString() : message));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
