package io.resilience.deadline;

import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The cells of all threads that make guarded calls, watched by the ticker.
 *
 * <p>The cells are a list, to which threads add theirs at its head and from which the watcher alone takes those whose thread has ended;
 * so looking at them allocates nothing. A thread holds its cell in an array of one: nothing of the library stays with it when
 * time is watched no more, as after the last runtime is closed. A call that is under way then goes on with the cell that it has, which is
 * watched as long as the call holds it.
 */
public final class Deadlines implements Ticker.Watcher {
    private static final class OfMachine {
        static final Deadlines CELLS = new Deadlines(Clockwork.system().ticker());
    }

    private static final class Entry extends WeakReference<DeadlineCell> {
        private @Nullable Entry next;

        Entry(DeadlineCell cell) {
            super(cell);
        }
    }

    private static final long SHORTLY = 1_000_000;
    private static final VarHandle HEAD = handle();

    private final ThreadLocal<@Nullable Object[]> own = ThreadLocal.withInitial(() -> new Object[1]);
    private final Ticker ticker;
    private volatile @Nullable Entry head;

    private Deadlines(Ticker ticker) {
        this.ticker = ticker;
        ticker.watch(this);
    }

    private static VarHandle handle() {
        try {
            return MethodHandles.lookup().findVarHandle(Deadlines.class, "head", Entry.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The cells for a ticker; those of the machine's own clock are shared, so that nested calls see one another's limits. */
    public static Deadlines of(Ticker ticker) {
        return ticker == Clockwork.system().ticker() ? OfMachine.CELLS : new Deadlines(ticker);
    }

    /** The calling thread's cell. */
    public DeadlineCell cell() {
        @Nullable Object[] holder = own.get();
        return holder[0] instanceof DeadlineCell cell ? cell : register(holder);
    }

    private DeadlineCell register(@Nullable Object[] holder) {
        DeadlineCell cell = new DeadlineCell(ticker, holder);
        Entry entry = new Entry(cell);
        do {
            entry.next = head;
        } while (!HEAD.compareAndSet(this, entry.next, entry));
        holder[0] = cell;
        return cell;
    }

    @Override
    public long look(long now) {
        long next = Long.MAX_VALUE;
        Entry before = null;
        for (Entry entry = head; entry != null; entry = entry.next) {
            DeadlineCell cell = entry.get();
            next = Math.min(next, cell == null ? Long.MAX_VALUE : looked(cell, now));
            if ((cell != null && cell.ownerLives()) || !taken(before, entry)) {
                before = entry;
            }
        }
        return next;
    }

    /** What goes wrong with one thread harms no other; it is looked at again. */
    private static long looked(DeadlineCell cell, long now) {
        try {
            return cell.look(now);
        } catch (Throwable failure) {
            return now + SHORTLY;
        }
    }

    private boolean taken(@Nullable Entry before, Entry entry) {
        if (before == null) {
            return HEAD.compareAndSet(this, entry, entry.next);
        }
        before.next = entry.next;
        return true;
    }

    @Override
    public boolean lasts() {
        return false;
    }

    /** Threads make new ones with their next calls. */
    @Override
    public void rested() {
        for (Entry entry = head; entry != null; entry = entry.next) {
            DeadlineCell cell = entry.get();
            if (cell != null) {
                cell.forget();
            }
        }
    }
}
