package io.resilience.tests.call;

import static io.resilience.tests.call.Hostile.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Capture;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.config.Sources;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.UnkeptCallException;
import io.resilience.testkit.ForwardedLetters;
import io.resilience.testkit.ManualClockwork;
import io.resilience.tests.call.Hostile.Fate;
import io.resilience.tests.call.Hostile.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A store, or what writes arguments down, ends badly in each way: the call ends as it would without, its place is free, and whoever was
 * told that the call is kept finds its letter.
 */
@Timeout(60)
class HostileLettersTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final MemoryDeadLetters kept = new MemoryDeadLetters(time.clockwork());
    private final Till till = new Till();

    /** An argument that runs code of the program when it is written down. */
    private static final class Items extends AbstractList<String> {
        private final String name;

        Items(String name) {
            this.name = name;
        }

        @Override
        public String get(int index) {
            at(Place.CODEC);
            return name;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    static final class Till {
        boolean down;

        @Bulkhead(maxConcurrent = 1)
        @DeadLetter(capture = Capture.WRITE_AHEAD)
        String ahead(List<String> items, List<String> notes) throws IOException {
            return sell(notes);
        }

        @Bulkhead(maxConcurrent = 1)
        @DeadLetter
        String after(List<String> items, List<String> notes) throws IOException {
            return sell(notes);
        }

        @Bulkhead(maxConcurrent = 1)
        @DeadLetter(capture = Capture.WRITE_AHEAD)
        @Fallback(queue = true, queueAnswer = "queued")
        CompletionStage<String> later(List<String> items, List<String> notes) {
            try {
                return CompletableFuture.completedFuture(sell(notes));
            } catch (IOException failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }

        private String sell(List<String> notes) throws IOException {
            notes.clear();
            if (down) {
                throw new IOException("down");
            }
            return "sold";
        }
    }

    /** All questions that a call asks. */
    private static final class HostileStore extends ForwardedLetters {
        private final boolean waits;

        HostileStore(DeadLetters letters, boolean waits) {
            super(letters);
            this.waits = waits;
        }

        @Override
        public Receipt keep(LetterDraft draft) {
            at(Place.STORE);
            return super.keep(draft);
        }

        @Override
        public Receipt journal(LetterDraft draft, Duration lease) {
            at(Place.STORE);
            return super.journal(draft, lease);
        }

        @Override
        public boolean withdraw(LetterLease lease) {
            at(Place.STORE);
            return super.withdraw(lease);
        }

        @Override
        public boolean abandon(LetterLease lease) {
            at(Place.STORE);
            return super.abandon(lease);
        }

        @Override
        public boolean failed(LetterLease lease, LetterFailure failure) {
            at(Place.STORE);
            return super.failed(lease, failure);
        }

        @Override
        public boolean mayWait() {
            return waits;
        }
    }

    private Resilience resilience(boolean waits) {
        return Resilience.builder()
                .detached()
                .clockwork(time.clockwork())
                .executor(Runnable::run)
                .deadLetters(new HostileStore(kept, waits))
                .configure(all -> all.source(Sources.NONE))
                .build();
    }

    static List<Arguments> table() {
        List<Arguments> rows = new ArrayList<>();
        for (String method : List.of("ahead", "after", "later")) {
            for (Place place : List.of(Place.CODEC, Place.STORE)) {
                rows.add(Arguments.of(method, place, true));
                rows.add(Arguments.of(method, place, false));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("table")
    void theCallEndsAndWhatWasPromisedIsKept(String method, Place place, boolean waits) {
        try (Resilience resilience = resilience(waits)) {
            for (Fate fate : Fate.values()) {
                for (boolean down : new boolean[] {false, true}) {
                    till.down = down;
                    String item = fate + (down ? "-down" : "-up");
                    Hostile.arm(place, fate);
                    Object end = end(resilience, method, item);
                    boolean met = Hostile.disarm();
                    String row = method + " " + place + " " + item + ": " + end;
                    assertThat(met || !down)
                            .as("the hostile code was called: %s", row)
                            .isTrue();
                    assertThat(end).as(row).isInstanceOfAny(down ? IOException.class : String.class, String.class);
                    assertThat(!isToldKept(end) || isKept(item))
                            .as("told, and not kept: %s", row)
                            .isTrue();
                    isFree(resilience, method);
                }
            }
            till.down = false;
            assertThat(end(resilience, method, "milk")).isEqualTo("sold");
        } finally {
            Hostile.disarm();
        }
    }

    /** Whether the caller may rely on a letter. */
    private static boolean isToldKept(Object end) {
        return end.equals("queued")
                || (end instanceof IOException failure
                        && Arrays.stream(failure.getSuppressed()).noneMatch(UnkeptCallException.class::isInstance));
    }

    private boolean isKept(String item) {
        return kept.find(LetterQuery.all()).stream()
                .anyMatch(letter -> letter.call().arguments().contains(item));
    }

    private Object end(Resilience resilience, String method, String item) {
        Object outcome = CallOf.outcome(
                () -> CallOf.method(resilience, till, method, new Items(item), new ArrayList<>(List.of("fresh"))));
        if (!(outcome instanceof CompletionStage<?> stage)) {
            return outcome;
        }
        CompletableFuture<?> answer = stage.toCompletableFuture();
        CallOf.until(answer::isDone);
        return answer.handle((value, failure) -> failure == null ? value : failure)
                .join();
    }

    private static void isFree(Resilience resilience, String method) {
        CallOf.until(
                () -> resilience.metrics().reading("Till", method).bulkhead().inUse() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ahead", "after", "later"})
    void aLetterHasTheArgumentsAsTheyWereGivenThoughTheMethodChangedThem(String method) {
        till.down = true;
        try (Resilience resilience = resilience(false)) {
            assertThat(isToldKept(end(resilience, method, "milk"))).isTrue();
            assertThat(kept.find(LetterQuery.all()))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.call().arguments()).isEqualTo("[[\"milk\"],[\"fresh\"]]"));
        }
    }
}
