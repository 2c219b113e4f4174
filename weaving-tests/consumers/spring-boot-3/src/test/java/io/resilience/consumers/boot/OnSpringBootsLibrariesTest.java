package io.resilience.consumers.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.resilience.Resilience;
import io.resilience.console.Console;
import io.resilience.console.access.ConsoleRole;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.jdbc.JdbcStore;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Jetty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that leans on a library, with that library as Spring Boot chooses it. */
class OnSpringBootsLibrariesTest {
    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Shop.Order> orders = new CopyOnWriteArrayList<>();
    private final Shop shop = new Shop(this::answer);

    private String answer(Object question) {
        asked.incrementAndGet();
        if (question instanceof Shop.Order order) {
            orders.add(order);
        }
        if (down.get()) {
            throw new UncheckedIOException(new ConnectException("the shop is gone"));
        }
        return "2.50";
    }

    @Test
    void theLibrariesAreSpringBoots() throws Exception {
        System.out.println("Spring Boot " + System.getProperty("spring-boot.version") + ": Jackson "
                + new ObjectMapper().version() + ", Jetty " + Jetty.VERSION + ", " + version("org.slf4j", "slf4j-api")
                + ", " + version("org.yaml", "snakeyaml"));
        boolean three = System.getProperty("spring-boot.version").startsWith("3.");
        assertThat(Jetty.VERSION).startsWith(three ? "12.0." : "12.1.");
        assertThat(new ObjectMapper().version().getMinorVersion()).isLessThan(23);
    }

    private static String version(String group, String artifact) throws Exception {
        String file = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        Properties properties = new Properties();
        try (InputStream in = OnSpringBootsLibrariesTest.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return artifact + " " + properties.getProperty("version", "of unknown version");
    }

    /** SnakeYAML reads the settings, Caffeine keeps the last good answer, SLF4J logs the breaker. */
    @Test
    void aWovenCallHasTheSettingsOfTheFileAndTheLastGoodAnswer() {
        try (Resilience resilience = Resilience.builder().build();
                Resilience.Current current = resilience.makeCurrent()) {
            assertThat(current).isNotNull();
            assertThat(shop.price("milk")).isEqualTo("2.50");
            down.set(true);
            assertThat(shop.price("milk")).isEqualTo("2.50");
            assertThat(asked)
                    .as("one call, then the four attempts of resilience.yaml")
                    .hasValue(5);
        }
    }

    /** Jackson writes and reads the arguments of a letter, which waits in SQLite and is replayed. */
    @Test
    void aLetterIsKeptAndReplayed(@TempDir Path directory) throws Exception {
        try (JdbcStore store = JdbcStore.sqlite(directory.resolve("letters.db"));
                Resilience resilience =
                        Resilience.builder().deadLetters(store.deadLetters()).build();
                Resilience.Current current = resilience.makeCurrent()) {
            assertThat(current).isNotNull();
            resilience.replayTo(shop);
            down.set(true);
            assertThat(shop.order(new Shop.Order("milk", 2, List.of("cold")))).isEqualTo("queued");
            down.set(false);
            String id = store.deadLetters().find(LetterQuery.all()).get(0).id();
            ReplayOutcome outcome =
                    resilience.replay().replayOne(id).toCompletableFuture().get(60, TimeUnit.SECONDS);
            assertThat(outcome).isEqualTo(ReplayOutcome.SUCCEEDED);
            assertThat(orders).last().isEqualTo(new Shop.Order("milk", 2, List.of("cold")));
        }
    }

    /** Jetty serves the console. */
    @Test
    void theConsoleAnswers() throws Exception {
        String token = "0123456789abcdef0123456789abcdef";
        try (Resilience resilience = Resilience.builder().build();
                Console console = Console.builder(resilience)
                        .port(0)
                        .token("ops", ConsoleRole.OPERATE, token)
                        .start()) {
            resilience.call("shop", "price", () -> "2.50");
            HttpRequest request = HttpRequest.newBuilder(console.address().resolve("api/circuit-breaker/metrics"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(response.body()).contains("shop").contains("price");
        }
    }
}
