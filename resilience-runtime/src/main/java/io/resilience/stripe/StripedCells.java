package io.resilience.stripe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * A row of longs that many threads change, without getting in each other's way and without allocating.
 *
 * <p>Rows come as they are needed, keep what they hold, and a cell's worth is what all of them have of it. The first thread that
 * comes is the tenant of the first row, which it writes without atomic steps. When another one comes, all share the second row,
 * replacing cells by compare-and-set. When two meet there, {@link MetRows} parts them. So what one thread writes is cheapest, and
 * what threads never write at the same moment, which is nearly all, stays small.
 */
public abstract class StripedCells {
    static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

    private final Tenancy tenancy;
    private final long[] first;
    private volatile @Nullable AtomicLongArray second;
    private volatile @Nullable MetRows met;

    /** So many cells, all zero; whoever has the tenancy is the tenant of the first row. */
    protected StripedCells(int size, Tenancy tenancy) {
        this.tenancy = tenancy;
        this.first = new long[size];
    }

    /** What a cell of one row becomes by a change. */
    protected abstract long next(long old, long change);

    /** What a cell of one row counts for at some time, as the subclass counts time. */
    protected abstract long worth(long cell, long time);

    /** Changes a cell. Others may see it late, unless a fence follows. */
    protected final void change(int cell, long change) {
        if (second == null && tenancy.isMine()) {
            changeFirst(cell, change);
        } else {
            changeShared(cell, change);
        }
    }

    /** Changes two cells, cheaper than one by one. */
    protected final void change(int cell, long change, int other, long otherChange) {
        if (second == null && tenancy.isMine()) {
            changeFirst(cell, change);
            changeFirst(other, otherChange);
        } else {
            changeShared(cell, change);
            changeShared(other, otherChange);
        }
    }

    private void changeFirst(int cell, long change) {
        CELL.setRelease(first, cell, next((long) CELL.get(first, cell), change));
    }

    private void changeShared(int cell, long change) {
        MetRows rows = met;
        if (rows != null) {
            rows.change(cell, change);
        } else if (second == null && tenancy.moveIn()) {
            changeFirst(cell, change);
        } else {
            changeSecond(cell, change);
        }
    }

    private void changeSecond(int cell, long change) {
        AtomicLongArray row = second();
        long old = row.get(cell);
        if (!row.compareAndSet(cell, old, next(old, change))) {
            part().change(cell, change);
        }
    }

    private AtomicLongArray second() {
        AtomicLongArray row = second;
        return row == null ? share() : row;
    }

    private synchronized AtomicLongArray share() {
        AtomicLongArray row = second;
        if (row == null) {
            row = new AtomicLongArray(first.length);
            second = row;
        }
        return row;
    }

    private synchronized MetRows part() {
        MetRows rows = met;
        if (rows == null) {
            rows = new MetRows(this, first.length);
            met = rows;
        }
        return rows;
    }

    /** Adds up what a cell counts for at {@code time} in all rows; changes under way may or may not be in it. */
    protected final long sum(int cell, long time) {
        long sum = worth((long) CELL.getAcquire(first, cell), time);
        AtomicLongArray row = second;
        if (row != null) {
            sum += worth(row.get(cell), time);
        }
        MetRows rows = met;
        return rows == null ? sum : sum + rows.sum(cell, time);
    }
}
