package io.resilience.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.resilience.samples.grocery.GroceryMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grocery agent as a program of its own; what it does is asked of its API, never of the page. */
final class GroceryProgram implements AutoCloseable {
    private static final Pattern WELCOME = Pattern.compile("Dashboard: (\\S+) +its token is in (.+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    final String address;
    final String token;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private GroceryProgram(Process process, String address, String token) {
        this.process = process;
        this.address = address;
        this.token = token;
    }

    /** Runs until it is closed; its letters are kept in this directory. */
    static GroceryProgram start(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GroceryMain.class.getName(),
                        "--quiet",
                        "--wiring",
                        "guice",
                        "--store",
                        directory.resolve("letters.db").toString())
                .redirectError(directory.resolve("errors.txt").toFile())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher welcome = WELCOME.matcher(line);
            if (welcome.matches()) {
                String token = Files.readString(Path.of(welcome.group(2))).strip();
                return new GroceryProgram(process, welcome.group(1), token);
            }
        }
        throw new IllegalStateException(
                "the grocery agent ended without a console: " + Files.readString(directory.resolve("errors.txt")));
    }

    HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/circuit-breaker/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("cannot ask the grocery agent for " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    JsonNode json(String path) {
        try {
            return JSON.readTree(get(path).body());
        } catch (IOException e) {
            throw new IllegalStateException("no JSON at " + path, e);
        }
    }

    String state(String service, String operation) {
        return json("state/" + service + "/" + operation).path("state").asText();
    }

    /** How many letters {@code walmart/order} has in this status. */
    int orders(String status) {
        return get("dead-letter-queue?service=walmart&operation=order&limit=1&status=" + status)
                .headers()
                .firstValue("X-Total-Count")
                .map(Integer::valueOf)
                .orElseThrow();
    }

    /** The newest entry of the audit. */
    JsonNode lastEntry() {
        JsonNode entries = json("audit?limit=200");
        return entries.path(entries.size() - 1);
    }

    /** What was done last, and to what. */
    String lastDeed() {
        JsonNode entry = lastEntry();
        return entry.path("action").asText() + " " + entry.path("target").asText();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
