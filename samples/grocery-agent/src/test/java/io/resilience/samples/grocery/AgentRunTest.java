package io.resilience.samples.grocery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program as it is started from the command line, on the real peers, with every failure of the plan. What is asked of it holds on a
 * machine that is busy too: which of the services' breakers open in an episode of a second is left to chance, that they close is not.
 */
@Timeout(300)
class AgentRunTest {
    private static final Pattern OURS =
            Pattern.compile("relay-|ollama-|shop|agent-|director|ctrl-c|redis|WebSocket|HTTP-Dispatcher");
    private static final Duration THREADS_END = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"aspectj", "guice"})
    void everyWishIsAnsweredAndEveryServiceRecovers(String wiring) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        String summary = run(
                "--for",
                "12s",
                "--wiring",
                wiring,
                "--quiet",
                "--store",
                directory.resolve("letters.db").toString());

        assertThat(summary).startsWith("Dashboard: http://127.0.0.1:");
        int wishes = number(summary, "(\\d+) wishes: ");
        int full = number(summary, "(\\d+) answered in full");
        int degraded = number(summary, "(\\d+) degraded");
        assertThat(full).as("answers in full\n%s", summary).isPositive();
        assertThat(degraded).as("degraded answers\n%s", summary).isPositive();
        assertThat(number(summary, "(\\d+) failed\n")).as(summary).isZero();
        assertThat(full + degraded).as(summary).isEqualTo(wishes);
        assertThat(summary)
                .containsPattern("\\d\\d:\\d\\d \\w+/\\w+ +closed after")
                .doesNotContain("still open");
        assertThat(left(before)).as("threads left behind").isEmpty();
    }

    private static String run(String... words) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = GroceryMain.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in\n%s", pattern, text).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    /** Threads of the run that do not end, and others that keep the JVM alive. */
    private static List<String> left(Set<Thread> before) throws InterruptedException {
        List<Thread> fresh = Thread.getAllStackTraces().keySet().stream()
                .filter(Predicate.not(before::contains))
                .filter(thread -> OURS.matcher(thread.getName()).lookingAt() || !thread.isDaemon())
                .toList();
        for (Thread thread : fresh) {
            thread.join(THREADS_END.toMillis());
        }
        return fresh.stream().filter(Thread::isAlive).map(Thread::getName).toList();
    }
}
