package io.resilience.durability.child;

import io.resilience.durability.child.Mark.Verb;
import io.resilience.event.EventWitness;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.CallUnjournaled;
import io.resilience.event.ResilienceEvent.DeadLettered;
import io.resilience.event.ResilienceEvent.LetterRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Calls the guarded operation on several threads, and acknowledges a letter only after the call has returned to it. */
@SuppressWarnings("ThreadLocalUsage") // one object a program, and threads of its own
final class Offers implements EventWitness {
    private static final int THREADS = 4;

    /** What the call of this thread was told of its letter, before it ended; a witness sees events on the caller's thread. */
    private final ThreadLocal<@Nullable ResilienceEvent> told = new ThreadLocal<>();

    private final ThreadLocal<@Nullable String> calling = new ThreadLocal<>();

    private final ExecutorService callers = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "caller");
        thread.setDaemon(true);
        return thread;
    });
    private final Voice voice;

    Offers(Voice voice) {
        this.voice = voice;
    }

    @Override
    public boolean attends() {
        return true;
    }

    @Override
    public void on(ResilienceEvent event) {
        if (event instanceof CallUnjournaled) {
            voice.say(Verb.UNCOVERED, String.valueOf(calling.get()));
        } else if (event instanceof DeadLettered || event instanceof LetterRefused) {
            told.set(event);
        }
    }

    /** Offers so many parcels, and waits for the last call's end. */
    void offer(Courier courier, int first, int count) throws Exception {
        List<Future<?>> calls = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            int one = number;
            calls.add(callers.submit(() -> offer(courier, one)));
        }
        for (Future<?> call : calls) {
            call.get();
        }
    }

    private void offer(Courier courier, int number) {
        String key = Parcel.key(number);
        told.remove();
        calling.set(key);
        voice.say(Verb.CALL, key);
        try {
            courier.deliver(key, Parcel.of(number));
            voice.say(Verb.OK, key);
        } catch (Throwable failure) {
            acknowledge(key, failure);
        }
    }

    private void acknowledge(String key, Throwable failure) {
        if (told.get() instanceof DeadLettered letter) {
            voice.say(Verb.ACK, key, letter.id());
        } else {
            voice.say(Verb.LOST, key, told.get() instanceof LetterRefused refused ? refused.reason() : failure);
        }
    }
}
