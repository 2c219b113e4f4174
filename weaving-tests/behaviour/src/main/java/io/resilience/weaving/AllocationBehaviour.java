package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.AllocationMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that succeeds takes no heap, with breaker, retry, time limit, bulkhead and fallback. */
@ExtendWith(FreshRuntime.class)
public abstract class AllocationBehaviour {
    private static final String[] TEXTS = {"a", "b"};

    /** One call of each kind. */
    enum Kind {
        INT {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofInt(number + 1000);
            }
        },
        LONG {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofLong(number, 1000);
            }
        },
        FLOAT {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofFloat(number);
            }
        },
        DOUBLE {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofDouble(number);
            }
        },
        BOOLEAN {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofBoolean(number);
            }
        },
        VOID {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofVoid(number, "text");
            }
        },
        REFERENCE {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofReference("text", number);
            }
        },
        VARARGS {
            @Override
            void call(Guarded guarded, int number) {
                guarded.ofVarargs(TEXTS);
            }
        },
        PRIVATE_AND_STATIC {
            @Override
            void call(Guarded guarded, int number) {
                guarded.throughPrivate(number);
            }
        };

        abstract void call(Guarded guarded, int number);
    }

    @ParameterizedTest
    @EnumSource
    void aSuccessfulCallTakesNoHeap(Kind kind) {
        Guarded guarded = new Guarded();
        AllocationMeter.assertNoAllocation(() -> kind.call(guarded, 500));
        assertThat(guarded.calls()).isPositive();
    }

    @Test
    void receiversOfSeveralClassesTakeNoHeap() {
        Guarded[] receivers = {new Guarded(), new Guarded.Heir(), new Guarded() {}};
        AllocationMeter.assertNoAllocation(() -> {
            for (Guarded receiver : receivers) {
                receiver.ofInt(1000);
            }
        });
    }
}
