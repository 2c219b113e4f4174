package io.resilience.trial;

import io.resilience.breaker.Onlooker;
import io.resilience.guard.Name;
import io.resilience.guard.Onlookers;
import io.resilience.time.Ticker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which breakers are looked on at, and why: because outcomes are recorded, because settings run beside theirs. */
final class Watches implements Onlookers {
    /** Entries kept of a breaker that is one of up to a thousand. */
    private static final int OF_MANY = 2 * OutcomeLog.CHUNK;

    private final Map<Name, ShadowRun> shadows = new ConcurrentHashMap<>();
    private final List<Integer> recordings = new ArrayList<>();
    private final LogBudget budget = new LogBudget();
    private final Ticker ticker;

    Watches(Ticker ticker) {
        this.ticker = ticker;
    }

    @Override
    public @Nullable Onlooker of(Name own, @Nullable Onlooker present, boolean split) {
        OutcomeLog log = log(present instanceof BreakerWatch watch ? watch.log() : null, split);
        ShadowRun shadow = shadows.get(own);
        return log == null && shadow == null ? null : new BreakerWatch(log, shadow, ticker);
    }

    private @Nullable OutcomeLog log(@Nullable OutcomeLog present, boolean split) {
        int entries = entries();
        if (entries > 0) {
            return present != null ? present : new OutcomeLog(split ? OF_MANY : entries, budget, ticker.nanos());
        }
        if (present != null) {
            present.close();
        }
        return null;
    }

    @Override
    public void dismissed(Onlooker present) {
        if (present instanceof BreakerWatch watch && watch.log() != null) {
            watch.log().close();
        }
    }

    /** The size of new logs: the largest that someone asked for, 0 where nobody did. */
    int entries() {
        synchronized (recordings) {
            return recordings.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    void record(int entries) {
        synchronized (recordings) {
            recordings.add(entries);
        }
    }

    void recordNoMore(int entries) {
        synchronized (recordings) {
            recordings.remove(Integer.valueOf(entries));
        }
    }

    void shadow(Name own, ShadowRun run) {
        shadows.put(own, run);
    }

    void noShadow(Name own) {
        shadows.remove(own);
    }

    LogBudget budget() {
        return budget;
    }
}
