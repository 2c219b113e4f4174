package io.resilience.samples.grocery.terminal;

import io.resilience.samples.grocery.agent.AgentAnswer.Kind;
import io.resilience.samples.grocery.traffic.Answers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a run came to.
 *
 * @param wiring how the services were guarded
 * @param outages when breakers were open, and why
 * @param shop what the shop has seen
 */
public record Summary(
        Duration length,
        String wiring,
        Answers answers,
        List<ServiceReading> services,
        List<Outage> outages,
        Shop shop) {

    private static final int COLUMNS = 120;

    /** Orders the shop has placed, orders sent again and recognised by their key, and news that the feed passed on. */
    public record Shop(int placed, int repeated, int news, Earlier earlier) {}

    /** Calls that an earlier run left behind, and those that this one has made. */
    public record Earlier(int waited, int made) {}

    /** Dead letters that nobody has replayed yet. */
    public long waiting() {
        return services.stream()
                .mapToLong(service -> service.letters().waiting())
                .sum();
    }

    /** The summary as text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Summary of " + Words.clock(length) + ", " + wiring);
        lines.add("");
        lines.add(answers.wishes() + " wishes: " + answers.count(Kind.FULL) + " answered in full, "
                + answers.count(Kind.DEGRADED) + " degraded, " + answers.count(Kind.FAILED) + " failed");
        lines.add("The shop has " + shop.placed + " orders; " + shop.repeated
                + " were sent again and recognised by their key. The feed passed on " + shop.news + " news. "
                + waiting() + " dead letters wait.");
        if (shop.earlier.waited > 0) {
            lines.add(shop.earlier.made + " of " + shop.earlier.waited
                    + " calls that an earlier run had left behind were made.");
        }
        lines.add("");
        lines.add("service     calls    ok fallback failed refused retried timeout   p95  kept replayed");
        services.forEach(service -> lines.add(row(service)));
        lines.add("");
        lines.add(outages.isEmpty() ? "No breaker opened." : "When breakers were open, and why:");
        outages.forEach(outage -> lines.add(Words.cut("  " + outage, COLUMNS)));
        return lines;
    }

    private static String row(ServiceReading service) {
        ServiceReading.Calls calls = service.calls();
        return String.format(
                Locale.ROOT,
                "%-10s%7d%6d%9d%7d%8d%8d%8d%6s%6d%9d",
                service.service(),
                calls.total(),
                calls.ok(),
                calls.answered(),
                calls.failed(),
                calls.refused(),
                calls.retried(),
                calls.timedOut(),
                Words.shortTime(service.latency().p95()),
                service.letters().kept(),
                service.letters().replayed());
    }
}
