package io.resilience.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.stripe.Stripes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;

/**
 * Where this JVM puts what a thread writes in its cell with every call: a JVM may put a field before the gap that its class declares first,
 * and then two threads take each other's cache lines.
 */
class CellLayoutTest {
    @ParameterizedTest
    @ValueSource(strings = {"due", "fired", "bound", "dice"})
    void whatAThreadWritesLiesTwoCacheLinesFromItsNeighbours(String field) {
        ClassLayout layout = ClassLayout.parseClass(DeadlineCell.class);
        FieldLayout written = layout.fields().stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .orElseThrow();
        assertThat(written.offset()).as(layout.toPrintable()).isGreaterThanOrEqualTo(Stripes.GAP_BYTES);
        assertThat(layout.instanceSize() - written.offset() - written.size())
                .as(layout.toPrintable())
                .isGreaterThanOrEqualTo(Stripes.GAP_BYTES);
    }
}
