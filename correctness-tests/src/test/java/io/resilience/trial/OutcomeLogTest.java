package io.resilience.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.Racers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is kept of outcomes, how much of it, and what it takes. */
class OutcomeLogTest {
    private static final long MS = 1_000_000;
    private static final int RACERS = 4;

    private final LogBudget budget = new LogBudget();

    private OutcomeLog log(int entries) {
        return new OutcomeLog(entries, budget, 5_000 * MS);
    }

    /** The call number {@code number}: its duration is its number, and no other ends in its millisecond. */
    private static void call(OutcomeLog log, long number) {
        long end = (5_000 + number) * MS;
        log.ended(PackedOutcome.SUCCESS, Math.max(0, end - number * MS), end);
    }

    private static List<Long> numbers(OutcomeLog.Excerpt excerpt) {
        return excerpt.entries().stream().map(PackedOutcome::duration).toList();
    }

    @Test
    void whatIsWrittenIsReadInOrder() {
        OutcomeLog log = log(1_000);
        log.ended(PackedOutcome.SUCCESS, 5_001 * MS, 5_004 * MS);
        log.ended(PackedOutcome.FAILURE, 5_004 * MS, 5_004 * MS + 999_999);
        log.ended(PackedOutcome.IGNORED, 4_000 * MS, 5_010 * MS);
        log.refused(5_020 * MS);
        OutcomeLog.Excerpt excerpt = log.excerpt();
        assertThat(excerpt.entries())
                .containsExactly(
                        PackedOutcome.of(PackedOutcome.SUCCESS, 4, 3),
                        PackedOutcome.of(PackedOutcome.FAILURE, 4, 0),
                        PackedOutcome.of(PackedOutcome.IGNORED, 10, 1_010),
                        PackedOutcome.refused(20));
        assertThat(excerpt.complete()).isTrue();
        assertThat(excerpt.origin()).isEqualTo(5_000);
        assertThat(excerpt.count(true)).isOne();
        assertThat(excerpt.count(false)).isEqualTo(3);
    }

    @Test
    void alikeCallsAreCountedInOneEntry() {
        OutcomeLog log = log(1_000);
        for (int i = 0; i < 100; i++) {
            log.succeeded(5_001 * MS, 5_002 * MS);
        }
        for (int i = 0; i < 100_000; i++) {
            log.refused(5_003 * MS + i);
        }
        assertThat(log.excerpt().entries()).hasSize(4 + 1);
        assertThat(log.excerpt().count(false)).isEqualTo(100);
        assertThat(log.excerpt().count(true)).isEqualTo(100_000);
    }

