package io.resilience.samples.grocery.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.jdbc.JdbcDeadLetters;
import io.resilience.samples.grocery.GroceryMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The agent is killed while the shop is closed, and started again when it is open: the shop, in this process, gets the orders. */
@Timeout(600)
class KilledAgentTest {
    private static final int ORDERS = 3;

    @TempDir
    private Path directory;

    @Test
    void ordersOfAnAgentThatWasKilledArrive() throws Exception {
        try (ShopServer shop = new ShopServer(new ThinkTime(1, nanos -> {}, 1));
                DeadLetters letters = JdbcDeadLetters.sqlite(directory.resolve("letters.db"))) {
            shop.mood(ShopServer.Mood.UNAVAILABLE);
            Process first = agent(shop, "aspectj", "10m");
            Set<String> waiting;
            try {
                waiting = awaitOrders(letters, first);
            } finally {
                kill(first);
            }
            assertThat(shop.orders()).as("orders before the restart").isEmpty();

            shop.mood(ShopServer.Mood.OPEN);
            Process second = agent(shop, "guice", "5s");
            try {
                assertThat(second.waitFor(300, TimeUnit.SECONDS)).as(output()).isTrue();
            } finally {
                kill(second);
            }
            assertThat(shop.orders()).as(output()).containsAll(waiting);
            assertThat(output()).containsPattern("\\d+ of \\d+ calls that an earlier run had left behind were made");
        }
    }

    /** And the servers that it started, which would outlive it. */
    private static void kill(Process agent) throws InterruptedException {
        List<ProcessHandle> servers = agent.descendants().toList();
        agent.destroyForcibly().waitFor();
        servers.forEach(ProcessHandle::destroyForcibly);
    }

    private Process agent(ShopServer shop, String wiring, String length) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GroceryMain.class.getName()));
        command.addAll(List.of("--quiet", "--wiring", wiring, "--for", length, "--store", "letters.db"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(outputFile()));
        builder.environment()
                .put("SHOP_URL", "http://127.0.0.1:" + shop.address().getPort());
        return builder.start();
    }

    private Set<String> awaitOrders(DeadLetters letters, Process agent) throws Exception {
        Set<String> waiting = waiting(letters);
        while (waiting.size() < ORDERS) {
            assertThat(agent.waitFor(50, TimeUnit.MILLISECONDS)).as(output()).isFalse();
            waiting = waiting(letters);
        }
        return waiting;
    }

    private static Set<String> waiting(DeadLetters letters) {
        LetterQuery orders = LetterQuery.of("walmart", "order").with(LetterStatus.READY);
        return letters.find(orders).stream().map(LetterRecord::idempotencyKey).collect(Collectors.toSet());
    }

    private File outputFile() {
        return directory.resolve("output.txt").toFile();
    }

    private String output() throws IOException {
        return Files.readString(outputFile().toPath());
    }
}
