package io.resilience.correctness.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs every scenario against every library, and holds the table of {@code docs/correctness.md} to what was seen. */
class PeerTableTest {
    private static final String BEGIN = "<!-- table of the peers, made by PeerTableTest -->";
    private static final String END = "<!-- end of the table -->";
    private static final Path PAGE = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../docs/correctness.md")
            .normalize();

    private static final List<String> OURS = ours();
    private static final List<Peer> PEERS =
            List.of(new Resilience4jPeer(), new FailsafePeer(), new SmallRyePeer(), new SentinelPeer());

    /** With {@code -Dresilience.write=true} it writes the table instead. */
    @Test
    void theTableIsWhatARunShows() throws IOException {
        String table = table();
        String page = Files.readString(PAGE);
        String fresh = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + table
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("resilience.write")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    private static String table() {
        List<String> rows = new ArrayList<>();
        rows.add("| | scenario | this library | "
                + PEERS.stream().map(Peer::name).collect(Collectors.joining(" | ")) + " |");
        rows.add("|---|---|---|" + "---|".repeat(PEERS.size()));
        for (Defect defect : Defect.values()) {
            rows.add("| " + defect + " | " + defect.scenario() + " | " + ours(defect) + " | "
                    + PEERS.stream().map(peer -> finding(peer, defect)).collect(Collectors.joining(" | ")) + " |");
        }
        return String.join("\n", rows) + "\n";
    }

    /** The regression tests of this build, by name: where one failed there would be no build to read this. */
    private static String ours(Defect defect) {
        boolean tested = OURS.stream()
                .anyMatch(source -> source.contains("void " + defect.name().toLowerCase(Locale.ROOT)));
        assertThat(tested).as("a test in runtime-tests named after %s", defect).isTrue();
        return Finding.NOT_SEEN.toString();
    }

    private static List<String> ours() {
        Path tests = PAGE.resolve("../../runtime-tests/src/test/java/io/resilience/tests")
                .normalize();
        return Stream.of("PeerBreakerBugsTest.java", "PeerCallBugsTest.java")
                .map(name -> read(tests.resolve(name)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String finding(Peer peer, Defect defect) {
        try {
            return Objects.requireNonNull(peer.run(defect)).toString();
        } catch (Exception failure) {
            throw new AssertionError(defect + " of " + peer.name() + " could not be run", failure);
        }
    }
}
