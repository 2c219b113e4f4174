package io.resilience.samples.grocery.traffic;

import io.resilience.samples.grocery.agent.GroceryAgent;
import io.resilience.samples.grocery.peers.Cookbook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** All shoppers of a run, each on a thread of its own. */
public final class Crowd {
    private static final List<String> NAMES = List.of("ana", "ben", "chloe", "dev");
    private final List<Thread> threads = new ArrayList<>();
    private final Answers answers = new Answers();

    /** Sends the shoppers to the agent; {@code seed} fixes what they wish for, a {@code pace} below 1 makes them quicker, {@code stop} ends it. */
    public Crowd(GroceryAgent agent, long seed, double pace, CountDownLatch stop) {
        Shopper.Trip trip = new Shopper.Trip(agent, Cookbook.dishes(), answers, pace, stop);
        for (String name : NAMES) {
            Shopper shopper = new Shopper(name, trip, seed * 31 + threads.size());
            Thread thread = new Thread(shopper, "shopper-" + name);
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
    }

    /** How many shoppers there are. */
    public int size() {
        return threads.size();
    }

    /** What they were told. */
    public Answers answers() {
        return answers;
    }

    /** Waits until all have their last answer; who takes longer than {@code most} is interrupted. */
    public void goHome(Duration most) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(most.toMillis());
            thread.interrupt();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
