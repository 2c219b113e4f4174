package io.resilience.deadline;

import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The cells of all threads that make guarded calls, watched by the ticker. */
public final class Deadlines implements Ticker.Watcher {
    private static final class OfMachine {
        static final Deadlines CELLS = new Deadlines(Clockwork.system().ticker());
    }

    private final Queue<WeakReference<DeadlineCell>> cells = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<DeadlineCell> own = ThreadLocal.withInitial(this::register);

    private final Ticker ticker;

    private Deadlines(Ticker ticker) {
        this.ticker = ticker;
        ticker.watch(this);
    }

    /** The cells for a ticker; those of the machine's own clock are shared, so that nested calls see one another's limits. */
    public static Deadlines of(Ticker ticker) {
        return ticker == Clockwork.system().ticker() ? OfMachine.CELLS : new Deadlines(ticker);
    }

    /** The calling thread's cell. */
    public DeadlineCell cell() {
        return own.get();
    }

    private DeadlineCell register() {
        DeadlineCell cell = new DeadlineCell(ticker);
        cells.add(new WeakReference<>(cell));
        return cell;
    }

    @Override
    public long look(long now) {
        long next = Long.MAX_VALUE;
        for (var entries = cells.iterator(); entries.hasNext(); ) {
            DeadlineCell cell = entries.next().get();
            if (cell == null || !cell.ownerLives()) {
                entries.remove();
            } else {
                cell.look(now);
                next = Math.min(next, cell.due() == 0 ? Long.MAX_VALUE : cell.due());
            }
        }
        return next;
    }
}
