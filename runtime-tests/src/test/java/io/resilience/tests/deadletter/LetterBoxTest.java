package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.FailedCall;
import io.resilience.deadletter.LetterBox;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.OutgoingCall;
import io.resilience.deadletter.Receipt;
import io.resilience.event.ResilienceEvent.DeadLettered;
import io.resilience.event.ResilienceEvent.LetterRefused;
import io.resilience.metrics.Count;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterBoxTest {
    private final PostOffice office = new PostOffice();

    @Test
    void aFailedCallIsKeptWithAllThatAReplayNeeds() {
        FailedCall call = PostOffice.failed("buy", "milk", "order-1");
        Receipt receipt = office.box.keep(call, PostOffice.MAX_WAIT);
        LetterRecord letter = office.letters.find(LetterQuery.all()).get(0);
        assertThat(receipt).isEqualTo(new Receipt.Kept(letter.id()));
        assertThat(letter.call().arguments()).isEqualTo("[\"milk\"]");
        assertThat(letter.call().signature()).isEqualTo("buy(java.lang.String)");
        assertThat(letter.idempotencyKey()).isEqualTo("order-1");
        assertThat(letter.failure().errorClass()).isEqualTo("java.io.IOException");
        assertThat(letter.failure().attempts()).isEqualTo(3);
        assertThat(office.heard).containsExactly(new DeadLettered("shop", "buy", letter.id(), call.failure()));
        assertThat(office.metrics.of("shop", "buy").sum(Count.DEAD_LETTERED)).isEqualTo(1);
    }

    @Test
    void whatCannotBeKeptIsCountedAndTold() {
        FailedCall call = new FailedCall(
                new OutgoingCall(
                        "shop", "buy", CallSignature.of("buy", Runnable.class), List.of((Runnable) () -> {}), null),
                new IOException(),
                1);
        Receipt receipt = office.box.keep(call, PostOffice.MAX_WAIT);
        assertThat(receipt).isInstanceOf(Receipt.Refused.class);
        assertThat(office.heard).singleElement().isInstanceOf(LetterRefused.class);
        assertThat(office.metrics.of("shop", "buy").sum(Count.DEAD_LETTER_REFUSED))
                .isEqualTo(1);
        assertThat(office.letters.find(LetterQuery.all())).isEmpty();
    }

    @Test
    void aBrokenStoreIsARefusalAndNoException() {
        LetterBox box = office.box(new BrokenStore(office.letters));
        assertThat(box.keep(PostOffice.failed("buy", "milk", null), PostOffice.MAX_WAIT))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.reason()).contains("disk full"));
        assertThat(office.metrics.of("shop", "buy").sum(Count.DEAD_LETTER_REFUSED))
                .isEqualTo(1);
    }

    @Test
    void anExceptionWhoseMessageFailsIsKeptAllTheSame() {
        IOException rude = new IOException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no message");
            }
        };
        FailedCall call = new FailedCall(new OutgoingCall("shop", "buy", Shop.BUY, List.of("milk"), null), rude, 1);
        assertThat(office.box.keep(call, PostOffice.MAX_WAIT)).isInstanceOf(Receipt.Kept.class);
    }
}
