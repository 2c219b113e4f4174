package io.resilience.jdbc;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterCount;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.ForwardedLetters;
import io.resilience.time.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A store in whose way the weather is, for one kind of question at a time; waits are on manual time. */
final class WeatheredLetters extends ForwardedLetters {
    /** Kinds of questions. */
    enum Question {
        KEEP,
        JOURNAL,
        WITHDRAW,
        ABANDON,
        FAILED,
        EXTEND,
        CLAIM,
        CLAIM_DUE,
        COMPLETE,
        FAIL,
        READ
    }

    private record Sky(Question question, Weather weather, CountDownLatch cleared) {}

    private static final Duration STEP = Duration.ofMillis(10);

    private final Thread mover = Thread.currentThread();
    private final Timer timer;
    private final Consumer<Duration> advance;
    private final AtomicInteger held = new AtomicInteger();
    /** Only the thread that moves the time looks at it. */
    private boolean moving;

    private volatile @Nullable Sky sky;

    /** {@code advance} moves the time: the thread that makes this does so itself where it would wait, for a minute at most. */
    WeatheredLetters(DeadLetters letters, Timer timer, Consumer<Duration> advance) {
        super(letters);
        this.advance = advance;
        this.timer = timer;
    }

    void begin(Question question, Weather weather) {
        sky = new Sky(question, weather, new CountDownLatch(1));
    }

    /** From now on all is clear, and what would wait for ever fails. */
    void clear() {
        Sky before = sky;
        sky = null;
        if (before != null) {
            before.cleared.countDown();
        }
    }

    /** How many questions wait now. */
    int held() {
        return held.get();
    }

    private <T extends @Nullable Object> T ask(Question question, Supplier<T> work) {
        Sky now = sky;
        if (now == null || now.question != question) {
            return work.get();
        }
        hold(now, now.weather.millisBefore);
        if (now.weather.failure == Weather.Failure.BEFORE) {
            throw new IllegalStateException("connection lost");
        }
        T answer = work.get();
        hold(now, now.weather.millisAfter);
        if (now.weather.failure == Weather.Failure.AFTER) {
            throw new IllegalStateException("connection lost after the commit");
        }
        return answer;
    }

    private void hold(Sky now, int millis) {
        if (millis == 0) {
            return;
        }
        CountDownLatch end = millis == Weather.FOR_EVER ? now.cleared : new CountDownLatch(1);
        if (millis != Weather.FOR_EVER) {
            timer.schedule(TimeUnit.MILLISECONDS.toNanos(millis), end::countDown);
        }
        if (Thread.currentThread() == mover) {
            moveUntil(end);
            return;
        }
        held.incrementAndGet();
        try {
            if (!end.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody moves the time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            held.decrementAndGet();
        }
    }

    /** What the moving time makes this thread ask meanwhile is answered at once: it would move the time within the time, without end. */
    private void moveUntil(CountDownLatch end) {
        if (moving) {
            return;
        }
        moving = true;
        try {
            for (int step = 0; step < 6_000 && end.getCount() > 0; step++) {
                advance.accept(STEP);
            }
        } finally {
            moving = false;
        }
    }

    @Override
    public boolean mayWait() {
        return true;
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        return ask(Question.KEEP, () -> super.keep(draft));
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        return ask(Question.JOURNAL, () -> super.journal(draft, lease));
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return ask(Question.WITHDRAW, () -> super.withdraw(lease));
    }

    @Override
    public boolean abandon(LetterLease lease) {
        return ask(Question.ABANDON, () -> super.abandon(lease));
    }

    @Override
    public boolean failed(LetterLease lease, LetterFailure failure) {
        return ask(Question.FAILED, () -> super.failed(lease, failure));
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        return ask(Question.EXTEND, () -> super.extend(lease, more));
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        return this.<@Nullable LetterLease>ask(Question.CLAIM, () -> super.claim(id, lease));
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        return ask(Question.CLAIM_DUE, () -> super.claimDue(service, operation, most, lease));
    }

    @Override
    public boolean complete(LetterLease lease) {
        return ask(Question.COMPLETE, () -> super.complete(lease));
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return ask(Question.FAIL, () -> super.fail(lease, error, pause));
    }

    @Override
    public @Nullable LetterRecord letter(String id) {
        return this.<@Nullable LetterRecord>ask(Question.READ, () -> super.letter(id));
    }

    @Override
    public List<LetterRecord> find(LetterQuery query) {
        return ask(Question.READ, () -> super.find(query));
    }

    @Override
    public List<LetterCount> unfinished() {
        return ask(Question.READ, super::unfinished);
    }

    @Override
    public void close() {}
}
