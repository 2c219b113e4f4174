package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at the system calls of a program that keeps letters: before it says that a letter is kept, what it wrote to the journal has
 * been synced to the disk. A killed process doesn't show that, because what it wrote lives on in the machine's memory.
 */
class SyncedTest {
    private static final Pattern CALL = Pattern.compile("^(\\d+)\\s+(?:<\\.\\.\\. )?(\\w+)(?: resumed>)?(.*)$");

    @TempDir
    Path directory;

    @BeforeEach
    void needsStrace() throws IOException, InterruptedException {
        assumeTrue(strace("true"), "strace is absent or may not trace; install it, on Debian strace");
    }

    private boolean strace(String... command) throws InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-y",
                "-s",
                "16",
                "-e",
                "trace=write,pwrite64,fsync,fdatasync",
                "-o",
                directory.resolve("calls").toString()));
        all.addAll(List.of(command));
        try {
            Process process = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("said").toFile())
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** How many letters were said to be kept, and how many of those before their journal was synced. */
    private record Seen(int kept, int unsynced) {}

    private Seen trace(String synchronous) throws IOException, InterruptedException {
        boolean ended = strace(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SyncProgram.class.getName(),
                directory.resolve("letters.db").toString(),
                synchronous);
        assertThat(ended).as(Files.readString(directory.resolve("said"))).isTrue();
        return seen(Files.readAllLines(directory.resolve("calls")));
    }

    private static Seen seen(List<String> lines) {
        int kept = 0;
        int unsynced = 0;
        boolean written = false;
        boolean dirty = false;
        Map<String, Boolean> syncing = new HashMap<>();
        for (String line : lines) {
            Matcher call = CALL.matcher(line);
            if (!call.matches()) {
                continue;
            }
            String name = call.group(2);
            boolean journal = call.group(3).contains("-wal>");
            boolean resumed = line.contains("resumed>");
            if (name.equals("pwrite64") && journal) {
                written = true;
                dirty = true;
            } else if (name.endsWith("sync")) {
                boolean ours = journal || (resumed && syncing.getOrDefault(call.group(1), false));
                syncing.put(call.group(1), journal && line.contains("unfinished"));
                dirty &= !(ours && line.contains("= 0"));
            } else if (name.equals("write") && line.contains("\"KEPT ")) {
                kept++;
                unsynced += !written || dirty ? 1 : 0;
                written = false;
            }
        }
        return new Seen(kept, unsynced);
    }

    @Test
    void whatIsSaidToBeKeptIsOnTheDisk() throws IOException, InterruptedException {
        assertThat(trace("FULL")).isEqualTo(new Seen(SyncProgram.LETTERS, 0));
    }

    @Test
    void thisTestSeesADatabaseThatDoesNotSync() throws IOException, InterruptedException {
        assertThat(trace("OFF")).isEqualTo(new Seen(SyncProgram.LETTERS, SyncProgram.LETTERS));
        assertThat(trace("NORMAL").unsynced()).isEqualTo(SyncProgram.LETTERS);
    }
}
