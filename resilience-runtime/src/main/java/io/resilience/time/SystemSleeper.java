package io.resilience.time;

import java.util.concurrent.TimeUnit;

/** Sleeps on the calling thread; virtual threads give up their carrier. */
final class SystemSleeper implements Sleeper {
    @Override
    public void sleep(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
