package io.resilience.samples.grocery.traffic;

import io.resilience.samples.grocery.agent.GroceryAgent;
import io.resilience.samples.grocery.agent.Wish;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Wishes for a dish, waits for the answer, thinks, and wishes again, until told to stop. */
final class Shopper implements Runnable {
    private static final int LEAST_THOUGHT_MILLIS = 200;
    private static final int MORE_THOUGHT_MILLIS = 300;
    private static final int MOST_PEOPLE = 4;

    private final String name;
    private final Trip trip;
    private final Random random;

    Shopper(String name, Trip trip, long seed) {
        this.name = name;
        this.trip = trip;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            do {
                trip.answers.wished();
                trip.answers.add(trip.agent.serve(wish()));
            } while (!trip.stop.await(thought(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Wish wish() {
        String dish = trip.dishes.get(random.nextInt(trip.dishes.size()));
        return new Wish(name, dish, 2 * (1 + random.nextInt(MOST_PEOPLE / 2)));
    }

    private long thought() {
        int millis = LEAST_THOUGHT_MILLIS + random.nextInt(MORE_THOUGHT_MILLIS);
        return (long) (millis * trip.pace);
    }

    /** What all shoppers of a run share; a pace below 1 makes them think that much less. */
    record Trip(GroceryAgent agent, List<String> dishes, Answers answers, double pace, CountDownLatch stop) {}
}
