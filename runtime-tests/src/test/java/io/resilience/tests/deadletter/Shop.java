package io.resilience.tests.deadletter;

import io.resilience.deadletter.CallContext;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.ReplayTarget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** An operation {@code shop/buy(item)} that remembers what it was asked, and fails as a test wants. */
final class Shop implements ReplayTarget {
    /** What a call does. */
    @FunctionalInterface
    interface Purchase {
        @Nullable
        Object of(String item) throws Throwable;
    }

    static final CallSignature BUY = CallSignature.of("buy", String.class);
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final List<@Nullable String> keys = Collections.synchronizedList(new ArrayList<>());
    final String operation;
    Purchase purchase = item -> "bought " + item;
    BooleanSupplier open = () -> false;
    boolean automatic = true;

    Shop(String operation) {
        this.operation = operation;
    }

    @Override
    public String service() {
        return "shop";
    }

    @Override
    public String operation() {
        return operation;
    }

    @Override
    public CallSignature signature() {
        return BUY;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
        String item = (String) arguments[0];
        asked.add(item);
        keys.add(CallContext.current().idempotencyKey());
        return purchase.of(item);
    }

    @Override
    public boolean closedToCalls() {
        return open.getAsBoolean();
    }

    @Override
    public boolean automatic() {
        return automatic;
    }
}
