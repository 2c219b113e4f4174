package io.resilience.console;

import io.resilience.MetricsPage;
import io.resilience.Resilience;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes pages that hold the number of operations; for runtimes in which there is an operation named {@code plain/page}. Where there is
 * one named {@code plain/broken} too, they fail.
 */
public final class PlainPages implements MetricsPage.Source {
    static final AtomicInteger OPEN = new AtomicInteger();

    @Override
    public MetricsPage of(Resilience resilience) {
        return resilience.metrics().reading("plain", "page") == null ? null : new Page(resilience);
    }

    private record Page(Resilience resilience) implements MetricsPage {
        Page {
            OPEN.incrementAndGet();
        }

        @Override
        public List<String> types() {
            return List.of("text/plain; version=1");
        }

        @Override
        public String text(String type) {
            if (resilience.metrics().reading("plain", "broken") != null) {
                throw new IllegalStateException("the secret of the page");
            }
            return resilience.metrics().readings().size() + " operations\n";
        }

        @Override
        public void close() {
            OPEN.decrementAndGet();
        }
    }
}
