package io.resilience.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationMeterTest {
    private long count;
    private byte @Nullable [] sink;

    @Test
    void aCallThatAllocatesNothingIsFree() {
        AllocationMeter.assertNoAllocation(() -> count++);
        assertThat(count).isPositive();
    }

    @Test
    void whatACallAllocatesIsCounted() {
        Runnable sixteenAndHeader = () -> sink = new byte[16];
        assertThat(AllocationMeter.bytesPerCall(sixteenAndHeader)).isEqualTo(32);
        assertThatThrownBy(() -> AllocationMeter.assertNoAllocation(sixteenAndHeader))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("32.0 B");
    }
}
