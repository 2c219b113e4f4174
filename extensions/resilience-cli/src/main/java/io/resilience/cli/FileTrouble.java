package io.resilience.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a file; the JDK's own message is often its name alone. */
final class FileTrouble {
    private FileTrouble() {}

    static String sentence(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no file or directory " + failure.getFile();
        }
        if (failure instanceof AccessDeniedException) {
            return "this user may not use " + failure.getFile() + "; see its permissions and those of its directory";
        }
        String reason = failure.getReason();
        return failure.getFile() + " can't be used: "
                + (reason == null ? failure.getClass().getSimpleName() : reason);
    }
}
