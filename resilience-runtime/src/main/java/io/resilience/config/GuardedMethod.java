package io.resilience.config;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of one method say.
 *
 * @param name the service and operation that its state is kept under
 * @param settings the values that the annotations set
 * @param shape how it is called, and what its parameters mean
 */
public record GuardedMethod(Method method, Name name, Layer settings, Shape shape) {

    /** The service that is called, and the operation of it. */
    public record Name(String service, String operation) {}

    /**
     * How a method is called.
     *
     * @param asynchronous whether it carries {@code @Asynchronous}
     * @param stage whether it returns {@code CompletionStage} or {@code CompletableFuture}, and is async by its type
     * @param idempotencyKey the position of the {@code @IdempotencyKey} parameter, -1 for none
     * @param redacted the positions of the {@code @Redact} parameters
     */
    public record Shape(boolean asynchronous, boolean stage, int idempotencyKey, List<Integer> redacted) {
        /** Copies the list. */
        public Shape {
            redacted = List.copyOf(redacted);
        }
    }

    /** Class, name and parameters, as problems call the method: {@code io.shop.Client.price(String)}. */
    public String place() {
        return MethodName.of(method);
    }

    /** The service that is called. */
    public String service() {
        return name.service();
    }

    /** The operation of the service. */
    public String operation() {
        return name.operation();
    }

    /** The profile that the annotations name, null for none. */
    public @Nullable String profile() {
        Stated<String> stated = settings.stated(Catalogue.PROFILE);
        return stated == null ? null : stated.value();
    }
}
