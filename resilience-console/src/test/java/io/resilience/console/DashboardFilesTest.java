package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard's page and what it loads, as a browser gets them. */
class DashboardFilesTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final int MOST_BYTES = 150 * 1024;

    private static HttpResponse<byte[]> get(URI address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static List<String> loaded(HttpResponse<byte[]> page) {
        Matcher found = LOADED.matcher(new String(page.body(), StandardCharsets.UTF_8));
        return found.results().map(each -> each.group(1)).toList();
    }

    @Test
    void loadWithoutATokenUnderAPolicyThatKnowsNothingInline() throws Exception {
        try (Night night = Night.begin()) {
            HttpResponse<byte[]> page = get(night.console.address());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
            assertThat(header(page, "Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; ")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'")
                    .doesNotContain("unsafe");
            assertThat(new String(page.body(), StandardCharsets.UTF_8))
                    .doesNotContain("style=", "<style", "onload", "http://", "https://")
                    .doesNotContainPattern("<script(?![^>]* src=)");
        }
    }

    @Test
    void areKeptForEverByTheirHashAndCompressed() throws Exception {
        try (Night night = Night.begin()) {
            HttpResponse<byte[]> page = get(night.console.address());
            assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
            long bytes = page.body().length;
            assertThat(loaded(page)).hasSize(3);
            for (String path : loaded(page)) {
                HttpResponse<byte[]> file = get(night.console.address().resolve(path), "Accept-Encoding", "gzip");
                assertThat(file.statusCode()).as(path).isEqualTo(200);
                assertThat(header(file, "Cache-Control")).contains("immutable");
                assertThat(header(file, "Content-Encoding")).isEqualTo("gzip");
                assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
                bytes += file.body().length;
            }
            assertThat(bytes).as("bytes of the first load").isLessThan(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "assets/resilience-dashboard.js, text/javascript;charset=utf-8",
        "assets/page.css, text/css;charset=utf-8",
        "assets/icon.svg, image/svg+xml"
    })
    void areAskedForAgainWithoutTheirHash(String path, String type) throws Exception {
        try (Night night = Night.begin()) {
            URI address = night.console.address().resolve(path);
            HttpResponse<byte[]> file = get(address);
            assertThat(header(file, "Content-Type")).isEqualTo(type);
            assertThat(header(file, "Cache-Control")).isEqualTo("no-cache");
            assertThat(get(address, "If-None-Match", header(file, "ETag")).statusCode())
                    .isEqualTo(304);
            assertThat(get(URI.create(address + "?v=old")).headers().firstValue("Cache-Control"))
                    .contains("no-cache");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "/assets",
                "/assets/",
                "/assets/THIRD-PARTY.txt",
                "/assets/nothing.js",
                "/assets/../index.html",
                "/assets/..%2findex.html",
                "/assets/%2e%2e/index.html",
                "/assets/page.css/",
                "/assets//page.css",
                "/assets/page.css;x",
                "/assets/page.css%00",
                "/dashboard/page.css",
                "//page.css"
            })
    void areAllThatThereIs(String path) throws Exception {
        try (Night night = Night.begin()) {
            Wire.Raw answer = Wire.send(night.port(), Wire.request("GET " + path, "Host: localhost"));
            assertThat(answer.status()).isIn(400, 401);
            assertThat(answer.body()).doesNotContain("MIT License", "background", "resilience-dashboard>");
        }
    }

    @Test
    void areForNoOtherHostAndNoOtherMethod() throws Exception {
        try (Night night = Night.begin()) {
            assertThat(Wire.send(night.port(), Wire.request("GET /", "Host: evil.example"))
                            .status())
                    .isEqualTo(421);
            assertThat(Wire.send(night.port(), Wire.request("POST /", "Host: localhost", "Content-Length: 0"))
                            .status())
                    .isEqualTo(401);
            Wire.Raw head = Wire.send(night.port(), Wire.request("HEAD /", "Host: localhost"));
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/, /resilience/*, /resilience", "/app, /ops/*, /app/ops"})
    void areFoundFromAMountWithoutItsSlash(String context, String mount, String path) throws Exception {
        try (Night night = Night.begin()) {
            ServletContextHandler handler = new ServletContextHandler(context);
            handler.addServlet(
                    new ServletHolder(Console.builder(night.resilience).servlet()), mount);
            Server server = new Server(0);
            server.setHandler(handler);
            server.start();
            try {
                int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
                URI address = URI.create("http://localhost:" + port + path);
                HttpResponse<byte[]> moved = get(address);
                assertThat(moved.statusCode()).isEqualTo(308);
                assertThat(header(moved, "Location")).isEqualTo(path + "/");
                HttpResponse<byte[]> page = get(address.resolve(path + "/"));
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(get(address.resolve(path + "/").resolve(loaded(page).get(0)))
                                .statusCode())
                        .isEqualTo(200);
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void theBundleIsWholeAndNamesNoOtherPlace() throws IOException {
        try (var in = getClass().getResourceAsStream("/io/resilience/console/dashboard/resilience-dashboard.js")) {
            String bundle = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(bundle)
                    .contains("resilience-dashboard")
                    .doesNotContain(
                            "dangerouslySetInnerHTML:", "eval(", "new Function(", "sessionStorage", "document.cookie");
        }
    }
}
