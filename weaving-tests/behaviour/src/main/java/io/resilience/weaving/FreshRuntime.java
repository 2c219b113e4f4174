package io.resilience.weaving;

import io.resilience.Resilience;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test a runtime of its own, current for woven classes until JUnit closes what is kept for the test. */
final class FreshRuntime implements BeforeEachCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(FreshRuntime.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(HERE)
                .put("current", Resilience.builder().detached().build().makeCurrent());
    }
}
