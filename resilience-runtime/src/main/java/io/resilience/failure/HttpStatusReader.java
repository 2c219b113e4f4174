package io.resilience.failure;

import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads HTTP status and {@code Retry-After} from exceptions and responses of any library that {@link HttpShape} knows. */
final class HttpStatusReader {
    /** The way to the status, then that to the header. */
    private static final @Nullable MethodHandle[] NONE = new @Nullable MethodHandle[2];

    /** As arrays: classes of the JDK outlive the library, and must hold none of its objects. */
    private static final ClassValue<@Nullable MethodHandle[]> READERS = new ClassValue<>() {
        @Override
        protected @Nullable MethodHandle[] computeValue(Class<?> type) {
            return find(type);
        }
    };

    private HttpStatusReader() {}

    private static @Nullable MethodHandle[] find(Class<?> type) {
        for (Class<?> each : Supertypes.of(type)) {
            HttpShape shape = HttpShape.named(each.getName());
            MethodHandle status = shape == null ? null : AccessorPath.of(each, shape.status());
            if (shape != null && status != null) {
                return new @Nullable MethodHandle[] {status, AccessorPath.of(each, shape.retryAfter())};
            }
        }
        return NONE;
    }

    /** Whether objects of this type carry a status. */
    static boolean reads(Class<?> type) {
        return READERS.get(type)[0] != null;
    }

    /** The status that {@code carrier} carries, 0 for none. */
    static int status(Object carrier) {
        MethodHandle path = READERS.get(carrier.getClass())[0];
        Object status = path == null ? null : AccessorPath.read(path, carrier);
        return status instanceof Integer number ? number : 0;
    }

    /** The {@code Retry-After} header that {@code carrier} carries, null for none. */
    static @Nullable String retryAfter(Object carrier) {
        return first(AccessorPath.read(READERS.get(carrier.getClass())[1], carrier));
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
