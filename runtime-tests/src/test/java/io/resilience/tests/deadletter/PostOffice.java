package io.resilience.tests.deadletter;

import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.FailedCall;
import io.resilience.deadletter.LeasedCalls;
import io.resilience.deadletter.LetterBox;
import io.resilience.deadletter.LetterIds;
import io.resilience.deadletter.LetterNews;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.OutgoingCall;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayEnvironment;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.deadletter.StoreClerks;
import io.resilience.event.Delivery;
import io.resilience.event.Events;
import io.resilience.event.ResilienceEvent;
import io.resilience.metrics.Metrics;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** All parts of the dead letters on manual time, their events heard. */
final class PostOffice {
    static final Duration MAX_WAIT = Duration.ofMillis(250);
    final ManualClockwork time = ManualClockwork.create();
    final MemoryDeadLetters letters =
            new MemoryDeadLetters(100, time.clockwork().with(() -> Instant.parse("2026-03-01T12:00:00Z")));
    final Metrics metrics = new Metrics(time);
    final Events events = new Events(Delivery.DIRECT);
    final List<ResilienceEvent> heard = new ArrayList<>();
    final LetterScript script = new LetterScript(new ArgumentCodec(), null);
    final LetterIds ids = LetterIds.ofCalls(time::wallTime, time.chance());
    final LeasedCalls calls = new LeasedCalls(letters, time);
    final LetterNews news = new LetterNews(metrics, events);
    final LetterBox box = box(letters);
    final Replay replay;

    PostOffice(Executor executor) {
        replay = new Replay(
                new ReplayEnvironment(letters, script, time.clockwork(), executor, news, calls),
                ReplaySettings.DEFAULT);
        events.listen(heard::add);
    }

    PostOffice() {
        this(Runnable::run);
    }

    static FailedCall failed(String operation, String item, @Nullable String key) {
        return new FailedCall(
                new OutgoingCall("shop", operation, Shop.BUY, List.of(item), key),
                new IOException("connection refused"),
                3);
    }

    /** A box for another store. */
    LetterBox box(DeadLetters store) {
        return box(store, script);
    }

    /** A box for another store that writes in another way. */
    LetterBox box(DeadLetters store, LetterScript writing) {
        return new LetterBox(store, writing, new StoreClerks(time), new LeasedCalls(store, time), ids, news);
    }

    String keep(String operation, String item) {
        return ((Receipt.Kept) box.keep(failed(operation, item, null), MAX_WAIT)).id();
    }

    LetterRecord letter(String id) {
        return Objects.requireNonNull(letters.letter(id));
    }

    LetterStatus status(String id) {
        return letter(id).status();
    }
}
