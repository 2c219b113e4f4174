package io.resilience.weaving.bytebuddy;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.weaving.AllocationBehaviour;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A call takes no heap by its form, not by grace of the JIT: it may inline neither the woven method nor its code here. */
@Tag("not-inlined")
class NotInlinedTest extends AllocationBehaviour {
    @BeforeEach
    void theJvmWasToldSo() {
        assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .anyMatch(argument -> argument.contains("dontinline,io.resilience.weaving.Guarded"));
    }
}
