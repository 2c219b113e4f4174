package io.resilience.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A rendezvous of threads: guests arrive and stay, the host waits until all are there, and then lets them go.
 *
 * <p>Every wait ends after some seconds with a sentence that says who is missing and what the absent threads do.
 */
public final class Party {
    private final int invited;
    private final CountDownLatch arrivals;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Set<Thread> guests = ConcurrentHashMap.newKeySet();

    private Party(int invited) {
        this.invited = invited;
        arrivals = new CountDownLatch(invited);
    }

    /** A party to which {@code guests} are invited. */
    public static Party of(int guests) {
        return new Party(guests);
    }

    /** Arrives, and stays until the party is disbanded; called by guests. */
    public void attend() throws InterruptedException {
        guests.add(Thread.currentThread());
        arrivals.countDown();
        Patience.await(end, () -> "the party of " + invited + " was not disbanded", thread -> !guests.contains(thread));
    }

    /** Waits until all guests are there; called by the host. */
    public void awaitAll() throws InterruptedException {
        Patience.await(
                arrivals,
                () -> "only " + present() + " of " + invited + " guests came to the party",
                thread -> !guests.contains(thread));
    }

    /** How many guests have come. */
    public int present() {
        return invited - (int) arrivals.getCount();
    }

    /** Lets every guest go, and those who are yet to come. */
    public void disband() {
        end.countDown();
    }
}
