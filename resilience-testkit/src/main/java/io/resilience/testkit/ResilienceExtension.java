package io.resilience.testkit;

import io.resilience.Resilience;
import io.resilience.metrics.OperationReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link ResilienceTest} does. */
public final class ResilienceExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(ResilienceExtension.class);

    /** A runtime and its being the current one. */
    private record Installed(TestRuntime runtime, Resilience.Current current) {}

    /** For JUnit. */
    public ResilienceExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        ResilienceTest test = annotation(context);
        ManualClockwork time = test != null && test.blocking() ? ManualClockwork.blocking() : ManualClockwork.create();
        String yaml = test == null ? "" : test.yaml();
        TestRuntime runtime =
                TestRuntime.on(time, settings -> settings.yaml("@ResilienceTest of " + context.getDisplayName(), yaml));
        context.getStore(OURS)
                .put(
                        TestRuntime.class,
                        new Installed(runtime, runtime.resilience().makeCurrent()));
    }

    /** The annotation of the test's class, or of one that encloses it. */
    private static @Nullable ResilienceTest annotation(ExtensionContext context) {
        for (Class<?> type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            ResilienceTest found = type.getAnnotation(ResilienceTest.class);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Installed installed = installed(context);
        installed.current.close();
        try (Resilience resilience = installed.runtime.resilience()) {
            if (context.getExecutionException().isEmpty()) {
                isIdle(resilience);
            }
        }
    }

    private static void isIdle(Resilience resilience) {
        for (OperationReading operation : resilience.metrics().readings()) {
            OperationAssert.that(resilience, operation.service(), operation.operation())
                    .isIdle();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Resilience.class
                || type == ManualClockwork.class
                || type == Recorder.class
                || type == TestRuntime.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestRuntime runtime = installed(context).runtime;
        Class<?> type = parameter.getParameter().getType();
        if (type == Resilience.class) {
            return runtime.resilience();
        }
        if (type == ManualClockwork.class) {
            return runtime.time();
        }
        return type == Recorder.class ? runtime.recorder() : runtime;
    }

    private static Installed installed(ExtensionContext context) {
        Installed installed = context.getStore(OURS).get(TestRuntime.class, Installed.class);
        if (installed == null) {
            throw new IllegalStateException(
                    "a runtime is made for each test; take it as a parameter of a test or of @BeforeEach, not of a constructor");
        }
        return installed;
    }
}
