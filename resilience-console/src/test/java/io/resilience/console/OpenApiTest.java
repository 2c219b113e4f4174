package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.resilience.console.access.ConsoleRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The OpenAPI document and the server say the same. */
class OpenApiTest {
    private static JsonNode document() throws IOException {
        try (InputStream in = Objects.requireNonNull(ConsoleServlet.class.getResourceAsStream("openapi.json"))) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void describesEveryRouteWithItsParametersAndNoOther() throws IOException {
        Set<String> described = new TreeSet<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.add(operation.getKey().toUpperCase(Locale.ROOT) + " "
                                + path.getKey().substring(1) + " " + query(operation.getValue()))));
        try (Night night = Night.begin()) {
            Set<String> served = new TreeSet<>();
            LiveView view = LiveView.of(night.resilience, 1);
            io.resilience.console.api.ConsoleApi.routes(night.resilience, view.live())
                    .all()
                    .forEach(route -> served.add(
                            route.method() + " " + route.pattern() + " " + new TreeSet<>(route.parameters())));
            view.close();
            assertThat(described).isEqualTo(served);
            assertThat(night.admin().get("openapi.json").ok()).isEqualTo(document());
        }
    }

    private static Set<String> query(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.path("parameters").forEach(each -> {
            if (each.path("in").asText().equals("query")) {
                names.add(each.path("name").asText());
            }
        });
        return names;
    }

    @TestFactory
    List<DynamicTest> everyStatusOfEveryOperationIsAnswered() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("responses")
                                .fieldNames()
                                .forEachRemaining(status -> {
                                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                                    tests.add(DynamicTest.dynamicTest(
                                            method + " " + path.getKey() + " " + status,
                                            () -> tryOut(
                                                    method, path.getKey().substring(1), Integer.parseInt(status))));
                                })));
        assertThat(tests).hasSizeGreaterThan(100);
        return tests;
    }

    private static void tryOut(String method, String pattern, int status) {
        try (Night night = Night.begin()) {
            night.shop.broken = true;
            night.calls(2);
            night.shop.broken = false;
            String letter = night.resilience
                    .deadLetters()
                    .find(io.resilience.deadletter.LetterQuery.all())
                    .get(0)
                    .id();
            String path = pattern.replace("{service}", "shop")
                    .replace("{operation}", "order")
                    .replace("{itemId}", letter)
                    .replace("{version}", "1");
            if (pattern.startsWith("jobs")) {
                path = path.replace("{id}", told(night, "replay-all/shop", "id"));
            }
            if (pattern.startsWith("undo")) {
                path = path.replace("{id}", told(night, "force-open/shop/order", "undo"));
            }
            if (pattern.startsWith("shadow")) {
                night.admin()
                        .put("shadow/shop/order", "{\"failureThreshold\": 5}")
                        .ok();
            }
            int seen = answered(night, method, pattern, path, status);
            assertThat(seen).isEqualTo(status);
        }
    }

    private static String told(Night night, String deed, String member) {
        return night.admin().post(deed, "").json().path(member).asText();
    }

    private static int answered(Night night, String method, String pattern, String path, int status) {
        Client admin = night.admin();
        String body = body(night, method, pattern);
        return switch (status) {
            case 400 -> admin.send(method, path + "?nonsense=1", body).status();
            case 401 ->
                new Client(night.console.address(), "wrong")
                        .send(method, path, body)
                        .status();
            case 403 -> night.client(ConsoleRole.VIEW).send(method, path, body).status();
            case 404 ->
                admin.send(method, pattern.replaceAll("\\{\\w+}", "nothing"), body)
                        .status();
            case 304 ->
                admin.get(path, "If-None-Match", admin.get(path).header("ETag")).status();
            case 406 -> admin.get(path, "Accept", "image/png").status();
            case 412 -> {
                night.resilience.breakers().reset("shop", null, "moved on");
                yield admin.send(method, path, body, "If-Match", "\"v99\"").status();
            }
            case 409 -> {
                if (pattern.startsWith("what-if")) {
                    yield unrecorded(path, body);
                }
                admin.post("dead-letter-queue/" + path.split("/", -1)[1] + "/discard", "");
                yield admin.send(method, path, body).status();
            }
            case 413, 415, 421 -> raw(night, method, path, status);
            default ->
                admin.send(pattern.equals("events") ? "HEAD" : method, path, body)
                        .status();
        };
    }

    private static String body(Night night, String method, String pattern) {
        if (method.equals("PUT") || pattern.startsWith("what-if")) {
            return "{\"failureThreshold\": 5}";
        }
        return switch (method.equals("POST") ? pattern : "") {
            case "dead-letter-queue/retry", "dead-letter-queue/discard", "dead-letter-queue/export" ->
                "{\"filter\": {\"service\": \"shop\"}}";
            case "marks" -> "{\"text\": \"deployed 1.4.2\"}";
            case "trends" -> "{\"of\": [[\"shop\", \"order\"]]}";
            default -> "";
        };
    }

    private static int unrecorded(String path, String body) {
        try (Night night = Night.begin(console -> console.recordOutcomes(0))) {
            night.calls(1);
            return night.admin().post(path, body).status();
        }
    }

    private static int raw(Night night, String method, String path, int status) {
        return Wire.send(
                        night.port(),
                        Wire.request(
                                        method + " /api/circuit-breaker/" + path,
                                        "Host: " + (status == 421 ? "evil.example" : "localhost"),
                                        "Authorization: Bearer " + Night.token(ConsoleRole.ADMIN),
                                        "Content-Type: " + (status == 413 ? "application/json" : "text/plain"),
                                        "Content-Length: " + (status == 413 ? 70_000 : 1))
                                .concat("x"))
                .status();
    }
}
