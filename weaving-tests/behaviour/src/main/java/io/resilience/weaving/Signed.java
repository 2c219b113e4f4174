package io.resilience.weaving;

import io.resilience.annotation.Retry;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A guarded method of which there is much to tell. */
class Signed {
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.PARAMETER})
    @interface Mark {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    @interface Kind {}

    @Mark("method")
    @SuppressWarnings("unchecked")
    @Retry(delay = "0ms", maxAttempts = 2)
    protected final <T extends Comparable<T>> List<@Kind T> sign(@Mark("parameter") List<? super T> names, T... others)
            throws IOException, IllegalStateException {
        if (names.isEmpty()) {
            throw new IOException("nothing to sign");
        }
        return List.of(others);
    }
}
