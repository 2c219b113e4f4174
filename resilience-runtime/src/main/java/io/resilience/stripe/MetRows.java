package io.resilience.stripe;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * The rows of threads that met at a cell: for each stripe one that its tenant writes without atomic steps, and one that all others
 * of the stripe share, which comes when there are such. Rows lie on cache lines of their own.
 */
final class MetRows {
    private static final int GAP = Stripes.GAP_BYTES / Long.BYTES;
    /** Changes of a shared cell from one look at whether the tenant has ended to the next; a power of two. */
    private static final int LOOK = 64;

    private final StripedCells cells;
    private final int stride;
    private final Tenancy[] tenancies = new Tenancy[Stripes.NUMBER];
    private final long[] owned;
    private volatile @Nullable AtomicLongArray shared;

    /** Rows of {@code size} cells, changed by the rule of {@code cells}. */
    MetRows(StripedCells cells, int size) {
        this.cells = cells;
        this.stride = (size + 2 * GAP - 1) & -GAP;
        this.owned = new long[GAP + Stripes.NUMBER * stride];
        for (int stripe = 0; stripe < tenancies.length; stripe++) {
            tenancies[stripe] = new Tenancy();
        }
    }

    void change(int cell, long change) {
        int stripe = Stripes.own();
        Tenancy tenancy = tenancies[stripe];
        if (tenancy.isMine()) {
            changeOwned(place(stripe, cell), change);
        } else {
            changeAsGuest(tenancy, place(stripe, cell), change);
        }
    }

    private void changeOwned(int place, long change) {
        StripedCells.CELL.setRelease(owned, place, cells.next((long) StripedCells.CELL.get(owned, place), change));
    }

    private void changeAsGuest(Tenancy tenancy, int place, long change) {
        AtomicLongArray row = shared;
        if (row == null) {
            if (tenancy.moveIn()) {
                changeOwned(place, change);
                return;
            }
            row = share();
        }
        long old = row.get(place);
        while (!row.compareAndSet(place, old, cells.next(old, change))) {
            old = row.get(place);
        }
        if ((old & (LOOK - 1)) == 0) {
            tenancy.moveIn();
        }
    }

    private synchronized AtomicLongArray share() {
        AtomicLongArray row = shared;
        if (row == null) {
            row = new AtomicLongArray(owned.length);
            shared = row;
        }
        return row;
    }

    private int place(int stripe, int cell) {
        return GAP + stripe * stride + cell;
    }

    long sum(int cell, long time) {
        long sum = 0;
        AtomicLongArray row = shared;
        for (int stripe = 0; stripe < Stripes.NUMBER; stripe++) {
            int place = place(stripe, cell);
            sum += cells.worth((long) StripedCells.CELL.getAcquire(owned, place), time);
            sum += row == null ? 0 : cells.worth(row.get(place), time);
        }
        return sum;
    }
}
