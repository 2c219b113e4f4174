package io.resilience.dashboard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the browser's own tracing tells of the main thread of a page. */
final class Trace {
    private static final String CATEGORIES = "devtools.timeline,disabled-by-default-devtools.timeline";

    private final List<JsonObject> events = new ArrayList<>();
    private final AtomicBoolean complete = new AtomicBoolean();
    private final Page page;
    private final CDPSession session;

    private Trace(Page page) {
        this.page = page;
        session = page.context().newCDPSession(page);
        session.on("Tracing.dataCollected", this::collect);
        session.on("Tracing.tracingComplete", end -> complete.set(true));
    }

    /** One step on the main thread: how long it took, and how much of that the thread ran; the rest it waited for a core. */
    record Step(String name, double millis, double ranMillis) {}

    static Trace start(Page page) {
        Trace trace = new Trace(page);
        JsonObject settings = new JsonObject();
        settings.addProperty("categories", CATEGORIES);
        settings.addProperty("transferMode", "ReportEvents");
        trace.session.send("Tracing.start", settings);
        return trace;
    }

    /** Ends the tracing; the steps of the main thread that had the most of them, which is the page's. */
    List<Step> end() {
        session.send("Tracing.end");
        page.waitForCondition(complete::get);
        session.detach();
        return busiest().stream()
                .map(each -> new Step(each.get("name").getAsString(), millis(each, "dur"), millis(each, "tdur")))
                .toList();
    }

    private static double millis(JsonObject event, String micros) {
        return event.has(micros) ? event.get(micros).getAsDouble() / 1_000 : 0;
    }

    private void collect(JsonObject piece) {
        JsonArray all = piece.getAsJsonArray("value");
        all.asList().stream().map(JsonElement::getAsJsonObject).forEach(events::add);
    }

    private List<JsonObject> busiest() {
        Map<String, List<JsonObject>> threads =
                events.stream().filter(each -> each.has("dur")).collect(Collectors.groupingBy(Trace::thread));
        return events.stream()
                .filter(Trace::namesAMainThread)
                .map(Trace::thread)
                .map((Function<String, List<JsonObject>>) thread -> threads.getOrDefault(thread, List.of()))
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static boolean namesAMainThread(JsonObject event) {
        return event.get("name").getAsString().equals("thread_name")
                && event.getAsJsonObject("args").get("name").getAsString().equals("CrRendererMain");
    }

    private static String thread(JsonObject event) {
        return event.get("pid") + "/" + event.get("tid");
    }
}
