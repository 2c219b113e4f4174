package io.resilience.tests.loaders.app;

import io.resilience.Resilience;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.guard.Guard;
import io.resilience.tests.loaders.Program;
import io.resilience.woven.Site;
import java.lang.reflect.Method;
import java.util.Arrays;

/** A program with one woven method. */
public final class Shop implements Program {
    private final Site site = site(Shop.class, "price");
    private int asked;

    /** Something that only this program knows. */
    public static final class ClosedException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("the shop is closed");
        }
    }

    @Retry(delay = "0ms")
    @Fallback(queue = true, queueAnswer = "queued")
    String price() {
        asked++;
        throw new ClosedException();
    }

    @Override
    public Resilience build(String yaml) {
        return Resilience.builder()
                .configure(settings -> settings.yaml("shop.yaml", yaml))
                .build();
    }

    /** What a weaver puts in place of the body. */
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

    /** The site of a woven method. */
    public static Site site(Class<?> type, String name) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new Site(method);
    }
}
