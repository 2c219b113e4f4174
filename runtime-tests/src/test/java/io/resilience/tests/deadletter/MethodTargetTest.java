package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.FailedCall;
import io.resilience.deadletter.MethodTarget;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.ReplayOutcome;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MethodTargetTest {
    private static final List<String> POSTED = new ArrayList<>();
    private final PostOffice office = new PostOffice();
    private final AtomicReference<@Nullable Till> till = new AtomicReference<>(new Till());

    static class Till {
        private final List<String> sold = new ArrayList<>();

        @SuppressWarnings("unused")
        private int sell(String item, int number) throws IOException {
            if (number < 0) {
                throw new IOException("no such number");
            }
            sold.add(number + " " + item);
            return number;
        }

        @SuppressWarnings("unused")
        static void post(String item) {
            POSTED.add(item);
        }
    }

    private String keep(String name, Object... arguments) {
        Method method = Arrays.stream(Till.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        office.replay.register(
                new MethodTarget(new MethodTarget.Operation("till", name, true), method, till::get, () -> false));
        return ((Receipt.Kept) office.box.keep(new FailedCall(
                        "till", name, CallSignature.of(method), List.of(arguments), null, new IOException(), 1)))
                .id();
    }

    private ReplayOutcome replay(String id) {
        return office.replay.replayOne(id).toCompletableFuture().join();
    }

    @Test
    void aPrivateMethodIsCalledOnTheInstance() {
        Till instance = till.get();
        assertThat(instance).isNotNull();
        assertThat(replay(keep("sell", "milk", 2))).isEqualTo(ReplayOutcome.SUCCEEDED);
        assertThat(instance.sold).containsExactly("2 milk");
    }

    @Test
    void aStaticMethodNeedsNone() {
        till.set(null);
        assertThat(replay(keep("post", "card"))).isEqualTo(ReplayOutcome.SUCCEEDED);
        assertThat(POSTED).containsExactly("card");
    }

    @Test
    void theMethodsOwnFailureIsTheReplays() {
        String id = keep("sell", "milk", -1);
        assertThat(replay(id)).isEqualTo(ReplayOutcome.FAILED);
        assertThat(office.letter(id).lastError()).isEqualTo("java.io.IOException: no such number");
    }

    @Test
    void withoutAnInstanceNothingIsDelivered() {
        till.set(null);
        String id = keep("sell", "milk", 2);
        assertThat(replay(id)).isEqualTo(ReplayOutcome.REFUSED);
        assertThat(office.letter(id).deliveries()).isZero();
    }
}
