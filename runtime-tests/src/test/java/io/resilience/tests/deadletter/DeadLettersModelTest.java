package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.Retention;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.Seed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Random histories of the store, compared with {@link NaiveLetter} after every step. */
class DeadLettersModelTest {
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration WAITING = Duration.ofSeconds(150);

    /** A lease of the store, and the same of the model. */
    private record Owner(LetterLease lease, NaiveLetter naive, long number) {}

    private final Map<LetterStatus, Integer> reached = new EnumMap<>(LetterStatus.class);
    private int staleSettlements;

    @Test
    void theStoreDoesWhatTheModelDoes() {
        Seed seed = Seed.of("theStoreDoesWhatTheModelDoes");
        for (int history = 0; history < 300; history++) {
            new History(seed.part(history).random()).play();
        }
        // an incomplete letter comes by an import alone, and every store has a contract for it
        assertThat(reached.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(LetterStatus.INCOMPLETE)));
        assertThat(staleSettlements).isGreaterThan(100);
    }

    private final class History {
        private final Random random;
        private final ManualClockwork time = ManualClockwork.create();
        private final DeadLetters store =
                new MemoryDeadLetters(1000, time.clockwork().with(() -> Instant.EPOCH.plusNanos(time.nanos())));
        private final Map<String, NaiveLetter> model = new TreeMap<>();
        private final List<Owner> owners = new ArrayList<>();

        History(Random random) {
            this.random = random;
        }

        void play() {
            for (int step = 0; step < 200; step++) {
                step();
                compare();
            }
        }

        private void step() {
            int dice = random.nextInt(100);
            if (model.isEmpty() || dice < 3) {
                model.put(Letters.id(store.keep(Letters.draft("buy", "item " + dice))), new NaiveLetter(time.nanos()));
            } else if (dice < 20) {
                time.advance(Duration.ofMillis(random.nextInt(12_000)));
            } else if (dice < 60) {
                claim();
            } else if (dice < 92) {
                settle();
            } else if (dice < 98) {
                steer();
            } else {
                expire();
            }
        }

        private void expire() {
            long now = time.nanos();
            long expected = model.values().stream()
                    .filter(letter -> letter.expire(now, WAITING.toNanos()))
                    .count();
            assertThat(store.purge(new Retention(Duration.ofDays(1), WAITING, Duration.ofDays(1), 1000))
                            .expired())
                    .hasSize((int) expected);
        }

        private String anyId() {
            List<String> ids = List.copyOf(model.keySet());
            return ids.get(random.nextInt(ids.size()));
        }

        private void claim() {
            String id = anyId();
            NaiveLetter naive = model.get(id);
            LetterLease lease = store.claim(id, LEASE);
            Long number = naive.claim(time.nanos(), LEASE.toNanos());
            assertThat(lease == null).as("claim refused").isEqualTo(number == null);
            if (lease != null) {
                owners.add(new Owner(lease, naive, number));
            }
        }

        private void settle() {
            if (owners.isEmpty()) {
                return;
            }
            Owner owner = owners.get(random.nextInt(owners.size()));
            long until = time.nanos() + LEASE.toNanos();
            boolean settled;
            boolean expected;
            switch (random.nextInt(8)) {
                case 0 -> {
                    settled = store.complete(owner.lease);
                    expected = owner.naive.settle(owner.number, LetterStatus.DONE);
                }
                case 1 -> {
                    settled = store.park(owner.lease, "no");
                    expected = owner.naive.settle(owner.number, LetterStatus.PARKED);
                }
                case 2 -> {
                    settled = store.release(owner.lease);
                    expected = owner.naive.release(owner.number);
                }
                case 3 -> {
                    settled = store.extend(owner.lease, LEASE);
                    expected = owner.naive.extend(owner.number, until);
                }
                default -> {
                    settled = store.fail(owner.lease, "refused", Duration.ZERO);
                    expected = owner.naive.fail(owner.number);
                }
            }
            assertThat(settled).isEqualTo(expected);
            staleSettlements += settled ? 0 : 1;
        }

        private void steer() {
            String id = anyId();
            if (random.nextInt(3) == 0) {
                assertThat(store.discard(id, "anna", "test"))
                        .isEqualTo(model.get(id).discard());
            } else {
                assertThat(store.revive(id, "anna")).isEqualTo(model.get(id).revive());
            }
        }

        private void compare() {
            List<LetterRecord> letters = store.find(LetterQuery.all());
            assertThat(letters).extracting(LetterRecord::id).containsExactlyElementsOf(model.keySet());
            for (LetterRecord letter : letters) {
                NaiveLetter naive = model.get(letter.id());
                assertThat(letter.status()).isEqualTo(naive.status(time.nanos()));
                assertThat(letter.deliveries()).isEqualTo(naive.deliveries());
                reached.merge(letter.status(), 1, Integer::sum);
            }
        }
    }
}
