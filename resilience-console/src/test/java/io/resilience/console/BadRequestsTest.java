package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.resilience.console.access.ConsoleRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of bad requests: each has its status and its message, and after each all is as it was. */
class BadRequestsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Night night = Night.begin();

    @BeforeEach
    void begin() {
        night.calls(2);
    }

    @AfterEach
    void end() {
        night.close();
    }

    /** A line of the table: request line and body, then status and a part of the message. */
    private record Bad(String method, String path, String body, int status, String message) {
        static Bad of(String line) {
            String[] parts = line.split(" \\| ", -1);
            return new Bad(
                    parts[0].strip(),
                    expanded(parts[1]),
                    expanded(parts[2]),
                    Integer.parseInt(parts[3].strip()),
                    parts[4].strip());
        }

        /** {@code <x*500>} stands for 500 times x. */
        private static String expanded(String text) {
            return java.util.regex.Pattern.compile("<(.)\\*([0-9]+)>")
                    .matcher(text.strip())
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                            found.group(1).repeat(Integer.parseInt(found.group(2)))));
        }

        String request(int port) {
            String target = path.startsWith("/") ? path : "/api/circuit-breaker/" + path;
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            String type = body.isEmpty() ? "X-No-Body: 1" : "Content-Type: application/json";
            String head = Wire.request(
                    method + " " + target,
                    "Host: 127.0.0.1:" + port,
                    "Authorization: Bearer " + Night.token(ConsoleRole.ADMIN),
                    type,
                    "Content-Length: " + bytes.length);
            return head + new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static List<Bad> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(BadRequestsTest.class.getResourceAsStream("bad-requests.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Bad::of)
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> eachIsRefusedAndChangesNothing() throws IOException {
        List<Bad> table = table();
        assertThat(table).hasSizeGreaterThanOrEqualTo(100);
        return table.stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.method + " " + bad.path.substring(0, Math.min(60, bad.path.length())), () -> check(bad)))
                .toList();
    }

    private void check(Bad bad) throws IOException {
        String before = everything();

        Wire.Raw raw = Wire.send(night.port(), bad.request(night.port()));

        assertThat(raw.status()).as(raw.text()).isEqualTo(bad.status);
        if (!bad.method.equals("HEAD")) {
            JsonNode problem = JSON.readTree(raw.body());
            assertThat(problem.path("status").asInt()).isEqualTo(bad.status);
            assertThat(problem.path("title").asText()).isNotEmpty();
            assertThat(problem.path("detail").asText()).contains(bad.message);
            assertThat(raw.text()).contains("application/problem+json");
        }
        assertThat(everything()).isEqualTo(before);
    }

    /** What a request could have changed: states, settings, letters, the audit, the names. */
    private String everything() {
        return night.resilience.states() + " "
                + night.resilience.live().current().number() + " "
                + night.resilience.deadLetters().count(io.resilience.deadletter.LetterQuery.all()) + " "
                + night.resilience.audit().entries(0, 10_000).size() + " " + night.resilience.operations();
    }
}
