package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.console.access.ConsoleRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Whom the console lets in, and where it listens. */
class AccessTest {
    private static final String HEALTH = "GET /api/circuit-breaker/health";
    private static final String RESET = "POST /api/circuit-breaker/reset/shop";

    private final Night night = Night.begin();
    private final String host = "Host: 127.0.0.1:" + night.port();
    private final String admin = "Authorization: Bearer " + Night.token(ConsoleRole.ADMIN);

    @AfterEach
    void end() {
        night.close();
    }

    private int status(String first, String... headers) {
        return Wire.send(night.port(), Wire.request(first, headers)).status();
    }

    @Test
    void onlyAWholeTokenOpens() {
        String token = Night.token(ConsoleRole.ADMIN);

        assertThat(status(HEALTH, host)).isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: Bearer")).isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: Bearer x")).isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: Basic " + token)).isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: Keeper " + token)).isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: Bearer " + token.substring(1)))
                .isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: Bearer " + token.substring(0, token.length() - 1)))
                .isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: Bearer " + token + "x")).isEqualTo(401);
        assertThat(status(HEALTH, host, "Cookie: token=" + token)).isEqualTo(401);
        assertThat(status(HEALTH, host, admin, admin)).isEqualTo(401);
        assertThat(status(HEALTH + "?token=" + token, host)).isEqualTo(401);
        assertThat(status(HEALTH, host, "Authorization: bearer " + token)).isEqualTo(200);
    }

    @Test
    void afterManyWrongTokensFurtherOnesWaitAndTheRightOneIsLetIn() {
        for (int i = 0; i < 20; i++) {
            assertThat(status(HEALTH, host, "Authorization: Bearer wrong" + i)).isEqualTo(401);
        }
        assertThat(status(HEALTH, host, "Authorization: Bearer wrong")).isEqualTo(429);
        assertThat(status(HEALTH, host, admin)).isEqualTo(200);
        assertThat(status(HEALTH, host, "Authorization: Bearer wrong")).isEqualTo(429);

        night.time.advance(Duration.ofMinutes(1));

        assertThat(status(HEALTH, host, "Authorization: Bearer wrong")).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "VIEW, GET, health, 200",
        "VIEW, POST, reset/shop, 403",
        "VIEW, POST, force-open/shop, 403",
        "VIEW, PUT, config/shop, 403",
        "VIEW, POST, replay-all/shop, 403",
        "OPERATE, POST, reset/shop, 200",
        "OPERATE, POST, force-open/shop, 200",
        "OPERATE, PUT, config/shop, 403",
        "OPERATE, POST, rollback/1, 403",
        "ADMIN, POST, rollback/1, 200",
        "ADMIN, PUT, config/shop, 200"
    })
    void aRoleMayDoWhatThoseBeforeItMay(ConsoleRole role, String method, String path, int status) {
        night.calls(1);
        String body = method.equals("PUT") ? "{\"failureThreshold\": 5}" : "";

        assertThat(night.client(role).send(method, path, body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 200",
        "localhost, 200",
        "LOCALHOST:1, 200",
        "[::1], 200",
        "[::1]:8484, 200",
        "evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "localhost.evil.example:8484, 421",
        "127.0.0.1:8484@evil.example, 421",
        "0.0.0.0, 421",
        "127.1, 421"
    })
    void onlyItsOwnNamesAreItsHost(String name, int status) {
        int seen = status(HEALTH, "Host: " + name, admin);

        assertThat(seen == 400 ? 421 : seen)
                .as("refused by the server itself or by the console")
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://evil.example, 403",
        "Origin: null, 403",
        "Origin: http://127.0.0.1:1, 403",
        "Origin: https://127.0.0.1.evil.example, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Sec-Fetch-Site: same-origin, 200",
        "Sec-Fetch-Site: none, 200",
        "X-Nothing: 1, 200"
    })
    void noPageOfAnotherOriginChangesAnything(String header, int status) {
        night.calls(1);

        assertThat(status(RESET, host, admin, header, "Content-Length: 0")).isEqualTo(status);
    }

    @Test
    void itsOwnPageChangesThings() {
        night.calls(1);

        assertThat(status(RESET, host, admin, "Origin: http://127.0.0.1:" + night.port(), "Content-Length: 0"))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "application/json; charset=utf-8, 200",
        "APPLICATION/JSON, 200",
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "multipart/form-data; boundary=x, 415",
        "application/jsonx, 415",
        "application/json; charset=latin1, 415",
        "text/json, 415"
    })
    void bodiesAreJson(String type, int status) {
        night.calls(1);
        String request = Wire.request(RESET, host, admin, "Content-Type: " + type, "Content-Length: 2") + "{}";

        assertThat(Wire.send(night.port(), request).status()).isEqualTo(status);
    }

    @Test
    void answersLetNoOtherPageInAndSetNoCookie() {
        String answer = Wire.send(night.port(), Wire.request(HEALTH, host, admin, "Origin: http://evil.example"))
                .text();

        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; "
                        + "style-src 'self'; frame-ancestors 'none'; base-uri 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: no-referrer")
                .contains("Cache-Control: no-store")
                .doesNotContainIgnoringCase("Access-Control-")
                .doesNotContainIgnoringCase("Set-Cookie")
                .doesNotContainIgnoringCase("Server:");
    }

    @Test
    void theGeneratedTokenIsInAFileForItsOwnerOnlyAndInNoLog(@TempDir Path directory) throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO); // Jetty's own DEBUG shows every header
        ((Logger) LoggerFactory.getLogger("io.resilience")).setLevel(Level.TRACE);
        Path file = directory.resolve("console.token");
        Files.writeString(file, "older");
        try (Resilience resilience = runtime();
                Console console =
                        Console.builder(resilience).port(0).tokenFile(file).start()) {
            String token = Files.readString(file);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
            assertThat(new Client(console.address(), token).get("health").status())
                    .isEqualTo(200);
            assertThat(log.list).anyMatch(line -> line.getFormattedMessage().contains(file.toString()));
            assertThat(log.list).noneMatch(line -> line.getFormattedMessage().contains(token));
        } finally {
            root.setLevel(before);
            ((Logger) LoggerFactory.getLogger("io.resilience")).setLevel(null);
            root.detachAppender(log);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatHoldsTheTokenOfAnotherStartStays(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("console.token");
        try (Resilience resilience = runtime();
                Console console =
                        Console.builder(resilience).port(0).tokenFile(file).start()) {
            assertThat(console.address().getPort()).isPositive();
            Files.writeString(file, "the token of the next start");
        }
        assertThat(file).hasContent("the token of the next start");
    }

    private static Resilience runtime() {
        return Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE))
                .build();
    }

    @Test
    void twoStartsHaveTwoTokens() throws IOException {
        try (Resilience resilience = runtime();
                Console one = Console.builder(resilience).port(0).start();
                Console other = Console.builder(resilience).port(0).start()) {
            assertThat(Files.readString(one.tokenFile())).isNotEqualTo(Files.readString(other.tokenFile()));
        }
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws SocketException {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .findFirst();
        org.junit.jupiter.api.Assumptions.assumeTrue(
                outside.isPresent(), "this machine has no address but the loopback one");

        assertThatThrownBy(() -> new Socket(outside.get(), night.port()).close())
                .isInstanceOf(IOException.class);
        assertThat(night.console.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void anotherAddressTakesATokenOfYourOwn() {
        try (Resilience resilience = runtime()) {
            assertThatThrownBy(() -> Console.builder(resilience)
                            .port(0)
                            .address("0.0.0.0")
                            .start())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("give it a token of your own");
            Console.builder(resilience)
                    .port(0)
                    .address("0.0.0.0")
                    .token("ops", ConsoleRole.VIEW, "0123456789abcdef0123456789abcdef")
                    .start()
                    .close();
        }
    }

    @Test
    void aShortTokenIsRefused() {
        assertThatThrownBy(() -> Console.builder(night.resilience).token("ops", ConsoleRole.VIEW, "secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the token of ops has 6 characters; make it 32 to 512 of ASCII without spaces");
    }
}