    @Test
    void successesWithinAMillisecondAreCountedByTheThousandAndKeepTheirPlaceAmongFailures() {
        OutcomeLog log = log(1_000);
        for (int i = 0; i < 3_000; i++) {
            log.succeeded(5_001 * MS + i, 5_001 * MS + i);
        }
        log.ended(PackedOutcome.FAILURE, 5_001 * MS, 5_001 * MS);
        log.succeeded(5_001 * MS, 5_002 * MS - 1);
        log.succeeded(5_001 * MS, 5_002 * MS);
        log.succeeded(5_002 * MS - 1, 5_002 * MS);
        log.succeeded(5_002 * MS, 5_002 * MS);
        List<Long> entries = log.excerpt().entries();
        assertThat(entries.stream().map(PackedOutcome::kind))
                .containsExactly(
                        PackedOutcome.QUICK,
                        PackedOutcome.QUICK,
                        PackedOutcome.QUICK,
                        PackedOutcome.FAILURE,
                        PackedOutcome.QUICK,
                        PackedOutcome.SUCCESS,
                        PackedOutcome.QUICK);
        assertThat(entries.stream().map(PackedOutcome::count)).containsExactly(1_024L, 1_024L, 952L, 1L, 1L, 2L, 1L);
        assertThat(entries.stream().map(PackedOutcome::duration)).containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 0L);
    }

    @Test
    void aThreadGoesOnInTheLaneOfOneThatHasEnded() throws InterruptedException {
        OutcomeLog log = log(100_000);
        for (int thread = 0; thread < 5; thread++) {
            int first = thread * 200;
            Racers.race(1, racer -> {
                for (int i = 1; i <= 200; i++) {
                    call(log, first + i);
                    log.succeeded((5_000 + first + i) * MS, (5_000 + first + i) * MS);
                }
                return racer;
            });
        }
        assertThat(log.excerpt().count(false)).isEqualTo(2_000);
        assertThat(log.excerpt().entries()).hasSize(2_000);
    }

    @Test
    void whatDiffersInAnythingIsAnEntryOfItsOwn() {
        OutcomeLog log = log(1_000);
        log.ended(PackedOutcome.SUCCESS, 5_001 * MS, 5_002 * MS);
        log.ended(PackedOutcome.FAILURE, 5_001 * MS, 5_002 * MS);
        log.ended(PackedOutcome.FAILURE, 5_000 * MS, 5_002 * MS);
        log.ended(PackedOutcome.FAILURE, 5_001 * MS, 5_003 * MS);
        log.refused(5_255 * MS);
        log.refused(5_256 * MS);
        assertThat(log.excerpt().entries()).hasSize(6);
    }

    @Test
    void theLongestDurationsAreKeptAsTheLongestThatFits() {
        long entry = PackedOutcome.of(PackedOutcome.FAILURE, 1L << 35, Long.MAX_VALUE);
        assertThat(PackedOutcome.kind(entry)).isEqualTo(PackedOutcome.FAILURE);
        assertThat(PackedOutcome.end(entry)).isEqualTo(1L << 35);
        assertThat(PackedOutcome.duration(entry)).isEqualTo(PackedOutcome.LONGEST);
        assertThat(PackedOutcome.count(entry)).isOne();
    }

    @Test
    void theLastOnesStayWithoutGaps() {
        OutcomeLog log = log(512);
        for (int number = 1; number <= 5_000; number++) {
            call(log, number);
            OutcomeLog.Excerpt excerpt = log.excerpt();
            List<Long> kept = numbers(excerpt);
            assertThat(kept)
                    .isEqualTo(LongStream.rangeClosed(number - kept.size() + 1, number)
                            .boxed()
                            .toList());
            assertThat(kept.size()).isGreaterThanOrEqualTo(Math.min(number, 512 - OutcomeLog.CHUNK));
            assertThat(excerpt.complete()).isEqualTo(kept.size() == number);
            assertThat(excerpt.from()).isEqualTo(excerpt.complete() ? 0 : number - kept.size() + 1);
        }
        assertThat(log.size()).isLessThanOrEqualTo(512 / OutcomeLog.CHUNK * (OutcomeLog.CHUNK + 8));
    }

    @Test
    void tenThousandLogsStayWithinTheBudget() {
        List<OutcomeLog> logs = new ArrayList<>();
        long longs = 0;
        for (int i = 0; i < 10_000; i++) {
            OutcomeLog log = log(4_096);
            logs.add(log);
            for (int number = 1; number <= (i < 600 ? 5_000 : 300); number++) {
                call(log, number);
            }
            longs += log.size();
        }
        assertThat(longs * Long.BYTES).as("bytes").isLessThan(40_000_000);
        assertThat(numbers(logs.get(0).excerpt()).size()).isGreaterThanOrEqualTo(4_032);
        assertThat(numbers(logs.get(9_999).excerpt()))
                .as("beyond the budget")
                .hasSizeGreaterThanOrEqualTo(OutcomeLog.CHUNK)
                .endsWith(299L, 300L);
        logs.forEach(OutcomeLog::close);
        assertThat(budget.left()).isEqualTo(LogBudget.CHUNKS);
    }

    @Test
    void threadsLoseNothingWhileThereIsRoom() throws InterruptedException {
        for (int round = 0; round < 50; round++) {
            OutcomeLog log = log(100_000);
            Racers.race(RACERS, racer -> {
                for (int i = 0; i < 2_000; i++) {
                    long end = (5_001 + racer) * MS;
                    switch (i % 7) {
                        case 0 -> log.ended(PackedOutcome.FAILURE, 5_000 * MS, end);
                        case 1, 2 -> log.succeeded(5_000 * MS, end);
                        default -> log.succeeded(end, end);
                    }
                }
                return racer;
            });
            Map<Long, Long> ofRacer = new HashMap<>();
            log.excerpt()
                    .entries()
                    .forEach(entry -> ofRacer.merge(PackedOutcome.end(entry), PackedOutcome.count(entry), Long::sum));
            assertThat(ofRacer).hasSize(RACERS);
            assertThat(ofRacer.values()).containsOnly(2_000L);
        }
    }

    @Test
    void threadsThatOverwriteTearNothingAndLeaveNoGaps() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            OutcomeLog log = log(1_024);
            AtomicLong next = new AtomicLong();
            Racers.race(RACERS, racer -> {
                for (int i = 0; i < 5_000; i++) {
                    call(log, next.incrementAndGet());
                }
                return racer;
            });
            OutcomeLog.Excerpt excerpt = log.excerpt();
            List<Long> kept = numbers(excerpt);
            assertThat(excerpt.entries()).allSatisfy(entry -> {
                assertThat(PackedOutcome.end(entry)).isEqualTo(PackedOutcome.duration(entry));
                assertThat(PackedOutcome.count(entry)).isOne();
            });
            assertThat(kept).doesNotHaveDuplicates();
            long expected = 5_000L * RACERS - excerpt.from() + 1;
            assertThat((long) kept.size()).as("kept from %s on", excerpt.from()).isBetween(expected - RACERS, expected);
            assertThat(kept.size()).isGreaterThan(0);
        }
    }
}
