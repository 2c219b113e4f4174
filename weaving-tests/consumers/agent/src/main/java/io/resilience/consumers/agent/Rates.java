package io.resilience.consumers.agent;

import io.resilience.annotation.Retry;
import java.util.function.DoubleSupplier;

/** Asks a bank for its rates. */
public final class Rates {
    private final DoubleSupplier bank;

    /** Rates of a bank, which may fail. */
    public Rates(DoubleSupplier bank) {
        this.bank = bank;
    }

    /** What an amount becomes. */
    public double change(double amount) {
        return amount * rate();
    }

    @Retry(maxAttempts = 3, delay = "0ms")
    private double rate() {
        return bank.getAsDouble();
    }
}
