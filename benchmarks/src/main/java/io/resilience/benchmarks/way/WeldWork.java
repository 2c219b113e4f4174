package io.resilience.benchmarks.way;

import io.resilience.weaving.MeasuredWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** The measured work as a bean of Weld, with MicroProfile's annotations. */
@ApplicationScoped
public class WeldWork implements MeasuredWork {
    private int calls;

    static MeasuredWork open() {
        SeContainer container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(WeldWork.class)
                .initialize();
        return container.select(WeldWork.class).get();
    }

    @Override
    @CircuitBreaker(requestVolumeThreshold = 5, failureRatio = 1, delay = 1, delayUnit = ChronoUnit.HOURS)
    @Retry(maxRetries = 2, delay = 0, jitter = 0)
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Bulkhead(25)
    @Fallback(fallbackMethod = "instead")
    public int work(int number, String text, long other) {
        if (text.isEmpty()) {
            return Episode.play(number);
        }
        return calls++ + number + text.length() + (int) other;
    }

    /** Answers for a failed call. */
    public int instead(int number, String text, long other) {
        return -1;
    }
}
