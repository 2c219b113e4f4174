package io.resilience.failure;

import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads HTTP status and {@code Retry-After} from exceptions and responses of any library that {@link HttpShape} knows. */
final class HttpStatusReader {
    private static final HttpStatusReader NONE = new HttpStatusReader(null, null);
    private static final ClassValue<HttpStatusReader> READERS = new ClassValue<>() {
        @Override
        protected HttpStatusReader computeValue(Class<?> type) {
            return find(type);
        }
    };

    private final @Nullable MethodHandle status;
    private final @Nullable MethodHandle retryAfter;

    private HttpStatusReader(@Nullable MethodHandle status, @Nullable MethodHandle retryAfter) {
        this.status = status;
        this.retryAfter = retryAfter;
    }

    private static HttpStatusReader find(Class<?> type) {
        for (Class<?> each : Supertypes.of(type)) {
            HttpShape shape = HttpShape.named(each.getName());
            MethodHandle status = shape == null ? null : AccessorPath.of(each, shape.status());
            if (shape != null && status != null) {
                return new HttpStatusReader(status, AccessorPath.of(each, shape.retryAfter()));
            }
        }
        return NONE;
    }

    /** Whether objects of this type carry a status. */
    static boolean reads(Class<?> type) {
        return READERS.get(type).status != null;
    }

    /** The status that {@code carrier} carries, 0 for none. */
    static int status(Object carrier) {
        MethodHandle path = READERS.get(carrier.getClass()).status;
        Object status = path == null ? null : AccessorPath.read(path, carrier);
        return status instanceof Integer number ? number : 0;
    }

    /** The {@code Retry-After} header that {@code carrier} carries, null for none. */
    static @Nullable String retryAfter(Object carrier) {
        return first(AccessorPath.read(READERS.get(carrier.getClass()).retryAfter, carrier));
    }

    private static @Nullable String first(@Nullable Object header) {
        if (header instanceof Optional<?> optional) {
            return first(optional.orElse(null));
        }
        if (header instanceof Collection<?> values) {
            return values.isEmpty() ? null : first(values.iterator().next());
        }
        return header == null ? null : header.toString();
    }
}
