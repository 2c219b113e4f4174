package io.resilience.samples.grocery.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the services as a table of 80 columns; the rate is that of the last few seconds. */
final class ServiceTable {
    private static final String HEAD =
            "service   breaker         /s    ok fallback failed refused   p50   p95 now queue";
    private static final int BREAKER_COLUMNS = 11;

    private final Paint paint;
    private final Map<String, RateMeter> rates = new HashMap<>();

    ServiceTable(Paint paint) {
        this.paint = paint;
    }

    List<String> draw(View view) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.faint(HEAD));
        view.services().forEach(service -> lines.add(row(service, view.clock().elapsed())));
        return lines;
    }

    private String row(ServiceReading service, Duration now) {
        ServiceReading.Calls calls = service.calls();
        RateMeter meter = rates.computeIfAbsent(service.service(), name -> new RateMeter());
        return String.format(
                Locale.ROOT,
                "%s%s%6.1f%6d%9d%7d%8d%6s%6s%4d%6d",
                paint.strong(Words.fit(service.service(), 10)),
                light(service.breaker()),
                meter.rate(now, calls.total()),
                calls.ok(),
                calls.answered(),
                calls.failed(),
                calls.refused(),
                Words.shortTime(service.latency().median()),
                Words.shortTime(service.latency().p95()),
                service.running(),
                service.letters().waiting());
    }

    private String light(ServiceReading.Light light) {
        String text = Words.fit(light.text(), BREAKER_COLUMNS) + " ";
        return switch (light.level()) {
            case GOOD -> paint.good(text);
            case WARNING -> paint.warning(text);
            case BAD -> paint.bad(text);
        };
    }
}
