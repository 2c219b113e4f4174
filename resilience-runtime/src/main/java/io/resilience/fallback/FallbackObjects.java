package io.resilience.fallback;

import io.resilience.annotation.FallbackHandler;
import java.lang.reflect.Constructor;

/** Makes the objects that answer for failed calls, such as by an injector. */
@FunctionalInterface
public interface FallbackObjects {
    /** Calls the constructor without parameters, which may be private. */
    FallbackObjects BY_CONSTRUCTOR = FallbackObjects::construct;

    /** Makes none: in a build, nobody knows what the program will make them with. */
    FallbackObjects UNKNOWN = new FallbackObjects() {
        @Override
        public <H extends FallbackHandler<?>> H make(Class<H> type) {
            throw new UnsupportedOperationException("no handlers are made in builds");
        }
    };

    /**
     * An object of the class.
     *
     * @throws Exception if there is none; the call then has no answer from it, and the next one asks again
     */
    <H extends FallbackHandler<?>> H make(Class<H> type) throws Exception;

    private static <H> H construct(Class<H> type) throws ReflectiveOperationException {
        Constructor<H> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
