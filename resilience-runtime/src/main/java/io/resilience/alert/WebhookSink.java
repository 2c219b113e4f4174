package io.resilience.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Posts alerts as JSON to an address. Its log names the host alone: the paths of webhooks are secrets. */
public final class WebhookSink implements AlertSink {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final HttpClient client;
    private final URI address;
    private final AlertFormat format;
    private final Duration limit;

    /** Posts to {@code address} what {@code format} makes of an alert, within 5 s. */
    public WebhookSink(URI address, AlertFormat format) {
        this(address, format, LIMIT);
    }

    /** As above, within {@code limit}. */
    public WebhookSink(URI address, AlertFormat format, Duration limit) {
        this.client = HttpClient.newBuilder().connectTimeout(limit).build();
        this.address = address;
        this.format = format;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "webhook " + address.getHost();
    }

    @Override
    public void send(Alert alert) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(format.body(alert)))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IOException(name() + " answered " + status);
        }
    }
}
