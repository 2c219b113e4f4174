package io.resilience.benchmarks.way;

import io.github.resilience4j.bulkhead.annotation.Bulkhead;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import io.resilience.weaving.MeasuredWork;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The measured work as a bean of Spring, with resilience4j's annotations. */
public class SpringWork implements MeasuredWork {
    private int calls;

    static MeasuredWork open() {
        return new AnnotationConfigApplicationContext(SpringSetup.class).getBean(MeasuredWork.class);
    }

    @Override
    @CircuitBreaker(name = SpringSetup.NAME)
    @Retry(name = SpringSetup.NAME, fallbackMethod = "instead")
    @Bulkhead(name = SpringSetup.NAME)
    public int work(int number, String text, long other) {
        if (text.isEmpty()) {
            return Episode.play(number);
        }
        return calls++ + number + text.length() + (int) other;
    }

    /** Answers for a failed call. */
    public int instead(int number, String text, long other, Throwable failure) {
        return -1;
    }
}
