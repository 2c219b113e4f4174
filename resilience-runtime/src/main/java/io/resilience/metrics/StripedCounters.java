package io.resilience.metrics;

import io.resilience.stripe.StripedCells;
import io.resilience.stripe.Tenancy;

/** A row of counters that many threads add to without getting in each other's way. */
public final class StripedCounters extends StripedCells {
    /** Counters from 0 to {@code size - 1}. */
    public StripedCounters(int size) {
        this(size, new Tenancy());
    }

    /** Counters of which a tenant has the first row; whoever has the same tenancy may have other memory by it. */
    StripedCounters(int size, Tenancy tenancy) {
        super(size, tenancy);
    }

    @Override
    protected long next(long old, long change) {
        return old + change;
    }

    @Override
    protected long worth(long cell, long time) {
        return cell;
    }

    /** Adds one to a counter. */
    public void add(int index) {
        change(index, 1);
    }

    /** Adds to a counter. */
    public void add(int index, long n) {
        change(index, n);
    }

    /** Adds to two counters, cheaper than one by one. */
    void add(int index, long n, int other, long otherN) {
        change(index, n, other, otherN);
    }

    /** What a counter holds; additions under way may or may not be in it. */
    public long sum(int index) {
        return sum(index, 0);
    }
}
