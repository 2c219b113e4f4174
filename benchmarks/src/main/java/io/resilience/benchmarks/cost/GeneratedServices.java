package io.resilience.benchmarks.cost;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.StubMethod;

/** Generated classes of ten guarded methods each, of ten signatures. */
final class GeneratedServices {
    private static final List<Class<?>> RESULTS = List.of(
            int.class,
            void.class,
            String.class,
            long.class,
            Number.class,
            double.class,
            List.class,
            boolean.class,
            int[].class,
            CharSequence.class);
    private static final List<Class<?>> PARAMETERS =
            List.of(String.class, int.class, long.class, Object.class, double.class, List.class, boolean.class);

    private GeneratedServices() {}

    static String name(int number) {
        return "io.resilience.generated.Service" + number;
    }

    static void write(Path folder, int classes) throws IOException {
        for (int number = 0; number < classes; number++) {
            Path file = folder.resolve(name(number).replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, service(name(number)));
        }
    }

    private static byte[] service(String name) {
        DynamicType.Builder<?> service = new ByteBuddy().subclass(Object.class).name(name);
        for (int method = 0; method < RESULTS.size(); method++) {
            service = service.defineMethod("operation" + method, RESULTS.get(method), Visibility.PUBLIC)
                    .withParameters(new ArrayList<>(PARAMETERS.subList(0, method % (PARAMETERS.size() + 1))))
                    .intercept(StubMethod.INSTANCE)
                    .annotateMethod(
                            AnnotationDescription.Builder.ofType(CircuitBreaker.class)
                                    .build(),
                            AnnotationDescription.Builder.ofType(Retry.class).build(),
                            AnnotationDescription.Builder.ofType(Bulkhead.class).build(),
                            AnnotationDescription.Builder.ofType(Timeout.class)
                                    .define("value", "10s")
                                    .build());
        }
        return service.make().getBytes();
    }
}
