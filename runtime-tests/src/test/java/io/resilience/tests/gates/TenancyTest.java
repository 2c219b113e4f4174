package io.resilience.tests.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.stripe.Tenancy;
import io.resilience.testkit.Racers;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may write alone: one thread at a time, for as long as it lives, and none that has ended is kept. */
class TenancyTest {
    private final Tenancy tenancy = new Tenancy();

    @Test
    void whoComesFirstIsTheTenant() throws InterruptedException {
        assertThat(tenancy.isMine()).isFalse();
        assertThat(tenancy.moveIn()).isTrue();
        assertThat(tenancy.isMine()).isTrue();
        assertThat(Racers.race(1, racer -> tenancy.moveIn() || tenancy.isMine()))
                .containsExactly(false);
        assertThat(tenancy.isMine()).isTrue();
    }

    @Test
    void ofManyOneIsTheTenant() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            Tenancy one = new Tenancy();
            List<Boolean> mine = Racers.race(4, racer -> one.moveIn());
            // who has ended by then makes room
            assertThat(mine).contains(true);
            assertThat(one.isMine()).isFalse();
        }
    }

    @Test
    void theNextMovesInWhenTheTenantHasEnded() throws InterruptedException {
        Thread first = new Thread(tenancy::moveIn);
        first.start();
        first.join();
        assertThat(tenancy.isMine()).isFalse();
        assertThat(tenancy.moveIn()).isTrue();
        assertThat(tenancy.isMine()).isTrue();
    }

    @Test
    @Timeout(60)
    void aTenantThatHasEndedIsNotKept() throws InterruptedException {
        WeakReference<Thread> ended = endedTenant();
        while (ended.get() != null) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(tenancy.moveIn()).isTrue();
    }

    private WeakReference<Thread> endedTenant() throws InterruptedException {
        Thread tenant = new Thread(tenancy::moveIn);
        tenant.start();
        tenant.join();
        return new WeakReference<>(tenant);
    }
}
