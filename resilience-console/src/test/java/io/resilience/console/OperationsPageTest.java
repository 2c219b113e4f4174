package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.resilience.console.access.ConsoleRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the page of the night with curl: its commands with a shell, and what stands below each must be in what they print. */
class OperationsPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs/operations.md");
    private static final Pattern STEP =
            Pattern.compile("<!-- (.+?) -->|```sh\\n(.*?)```\\n```text\\n(.*?)```", Pattern.DOTALL);
    private static final String API = "api() { curl -sS -H \"Authorization: Bearer $TOKEN\" \"$@\"; }\n";

    @Test
    void thePageIsTrue() throws Exception {
        assumeTrue(run("command -v curl", "", "").contains("curl"), "curl is not installed");
        int steps = 0;
        try (Night night = Night.begin()) {
            night.calls(2);
            Matcher step = STEP.matcher(Files.readString(PAGE));
            while (step.find()) {
                if (step.group(1) != null) {
                    direct(night, step.group(1));
                } else {
                    check(night, step.group(2), step.group(3).lines().toList());
                }
                steps++;
            }
        }
        assertThat(steps).isGreaterThan(15);
    }

    private static void direct(Night night, String direction) {
        switch (direction) {
            case "break" -> {
                night.shop.broken = true;
                night.calls(5);
            }
            case "repair" -> night.shop.broken = false;
            case "a minute passes" -> night.time.advance(Duration.ofMinutes(1));
            default -> throw new AssertionError("the page directs '" + direction + "'");
        }
    }

    private static void check(Night night, String commands, List<String> expected) throws Exception {
        String console = night.console.address() + "api/circuit-breaker";
        String printed = run(API + commands, console, Night.token(ConsoleRole.ADMIN));
        assertThat(printed).as(commands).contains(expected);
    }

    private static String run(String script, String console, String token) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        shell.environment().put("CONSOLE", console);
        shell.environment().put("TOKEN", token);
        Process process = shell.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
