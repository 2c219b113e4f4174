package io.resilience.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random settings, and a random script of calls.
 *
 * @param chance what every throw of the dice gives
 */
record Scenario(Map<String, String> settings, double chance, List<Turn> turns) {
    static final int MOST_ATTEMPTS = 4;

    /** A pause, then a call whose attempts end as given. */
    record Turn(long pauseMillis, List<Work> works) {}

    static Scenario random(Random random) {
        Map<String, String> settings = new TreeMap<>();
        if (random.nextInt(10) < 8) {
            breaker(settings, random);
        }
        if (random.nextInt(10) < 7) {
            retry(settings, random);
        }
        if (random.nextInt(10) < 6) {
            timeout(settings, random);
        }
        if (random.nextInt(10) < 4) {
            bulkhead(settings, random);
        }
        if (random.nextInt(10) < 3) {
            rateLimit(settings, random);
        }
        List<Turn> turns = new ArrayList<>();
        int misfortune = random.nextInt(100);
        for (int i = 5 + random.nextInt(45); i > 0; i--) {
            misfortune = random.nextInt(6) == 0 ? random.nextInt(100) : misfortune;
            turns.add(turn(random, misfortune));
        }
        return new Scenario(settings, pick(random, 0.5, 0.1, 0.9), turns);
    }

    private static void breaker(Map<String, String> settings, Random random) {
        int window = 1 + random.nextInt(12);
        settings.put("breaker.failureThreshold", "" + pick(random, 0, 0, 1, 2, 3, 5));
        settings.put("breaker.window", pick(random, window + " calls", "exactly " + window + " calls", "500ms", "2s"));
        settings.put("breaker.minimumCalls", "" + (1 + random.nextInt(window)));
        settings.put("breaker.failureRate", "" + pick(random, 0.0, 0.3, 0.5, 1.0));
        settings.put("breaker.slowCall", pick(random, "0s", "0s", "100500us"));
        settings.put("breaker.slowCallRate", "" + pick(random, 0.5, 1.0));
        settings.put("breaker.openFor", pick(random, "100ms", "1s"));
        settings.put("breaker.openMultiplier", "" + pick(random, 1, 2));
        settings.put("breaker.maxOpenFor", pick(random, "1s", "3s"));
        settings.put("breaker.openJitter", "" + pick(random, 0.0, 0.2));
        int probes = 1 + random.nextInt(3);
        settings.put("breaker.halfOpenCalls", "" + probes);
        settings.put("breaker.successThreshold", "" + (1 + random.nextInt(probes)));
        settings.put("breaker.probeTimeout", pick(random, "1m", "300ms"));
        settings.put("breaker.rampUp", pick(random, "0s", "20s"));
    }

    private static void retry(Map<String, String> settings, Random random) {
        settings.put("retry.maxAttempts", "" + (1 + random.nextInt(MOST_ATTEMPTS)));
        settings.put("retry.delay", pick(random, "0s", "40ms", "200ms"));
        settings.put("retry.multiplier", "" + pick(random, 1, 2));
        settings.put("retry.maxDelay", pick(random, "200ms", "10s"));
        settings.put("retry.jitter", "" + pick(random, 0.0, 0.5));
        settings.put("retry.budgetRatio", "unlimited");
        settings.put("retry.budgetPerSecond", "unlimited");
    }

    private static void timeout(Map<String, String> settings, Random random) {
        boolean whole = random.nextBoolean();
        settings.put("timeout.value", whole ? "0s" : pick(random, "50ms", "200ms"));
        // a deadline too short for all attempts and pauses is an error of the settings
        settings.put("timeout.deadline", whole ? pick(random, "500ms", "1s") : pick(random, "0s", "3s"));
    }

    private static void bulkhead(Map<String, String> settings, Random random) {
        settings.put("bulkhead.maxConcurrent", "" + (1 + random.nextInt(2)));
    }

    private static void rateLimit(Map<String, String> settings, Random random) {
        settings.put("rateLimit.limit", "" + pick(random, 1, 2, 5));
        settings.put("rateLimit.period", pick(random, "1s", "200ms"));
        settings.put("rateLimit.burst", "" + pick(random, 1, 3));
        settings.put("rateLimit.maxWait", pick(random, "0s", "100ms", "1s"));
    }

    private static Turn turn(Random random, int misfortune) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            Work.Ending ending = random.nextInt(100) >= misfortune
                    ? Work.Ending.OK
                    : pick(random, Work.Ending.FAIL, Work.Ending.FAIL, Work.Ending.BUG, Work.Ending.REJECT);
            // odd durations, so that hardly ever two things fall due at one moment
            long micros = 1_000L * pick(random, 3, 3, 3, 13, 83, 123, 353) + random.nextInt(1_000);
            works.add(new Work(ending, Duration.ofNanos(1_000 * micros)));
        }
        return new Turn(10 * pick(random, 0, 0, 1, 10, 70, 150), Collections.unmodifiableList(works));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
