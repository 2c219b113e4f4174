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

/**
 * Runs every scenario against every library, and holds the table of {@code docs/correctness.md} to what was seen. The peers run in real
 * time, and a busy machine may hide what a scenario wants to show: a cell that differs from the page is seen a few times more, and only
 * one that never agrees is a change.
 */
class PeerTableTest {
    private static final String BEGIN = "<!-- table of the peers, made by PeerTableTest -->";
    private static final String END = "<!-- end of the table -->";
    private static final Path PAGE = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../docs/correctness.md")
            .normalize();

    private static final int LOOKS = 5;
    private static final List<String> OURS = ours();
    private static final List<Peer> PEERS =
            List.of(new Resilience4jPeer(), new FailsafePeer(), new SmallRyePeer(), new SentinelPeer());

    /** With {@code -Dresilience.write=true} it writes the table instead. */
    @Test
    void theTableIsWhatARunShows() throws IOException {
        String page = Files.readString(PAGE);
        String table = table(page.lines().toList());
        String fresh = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + table
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("resilience.write")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    private static String table(List<String> page) {
        List<String> rows = new ArrayList<>();
        rows.add("| | scenario | this library | "
                + PEERS.stream().map(Peer::name).collect(Collectors.joining(" | ")) + " |");
        rows.add("|---|---|---|" + "---|".repeat(PEERS.size()));
        for (Defect defect : Defect.values()) {
            rows.add(row(defect, page));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String row(Defect defect, List<String> page) {
        StringBuilder row = new StringBuilder("| " + defect + " | " + defect.scenario() + " | " + ours(defect) + " |");
        for (Peer peer : PEERS) {
            String before = row.toString();
            String seen = finding(peer, defect);
            for (int look = 1; look < LOOKS && !isOn(page, before + " " + seen + " |"); look++) {
                seen = finding(peer, defect);
            }
            row.append(' ').append(seen).append(" |");
        }
        return row.toString();
    }

    private static boolean isOn(List<String> page, String beginning) {
        return page.stream().anyMatch(line -> line.startsWith(beginning));
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
