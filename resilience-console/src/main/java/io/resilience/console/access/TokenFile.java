package io.resilience.console.access;

import io.resilience.policy.Program;
import io.resilience.time.OwnThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A random token of 256 bits in a file that only its owner can read; nowhere else is it written. */
public final class TokenFile {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final int BYTES = 32;

    private final String token;
    private final Path file;
    /** So that it goes with a program that nobody closes, by a signal too. */
    private final Thread atExit = OwnThread.daemon("resilience-console-token", this::deleteAtExit);

    private TokenFile(String token, Path file) {
        this.token = token;
        this.file = file;
    }

    /**
     * Makes a token and writes it. The file is removed by {@link #delete()}, or when the JVM ends by any way but a kill.
     *
     * @param wanted where; null for a new file in the directory for temporary files
     * @throws UncheckedIOException if it can't be written there
     */
    public static TokenFile write(@Nullable Path wanted) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            TokenFile made =
                    new TokenFile(token, wanted == null ? temporary(token) : named(wanted.toAbsolutePath(), token));
            Runtime.getRuntime().addShutdownHook(made.atExit);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the console's token can't be written to " + wanted, e);
        }
    }

    /** The name tells the program, but can't be guessed, and the file is made with its rights. */
    private static Path temporary(String token) throws IOException {
        String program = Program.detectedName().replaceAll("[^A-Za-z0-9_-]", "_");
        Path file = Files.createTempFile("resilience-console-" + program + "-", ".token", rights());
        Files.writeString(file, token);
        return file;
    }

    /** Made beside its place and moved there, so that nobody sees a part of it, and no link or older file is written into. */
    private static Path named(Path file, String token) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try (var out = Files.newByteChannel(
                beside, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights())) {
            out.write(java.nio.ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException other) {
            throw new IOException("another program writes " + beside, other);
        }
        return Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] rights() {
        boolean posix = java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }

    /** The token. */
    public String token() {
        return token;
    }

    /** Where it is written. */
    public Path file() {
        return file;
    }

    /** Removes the file, if it still holds this token. */
    public void delete() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // the JVM ends: then the hook runs too, and finds the file gone
        }
        remove();
    }

    private void deleteAtExit() {
        try {
            remove();
        } catch (IOException kept) {
            // nothing logs any more, and the token opens nothing
        }
    }

    private void remove() throws IOException {
        if (Files.isRegularFile(file) && Files.readString(file).equals(token)) {
            Files.delete(file);
        }
    }

    @Override
    public String toString() {
        return "the token in " + file;
    }
}
