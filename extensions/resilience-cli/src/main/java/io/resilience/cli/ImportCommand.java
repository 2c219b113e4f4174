package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes letters from lines of JSON. */
@Command(
        name = "import",
        description = "Takes letters from a file that 'export' wrote; those that are there already are passed over.",
        mixinStandardHelpOptions = true)
final class ImportCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path from;

    @Mixin
    private final ActorOption actor = new ActorOption();

    @Override
    int run(DeadLetters letters) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(from)) {
            LetterImport done = CliOffice.of(letters).restore(lines, actor.name());
            done.problems().forEach(problem -> err().println(OneLine.of(problem)));
            out().println("imported: " + done.taken() + ", refused: " + done.refused());
            return done.refused() == 0 ? 0 : 1;
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + from.toAbsolutePath(), missing);
        }
    }
}
