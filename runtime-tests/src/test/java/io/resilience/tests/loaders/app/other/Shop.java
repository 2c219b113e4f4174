package io.resilience.tests.loaders.app.other;

import io.resilience.Resilience;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.guard.Guard;
import io.resilience.tests.loaders.Program;
import io.resilience.woven.Site;

/** Another class of the same simple name, with a method of the same name, and overloads. */
public final class Shop implements Program {
    private final Site site = io.resilience.tests.loaders.app.Shop.site(Shop.class, "price");
    private int asked;

    @Retry(delay = "0ms", maxAttempts = 2)
    @Fallback("other")
    String price() {
        asked++;
        throw new IllegalStateException("the other shop is closed");
    }

    @Override
    public Resilience build(String yaml) {
        return Resilience.builder().build();
    }

    @Override
    public String call() {
        try {
            Guard guard = site.guard(this);
            return guard == null ? price() : guard.call(this::price);
        } catch (Throwable failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    @Override
    public int asked() {
        return asked;
    }
}
