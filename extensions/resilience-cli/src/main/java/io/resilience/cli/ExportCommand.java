package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.LetterOffice.Arguments;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes letters as lines of JSON. */
@Command(
        name = "export",
        description =
                "Writes letters as lines of JSON, with their arguments unless told otherwise; redacted ones only when they are encrypted.",
        mixinStandardHelpOptions = true)
final class ExportCommand extends StoreCommand {
    @Mixin
    private final LetterSelection selection = new LetterSelection();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "a new file, readable by its owner alone; otherwise the standard output")
    private @Nullable Path to;

    @Option(names = "--without-arguments", description = "leaves the arguments out; such letters can't be imported")
    private boolean withoutArguments;

    @Override
    int run(DeadLetters letters) throws IOException {
        Arguments arguments = withoutArguments ? Arguments.LEFT_OUT : Arguments.INCLUDED;
        LetterOffice office = CliOffice.of(letters);
        if (to == null) {
            office.export(selection.query(), out(), arguments);
            return 0;
        }
        try (BufferedWriter file = created(to)) {
            err().println("exported: " + office.export(selection.query(), file, arguments));
        }
        return 0;
    }

    private static BufferedWriter created(Path file) throws IOException {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException there) {
            throw new IOException(file + " is there already; name a new file", there);
        }
        return Files.newBufferedWriter(file, StandardOpenOption.WRITE);
    }
}
