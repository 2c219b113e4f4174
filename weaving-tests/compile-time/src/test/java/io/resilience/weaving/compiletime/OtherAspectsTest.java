package io.resilience.weaving.compiletime;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.ResilienceTest;
import io.resilience.weaving.Trouble;
import org.aspectj.lang.Aspects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another aspect on a guarded method stands inside the guard: it sees every attempt, and disturbs none. */
@ResilienceTest
class OtherAspectsTest {
    private final Audit audit = Aspects.aspectOf(Audit.class);

    @BeforeEach
    void forget() {
        audit.take();
    }

    @Test
    void seeEveryAttempt() {
        assertThat(new Ledger(Trouble.times(2)).book("a", 1)).isEqualTo("a1");
        assertThat(audit.take()).containsExactly("book[a]", "book[a]", "book[a]");
    }

    @Test
    void leaveTheFallbackItsArguments() {
        assertThat(new Ledger(Trouble.times(3)).book("a", 1)).isEqualTo("a1 later, after trouble 3");
        assertThat(Ledger.bookAll(5, Trouble.times(3))).isEqualTo(-5);
        assertThat(audit.take()).hasSize(6);
    }
}
