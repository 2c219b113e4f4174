package io.resilience.deadletter;

import io.resilience.time.OwnThread;
import io.resilience.time.Timer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that do the work of stores, so that one that is slow or down delays a call no longer than it may, and takes no more
 * than {@value #CLERKS} threads and {@value #WAITING} places. Work that finds no place is refused.
 */
public final class StoreClerks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreClerks.class);
    private static final int CLERKS = 4;
    private static final int WAITING = 256;
    private static final long IDLE_SECONDS = 30;
    private static final long FAREWELL_SECONDS = 5;

    private final Timer timer;
    private final AtomicInteger made = new AtomicInteger();
    private final ThreadPoolExecutor threads;
    private final ConcurrentMap<Object, Settlement> untold = new ConcurrentHashMap<>();

    /** No thread runs yet; those that have nothing to do end. */
    public StoreClerks(Timer timer) {
        this.timer = timer;
        this.threads = new ThreadPoolExecutor(
                CLERKS, CLERKS, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), this::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private Thread thread(Runnable work) {
        return OwnThread.daemon("resilience-letters-" + made.incrementAndGet(), work);
    }

    /** A store did not answer in time, or had too much to do. */
    public static final class StoreBusyException extends Exception {
        private static final long serialVersionUID = 1L;

        StoreBusyException(String message) {
            super(message);
        }
    }

    /**
     * Has work done by another thread and waits for it, {@code longest} at most. Work that was not begun by then never is; the result of
     * work that was goes to {@code late}.
     */
    public <T> T within(Duration longest, Callable<T> work, Consumer<? super T> late) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        submit(() -> answer(answer, work, late));
        Timer.Cancellable alarm = timer.schedule(
                longest.toNanos(),
                () -> answer.completeExceptionally(new StoreBusyException(
                        "the store did not answer within " + longest.toMillis() + " ms; it may be slow or down")));
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            alarm.cancel();
        }
    }

    private static <T> void answer(CompletableFuture<T> answer, Callable<T> work, Consumer<? super T> late) {
        if (answer.isDone()) {
            return;
        }
        try {
            T done = work.call();
            if (!answer.complete(done)) {
                late.accept(done);
            }
        } catch (Throwable broken) {
            if (!answer.completeExceptionally(broken)) {
                LOG.warn("the store failed after its caller had given up", broken);
            }
        }
    }

    private void submit(Runnable work) throws StoreBusyException {
        if (!later(work)) {
            throw new StoreBusyException(
                    threads.isShutdown()
                            ? "the runtime is closed, and asks its stores no more"
                            : "the store has " + WAITING + " tasks waiting and takes no more; it may be slow or down");
        }
    }

    /** Has work done by another thread when one has time; false when there is no place for it, and it is not done. */
    public boolean later(Runnable work) {
        try {
            threads.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /**
     * Has a store told how something ended until it has heard, as {@link Settlement} says; {@code over} hears whether it knows. What it
     * has not heard when this is closed is told once more.
     */
    public void tell(Callable<Boolean> change, Consumer<Boolean> over) {
        Settlement telling = new Settlement(timer, this::hand, change, changed -> {
            untold.remove(change);
            over.accept(changed);
        });
        untold.put(change, telling);
        if (!threads.isShutdown()) {
            telling.begin();
            return;
        }
        telling.close();
        telling.attempt(); // the store may be open yet: it is its maker's
    }

    private void hand(Runnable work) {
        if (!later(work)) {
            throw new RejectedExecutionException("the store has too much to do");
        }
    }

    /** Takes no more work, and waits {@value #FAREWELL_SECONDS} s at most for what it took. */
    @Override
    public void close() {
        untold.values().forEach(Settlement::close);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a store still works {} s after the runtime was closed", FAREWELL_SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
