package io.resilience.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an operation or a service in the last minutes, hour or day.
 *
 * @param step what each point stands for: a second or a minute
 * @param from when the first point's step began
 * @param points one after the other; null where nothing is known, because nobody looked
 * @param states of the breaker, the first one as it was at {@code from}; empty where there is no breaker
 */
public record Chart(Duration step, Instant from, List<@Nullable ChartPoint> points, List<StateSpan> states) {
    /** Copies the lists. */
    public Chart {
        points = Collections.unmodifiableList(new ArrayList<>(points));
        states = List.copyOf(states);
    }
}
