package io.resilience.consumers.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.ResilienceTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.util.ReflectionUtils;

/** The testkit runs on the JUnit that its user has chosen. */
@ResilienceTest
class TestkitOnItsJunitTest {
    @Test
    void theExtensionGivesARuntimeAndItsTime(Resilience resilience, ManualClockwork time) {
        AtomicInteger asked = new AtomicInteger();
        Shop shop = new Shop(question -> {
            if (asked.incrementAndGet() < 3) {
                throw new IllegalStateException("closed");
            }
            return "2.50";
        });
        assertThat(shop.price("milk")).isEqualTo("2.50");
        assertThat(asked).hasValue(3);
        assertThat(time.elapsed()).isEqualTo(Duration.ZERO);
        assertThat(resilience.metrics().reading("shop", "price")).isNotNull();
    }

    @Test
    void itIsSpringBootsJunit() {
        String file = ReflectionUtils.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        boolean three = System.getProperty("spring-boot.version").startsWith("3.");
        assertThat(file).containsPattern(three ? "junit-platform-commons-1\\." : "junit-platform-commons-6\\.");
    }
}
