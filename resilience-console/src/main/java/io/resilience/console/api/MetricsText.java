package io.resilience.console.api;

import io.resilience.MetricsPage;
import io.resilience.Resilience;
import io.resilience.console.http.AcceptedTypes;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The metrics as text for collectors, written by whatever page is on the class path; made when first asked for. */
final class MetricsText implements AutoCloseable {
    private static final String JSON = "application/json";

    private final Resilience resilience;
    private @Nullable List<MetricsPage> pages;

    MetricsText(Resilience resilience) {
        this.resilience = resilience;
    }

    /**
     * The text that the client prefers; null when it takes JSON as gladly.
     *
     * @throws HttpProblem 400 when parts of a text are asked for; 406 when it takes neither JSON nor any text that can be written here
     */
    @Nullable
    HttpAnswer preferred(ApiRequest request) {
        AcceptedTypes accepted = new AcceptedTypes(request.header("Accept"));
        List<MetricsPage> writers = pages();
        List<String> offers = new ArrayList<>(List.of(JSON));
        writers.forEach(page -> offers.addAll(page.types()));
        String best = accepted.best(offers);
        if (best == null) {
            throw refused(writers.isEmpty());
        }
        return best.equals(JSON) ? null : text(request, writers, best);
    }

    private static HttpProblem refused(boolean nothingToWriteWith) {
        return new HttpProblem(
                406,
                "metrics are here as application/json"
                        + (nothingToWriteWith
                                ? " only; for Prometheus add resilience-micrometer and micrometer-registry-prometheus"
                                : ", text/plain; version=0.0.4 and application/openmetrics-text; version=1.0.0"));
    }

    private static @Nullable HttpAnswer text(ApiRequest request, List<MetricsPage> writers, String type) {
        if (request.plain().getQueryString() != null) {
            throw new HttpProblem(400, "text has no parts; leave out limit and after, or take application/json");
        }
        for (MetricsPage page : writers) {
            if (page.types().contains(type)) {
                return new HttpAnswer(200, type, page.text(type).getBytes(StandardCharsets.UTF_8));
            }
        }
        return null;
    }

    private synchronized List<MetricsPage> pages() {
        List<MetricsPage> known = pages;
        if (known == null) {
            known = found();
            pages = known;
        }
        return known;
    }

    private List<MetricsPage> found() {
        List<MetricsPage> found = new ArrayList<>();
        for (MetricsPage.Source source :
                ServiceLoader.load(MetricsPage.Source.class, MetricsText.class.getClassLoader())) {
            MetricsPage page = source.of(resilience);
            if (page != null) {
                found.add(page);
            }
        }
        return found;
    }

    @Override
    public synchronized void close() {
        if (pages != null) {
            pages.forEach(MetricsPage::close);
            pages = null;
        }
    }
}
