package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
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
        if (Files.isDirectory(from)) {
            throw new IOException(from + " is a directory; give the file that 'export' wrote");
        }
        try (BufferedReader lines = Files.newBufferedReader(from)) {
            LetterImport done = CliOffice.of(letters).restore(lines, actor.name());
            done.problems().forEach(problem -> err().println(OneLine.of(problem)));
            out().println("imported: " + done.taken() + ", refused: " + done.refused());
            return done.refused() == 0 ? 0 : 1;
        } catch (CharacterCodingException junk) {
            throw new IOException(
                    from + " is not text in UTF-8; give the file that 'export' wrote, as it was written. Letters before"
                            + " that place are imported; to import a file again does no harm",
                    junk);
        }
    }
}
