package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterIds;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Retention;
import io.resilience.testkit.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A random history of a store beside the store in memory, which has its own proof; all that can be seen is compared. */
final class StoreWalk {
    private static final Duration LEASE = Duration.ofSeconds(10);

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    private record Owner(LetterLease real, LetterLease model, boolean journalled) {}

    private final StoreStage real;
    private final StoreStage model = new MemoryStage(100_000);
    private final Random random;
    private final LetterIds ids;
    private final Map<String, String> modelIds = new LinkedHashMap<>();
    private final List<Owner> owners = new ArrayList<>();
    private final Set<LetterStatus> reached = EnumSet.noneOf(LetterStatus.class);
    private int stale;

    StoreWalk(StoreStage real, String test) {
        this.real = real;
        this.random = Seed.of(test).random();
        this.ids = new LetterIds(model::now, random::nextDouble);
    }

    void walk(int steps) {
        for (int step = 0; step < steps; step++) {
            step();
            compare();
        }
        reached.remove(LetterStatus.INCOMPLETE); // comes by an import alone, which is rare here
        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(LetterStatus.INCOMPLETE)));
        assertThat(stale).as("settlements of stale leases").isGreaterThan(10);
    }

    private DeadLetters real() {
        return real.letters();
    }

    private DeadLetters model() {
        return model.letters();
    }

    private void step() {
        int dice = random.nextInt(100);
        if (modelIds.isEmpty() || dice < 10) {
            keep();
        } else if (dice < 16) {
            journal();
        } else if (dice < 30) {
            advance(Duration.ofMillis(random.nextInt(8_000)));
        } else if (dice < 45) {
            claim();
        } else if (dice < 55) {
            claimDue();
        } else if (dice < 88) {
            settle();
        } else if (dice < 95) {
            steer();
        } else if (dice < 97) {
            advance(MILLISECOND); // ids of one millisecond are in an order of chance, which differs where a store gives
            // its own
            restore();
            advance(MILLISECOND);
        } else {
            purge();
        }
    }

    private void advance(Duration time) {
        real.advance(time);
        model.advance(time);
    }

    private void keep() {
        @Nullable String key = random.nextInt(3) == 0 ? "order-" + random.nextInt(5) : null;
        var draft = SampleLetters.draft("buy", "item " + random.nextInt(3), key);
        same(real().keep(draft), model().keep(draft));
    }

    private void journal() {
        @Nullable String key = random.nextInt(3) == 0 ? null : "order-" + random.nextInt(5);
        var draft = SampleLetters.draft("buy", "item " + random.nextInt(3), key);
        Receipt first = real().journal(draft, LEASE);
        Receipt second = model().journal(draft, LEASE);
        same(first, second);
        if (first instanceof Receipt.Journaled one && second instanceof Receipt.Journaled other) {
            modelIds.put(one.lease().letter().id(), other.lease().letter().id());
            owners.add(new Owner(one.lease(), other.lease(), true));
        }
    }

    private void same(Receipt one, Receipt other) {
        assertThat(one.getClass()).isEqualTo(other.getClass());
        if (one instanceof Receipt.Kept kept) {
            assertThat(modelIds.put(kept.id(), SampleLetters.id(other))).isIn(null, SampleLetters.id(other));
        }
    }

    private String anyId() {
        List<String> all = List.copyOf(modelIds.keySet());
        return all.get(random.nextInt(all.size()));
    }

    private void claim() {
        String id = anyId();
        @Nullable LetterLease one = real().claim(id, LEASE);
        @Nullable LetterLease other = model().claim(modelIds.get(id), LEASE);
        assertThat(one == null).as("claim refused").isEqualTo(other == null);
        if (one != null && other != null) {
            owners.add(new Owner(one, other, false));
        }
    }

    private void claimDue() {
        int most = 1 + random.nextInt(3);
        List<LetterLease> some = real().claimDue("shop", "buy", most, LEASE);
        List<LetterLease> others = model().claimDue("shop", "buy", most, LEASE);
        assertThat(some.stream().map(lease -> modelIds.get(lease.letter().id())))
                .containsExactlyElementsOf(
                        others.stream().map(lease -> lease.letter().id()).toList());
        IntStream.range(0, some.size()).forEach(i -> owners.add(new Owner(some.get(i), others.get(i), false)));
    }

    private void settle() {
        if (owners.isEmpty()) {
            return;
        }
        Owner owner = owners.get(Math.max(0, owners.size() - 1 - random.nextInt(6)));
        // The failure of a journalled call is told by who journalled it, not by a replay.
        int way = random.nextInt(owner.journalled ? 13 : 11);
        Duration pause = Duration.ofMillis(random.nextInt(5_000));
        boolean settled = settle(real(), owner.real, way, pause);
        assertThat(settled).as("way %d", way).isEqualTo(settle(model(), owner.model, way, pause));
        stale += settled ? 0 : 1;
    }

    private static boolean settle(DeadLetters letters, LetterLease lease, int way, Duration pause) {
        return switch (way) {
            case 0 -> letters.complete(lease);
            case 1 -> letters.park(lease, "no");
            case 2 -> letters.release(lease);
            case 3 -> letters.extend(lease, LEASE);
            case 4 -> letters.withdraw(lease);
            case 11 -> letters.failed(lease, new LetterFailure("java.lang.IllegalStateException", "no", 2));
            case 12 -> letters.abandon(lease);
            default -> letters.fail(lease, "refused", pause);
        };
    }

    private void steer() {
        String id = anyId();
        if (random.nextInt(3) == 0) {
            assertThat(real().discard(id, "anna", "test")).isEqualTo(model().discard(modelIds.get(id), "anna", "test"));
        } else {
            assertThat(real().revive(id, "anna")).isEqualTo(model().revive(modelIds.get(id), "anna"));
        }
    }

    private void restore() {
        @Nullable LetterRecord letter = model().letter(modelIds.get(anyId()));
        if (letter == null || letter.deliveries() == 5) {
            return;
        }
        LetterStatus status =
                random.nextBoolean() && !letter.status().finished() ? LetterStatus.INCOMPLETE : letter.status();
        LetterRecord copy = new LetterRecord(
                ids.next(),
                letter.call(),
                letter.failure(),
                letter.createdAt(),
                status,
                letter.delivered(),
                status == LetterStatus.READY ? model.now() : null,
                letter.lastError());
        same(real().restore(copy, "anna"), model().restore(copy, "anna"));
    }

    private void purge() {
        Retention retention = new Retention(
                Duration.ofSeconds(random.nextInt(100)), Duration.ofSeconds(60), Duration.ofSeconds(200), 100_000);
        var one = real().purge(retention);
        var other = model().purge(retention);
        assertThat(one.removed()).isEqualTo(other.removed());
        assertThat(one.expired()).hasSameSizeAs(other.expired());
    }

    private void compare() {
        List<LetterRecord> some = real().find(LetterQuery.all());
        List<LetterRecord> others = model().find(LetterQuery.all());
        assertThat(some.stream().map(letter -> seen(letter, modelIds.get(letter.id()))))
                .containsExactlyInAnyOrderElementsOf(
                        others.stream().map(letter -> seen(letter, letter.id())).toList());
        some.forEach(letter -> reached.add(letter.status()));
        if (!some.isEmpty()) {
            String id = some.get(random.nextInt(some.size())).id();
            assertThat(real().audit(id))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(model().audit(modelIds.get(id)).stream()
                            .map(line ->
                                    new LetterAudit(line.seq(), line.at(), line.actor(), line.action(), line.detail()))
                            .toList());
        }
    }

    private static LetterRecord seen(LetterRecord letter, String id) {
        return new LetterRecord(
                id,
                letter.call(),
                letter.failure(),
                letter.createdAt(),
                letter.status(),
                letter.delivered(),
                letter.nextAttemptAt(),
                letter.lastError());
    }
}
