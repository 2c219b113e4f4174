package io.resilience.console;

import io.resilience.Resilience;
import io.resilience.console.api.ConsoleApi;
import io.resilience.console.live.AlertBook;
import io.resilience.console.live.RowBook;
import io.resilience.console.stream.EventStream;
import io.resilience.console.stream.ReadingsFeed;
import io.resilience.event.Subscription;
import io.resilience.time.OwnThread;
import io.resilience.time.Timer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What a console hears of its runtime while it runs, and the thread that makes readings of it. */
record LiveView(ConsoleApi.Live live, List<Subscription> subscriptions, ExecutorService thread) {
    private static final long IDLE_SECONDS = 10;

    static LiveView of(Resilience resilience, int readers) {
        ExecutorService thread = oneThread();
        Timer timer = resilience.clockwork().timer();
        RowBook rows = new RowBook(resilience);
        AlertBook alerts = new AlertBook(() -> resilience.alerts().running());
        EventStream stream = new EventStream(
                UUID.randomUUID().toString().substring(0, 8),
                resilience.clockwork(),
                new ReadingsFeed(rows::sheet, timer, thread),
                readers);
        return new LiveView(
                new ConsoleApi.Live(stream, rows, alerts),
                List.of(
                        resilience.listen(stream),
                        resilience.history().attach(),
                        resilience.alerts().tell(alerts)),
                thread);
    }

    /** One, that ends when it is idle. */
    private static ExecutorService oneThread() {
        ThreadPoolExecutor thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> OwnThread.daemon("resilience-console-readings", task));
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    void close() {
        subscriptions.forEach(Subscription::close);
        live.stream().close();
        thread.shutdownNow();
    }
}
