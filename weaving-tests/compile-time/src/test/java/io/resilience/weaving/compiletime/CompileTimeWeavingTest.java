package io.resilience.weaving.compiletime;

import io.resilience.weaving.AllocationBehaviour;
import io.resilience.weaving.AnnotatedBehaviour;
import io.resilience.weaving.CurrentRuntimeBehaviour;
import io.resilience.weaving.FamilyBehaviour;
import io.resilience.weaving.LaneBehaviour;
import io.resilience.weaving.LateBehaviour;
import io.resilience.weaving.LaterBehaviour;
import io.resilience.weaving.MethodsBehaviour;
import io.resilience.weaving.ReceiptBehaviour;
import io.resilience.weaving.RepeatedBehaviour;
import io.resilience.weaving.SignatureBehaviour;
import io.resilience.weaving.StrippedBehaviour;
import io.resilience.weaving.TraceBehaviour;
import io.resilience.weaving.TypesBehaviour;
import io.resilience.woven.Route;
import org.junit.jupiter.api.Nested;

/** All that must hold of a woven class holds of one woven at build time. */
class CompileTimeWeavingTest {
    @Nested
    class Methods extends MethodsBehaviour {}

    @Nested
    class Types extends TypesBehaviour {}

    @Nested
    class Family extends FamilyBehaviour {}

    @Nested
    class Annotated extends AnnotatedBehaviour {}

    @Nested
    class Repeated extends RepeatedBehaviour {}

    @Nested
    class Lane extends LaneBehaviour {}

    @Nested
    class Late extends LateBehaviour {}

    @Nested
    class Later extends LaterBehaviour {}

    @Nested
    class CurrentRuntime extends CurrentRuntimeBehaviour {}

    @Nested
    class Allocation extends AllocationBehaviour {}

    @Nested
    class Receipt extends ReceiptBehaviour {
        Receipt() {
            super(Route.ASPECTJ);
        }
    }

    @Nested
    class Signature extends SignatureBehaviour {}

    @Nested
    class Trace extends TraceBehaviour {}

    @Nested
    class Stripped extends StrippedBehaviour {}
}
