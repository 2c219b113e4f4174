package io.resilience.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files of a configuration that may change while the program runs.
 *
 * <p>They are told apart by what is in them, read by name each time: so it makes no difference whether a file is written in place,
 * replaced by another under its name, or reached through a link that now points elsewhere.
 */
public final class ConfigurationFiles {
    private final List<Path> files;

    private ConfigurationFiles(List<Path> files) {
        this.files = List.copyOf(files);
    }

    static ConfigurationFiles of(Sources sources) {
        List<Path> files = new ArrayList<>();
        if (sources.directory() != null) {
            Path inDirectory = sources.directory().resolve(Sources.FILE);
            if (Files.exists(inDirectory)) {
                files.add(inDirectory);
            }
        }
        String named = sources.property().apply(Sources.PROPERTY);
        if (named != null && !named.isBlank()) {
            try {
                files.add(Path.of(named));
            } catch (InvalidPathException reported) { // as the problem that the sources make of it
                return new ConfigurationFiles(files);
            }
        }
        return new ConfigurationFiles(files);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** What is in them now, as a text that differs when they do. */
    public String content() {
        return files.stream().map(file -> file + " " + digest(file)).collect(Collectors.joining("\n"));
    }

    private static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(in.readNBytes(YamlText.LARGEST + 1)));
        } catch (IOException unreadable) {
            return unreadable.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
