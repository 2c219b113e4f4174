package io.resilience.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RendezvousTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        System.clearProperty(Patience.PROPERTY);
        threads.shutdownNow();
    }

    private static void loosePatience() {
        System.setProperty(Patience.PROPERTY, "0");
    }

    @Test
    void guestsStayUntilTheHostDisbandsTheParty() throws Exception {
        Party party = Party.of(2);
        Callable<String> guest = () -> {
            party.attend();
            return "home";
        };
        List<Future<String>> guests = List.of(threads.submit(guest), threads.submit(guest));
        party.awaitAll();
        assertThat(party.present()).isEqualTo(2);
        assertThat(guests).noneMatch(Future::isDone);
        party.disband();
        for (Future<String> each : guests) {
            assertThat(each.get()).isEqualTo("home");
        }
    }

    @Test
    void theHostSaysWhoIsMissing() {
        loosePatience();
        assertThatThrownBy(Party.of(3)::awaitAll)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("only 0 of 3 guests came to the party");
    }

    @Test
    void aFailureShowsWhatTheThreadsDo() {
        HeldCall<String> work = HeldCall.answering("done");
        Future<String> busy = threads.submit(work);
        work.awaitHeld(1);
        loosePatience();
        assertThatThrownBy(Party.of(1)::awaitAll).hasMessageContaining("HeldCall.hold");
        work.release();
        assertThat(busy).succeedsWithin(Patience.limit().plusSeconds(20)).isEqualTo("done");
    }

    @Test
    void aBarrierHoldsThreadsUntilItIsOpen() throws Exception {
        Barrier barrier = Barrier.named("gangway");
        Future<?> first = threads.submit(() -> {
            barrier.pass();
            return null;
        });
        barrier.awaitWaiting(1);
        assertThat(barrier.isOpen()).isFalse();
        barrier.open();
        first.get();
        barrier.pass();
        assertThat(barrier.waiting()).isZero();
    }

    @Test
    void aBarrierThatNobodyOpensFailsByName() {
        loosePatience();
        assertThatThrownBy(Barrier.named("gangway")::pass)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"gangway\"");
    }

    @Test
    void heldWorkEndsWhenItIsReleased() throws Exception {
        HeldCall<String> work = HeldCall.answering("done");
        Future<String> result = threads.submit(work);
        work.awaitHeld(1);
        assertThat(work.running()).isOne();
        work.release();
        assertThat(result.get()).isEqualTo("done");
        assertThat(work.started()).isOne();
        assertThat(work.running()).isZero();
    }

    @Test
    void anInterruptEndsHeldWork() {
        HeldCall<String> work = HeldCall.answering("done");
        Future<String> result = threads.submit(work);
        work.awaitHeld(1);
        result.cancel(true);
        work.awaitEnd();
        assertThat(work.interrupts()).isOne();
    }

    @Test
    void deafWorkDoesNotHearInterrupts() {
        HeldCall<String> work = HeldCall.answering("done").deaf();
        Future<String> result = threads.submit(work);
        work.awaitHeld(1);
        result.cancel(true);
        assertThat(work.running()).isOne();
        work.release();
        work.awaitEnd();
        assertThat(work.interrupts()).isZero();
    }
}
