package io.resilience.weaving.compiletime;

import io.resilience.weaving.MeasuredWork;

/** The same work without annotations; {@link AroundGuard} guards it. */
public class AroundWork implements MeasuredWork {
    @Override
    public int work(int number, String text, long other) {
        if (text.isEmpty()) {
            throw new IllegalStateException("there is nothing to work on");
        }
        return number + text.length() + (int) other;
    }
}
