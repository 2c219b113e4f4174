package io.resilience.guard;

import io.resilience.deadletter.CallContext;
import io.resilience.deadline.Deadlines;
import io.resilience.event.Events;
import io.resilience.failure.RefusalOrigin;
import io.resilience.fallback.FallbackObjects;
import io.resilience.time.Clockwork;
import io.resilience.time.EndingTimer;
import io.resilience.time.Ticker;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What all guards of one runtime share.
 *
 * @param clockwork the time that calls go by
 * @param timers those of what goes on without a call
 * @param workers where asynchronous work runs
 */
public record Engine(Clockwork clockwork, EndingTimer timers, Deadlines deadlines, Events events, Workers workers) {

    /**
     * Where work runs, and what it takes along.
     *
     * @param threads those of bulkheads
     * @param raised makes the exceptions that guards raise
     * @param handlers makes the objects that answer for failed calls
     */
    public record Workers(
            Executor executor,
            WorkerThreads threads,
            ContextCarrier carrier,
            RaisedFailures raised,
            FallbackObjects handlers) {
        /** Failures that guards raise are known as such, whatever their class is. */
        public Workers {
            raised = ForeignFailures.of(raised);
        }

        /** Tells what guards raised from what they met; null where the class says it. */
        @Nullable
        RefusalOrigin origin() {
            return raised instanceof RefusalOrigin origin ? origin : null;
        }

        /** The calling thread's context: the application's, and what a replay says of the call. */
        ContextCarrier.Carried capture() {
            CallContext call = CallContext.current();
            ContextCarrier.Carried own = carrier.capture();
            return task -> call.run(() -> own.run(task));
        }

        /** As {@link #capture}; where that fails, a context that fails in its stead when it is needed. */
        ContextCarrier.Carried captured() {
            try {
                return capture();
            } catch (Error failure) {
                return task -> {
                    throw failure;
                };
            } catch (RuntimeException failure) {
                return task -> {
                    throw failure;
                };
            }
        }
    }

    /** The time for what goes on without a call: its timers end with the runtime. */
    public Clockwork upkeep() {
        return new Clockwork(clockwork.ticker(), clockwork.sleeper(), timers, clockwork.chance(), clockwork.wall());
    }

    /** Ends what goes on without a call, and lets threads go that have nothing to do. */
    public void close() {
        timers.close();
        workers.threads.release();
    }

    Ticker ticker() {
        return clockwork.ticker();
    }
}
