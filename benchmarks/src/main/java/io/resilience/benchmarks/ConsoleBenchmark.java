package io.resilience.benchmarks;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.console.Console;
import io.resilience.console.ConsoleBuilder;
import io.resilience.console.access.ConsoleRole;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a console costs: how long its endpoints take and how much they answer with 10,000 operations, and what a guarded call loses while
 * 50 clients read the stream.
 */
public final class ConsoleBenchmark {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final int OPERATIONS = 10_000;
    private static final int SHOWN = 500;
    private static final int READERS = 50;
    private static final int ASKED = 20;
    private static final int ROUNDS = 15;
    private static final long ROUND_NANOS = 200_000_000;
    private static final List<String> ENDPOINTS = List.of(
            "health",
            "state",
            "state/service7",
            "metrics",
            "overview",
            "alerts",
            "history/service7?range=1h",
            "config/service7/operation7",
            "why/service7/operation7",
            "dead-letter-queue",
            "versions",
            "audit",
            "openapi.json");

    private ConsoleBenchmark() {}

    /** Takes no arguments. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        try (Resilience resilience = runtime()) {
            many(resilience, OPERATIONS);
            try (Console console = console(resilience)) {
                endpoints(console);
            }
        }
        try (Resilience resilience = runtime()) {
            many(resilience, SHOWN);
            calls(resilience);
        }
        System.exit(0);
    }

    private static Resilience runtime() {
        return Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE).yaml("benchmark", """
                        resilience:
                          defaults: {breaker: {}, bulkhead: {maxConcurrent: 25}}
                          services:
                            shop: {breaker: true, retry: true, timeout: 30s, bulkhead: {maxConcurrent: 25}}
                        """))
                .build();
    }

    private static Console console(Resilience resilience) {
        ConsoleBuilder builder = Console.builder(resilience).port(0);
        return builder.token("benchmark", ConsoleRole.ADMIN, TOKEN).start();
    }

    private static void many(Resilience resilience, int operations) throws Exception {
        for (int i = 0; i < operations; i++) {
            resilience.call("service" + i % 100, "operation" + i, () -> "done");
        }
        resilience.call("service7", "operation7", () -> "done");
    }

    @SuppressWarnings("SystemOut")
    private static void endpoints(Console console) throws IOException, InterruptedException {
        System.out.println("| GET, " + OPERATIONS + " operations | ms, median | ms, worst of " + ASKED + " | KB |");
        System.out.println("|---|---|---|---|");
        HttpClient client = HttpClient.newHttpClient();
        for (String endpoint : ENDPOINTS) {
            HttpRequest request = HttpRequest.newBuilder(uri(console, endpoint))
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();
            double[] millis = new double[ASKED];
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (int i = 0; i < ASKED; i++) {
                long began = System.nanoTime();
                answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(millis);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| `%s` (%d) | %.1f | %.1f | %.0f |",
                    endpoint,
                    answer.statusCode(),
                    millis[ASKED / 2],
                    millis[ASKED - 1],
                    answer.body().length / 1024.0));
        }
    }

    private static URI uri(Console console, String endpoint) {
        return console.address().resolve("/api/circuit-breaker/" + endpoint);
    }

    @SuppressWarnings("SystemOut")
    private static void calls(Resilience resilience) throws Exception {
        Guard guard = resilience.guard("shop", "find");
        Body<String> body = () -> "done";
        watched(resilience, guard, body);
        double[] without = rounds(guard, body);
        double[] with = watched(resilience, guard, body);
        double[] after = rounds(guard, body);
        System.out.println();
        System.out.println("| guarded calls, 1 thread, " + SHOWN + " operations | ns, best | ns, median |");
        System.out.println("|---|---|---|");
        print("without a console", without);
        print("with a console and " + READERS + " readers of events and readings", with);
        print("without it again", after);
    }

    private static double[] watched(Resilience resilience, Guard guard, Body<String> body) throws Exception {
        try (Console console = console(resilience)) {
            List<Socket> readers = readers(console);
            double[] nanos = rounds(guard, body);
            for (Socket reader : readers) {
                reader.close();
            }
            return nanos;
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(String what, double[] nanos) {
        System.out.println(String.format(Locale.ROOT, "| %s | %.1f | %.1f |", what, nanos[0], nanos[nanos.length / 2]));
    }

    private static double[] rounds(Guard guard, Body<String> body) throws Exception {
        double[] nanos = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            nanos[round] = round(guard, body);
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static double round(Guard guard, Body<String> body) throws Exception {
        long began = System.nanoTime();
        long calls = 0;
        while (System.nanoTime() - began < ROUND_NANOS) {
            for (int i = 0; i < 10_000; i++) {
                called(guard, body);
            }
            calls += 10_000;
        }
        return (double) (System.nanoTime() - began) / calls;
    }

    private static void called(Guard guard, Body<String> body) throws Exception {
        try {
            guard.call(body);
        } catch (Exception | Error failed) {
            throw failed;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    private static List<Socket> readers(Console console) throws IOException {
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Socket socket =
                    new Socket(console.address().getHost(), console.address().getPort());
            String request =
                    "GET /api/circuit-breaker/events?readings=1s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + TOKEN + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            Thread reader = new Thread(() -> readAll(socket), "reader-" + i);
            reader.setDaemon(true);
            reader.start();
            readers.add(socket);
        }
        return readers;
    }

    private static void readAll(Socket socket) {
        byte[] bytes = new byte[8192];
        try (InputStream in = socket.getInputStream()) {
            int read = in.read(bytes);
            while (read >= 0) {
                read = in.read(bytes);
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
