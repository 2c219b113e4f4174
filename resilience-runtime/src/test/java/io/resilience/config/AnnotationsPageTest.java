package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Idempotent;
import io.resilience.annotation.RateLimit;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/annotations.md names every member, with the setting's default. */
class AnnotationsPageTest {
    private final Page page = Page.of("annotations.md");

    AnnotationsPageTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Resilient.class,
                CircuitBreaker.class,
                Retry.class,
                Timeout.class,
                Bulkhead.class,
                RateLimit.class,
                Fallback.class,
                Cached.class,
                DeadLetter.class,
                Idempotent.class
            })
    void everyMemberStandsInItsTable(Class<?> annotation) {
        Page section = page.section("@" + annotation.getSimpleName());
        List<String> named = section.text()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("^\\| `(\\w+)`.*", "$1"))
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(annotation.getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void everySettingHasItsDefaultAndMeaning() {
        List<String> rows = page.rows("member | setting | default | says");

        assertThat(rows).hasSizeGreaterThan(30).allMatch(AnnotationsPageTest::agrees);
    }

    private static boolean agrees(String row) {
        String[] cells = row.split("\\|", -1);
        Setting<?> setting = Catalogue.find(cells[2].replace("`", "").strip());
        return setting == null
                ? cells[2].isBlank()
                : cells[3].strip().equals(standard(setting)) && cells[4].strip().equals(setting.meaning());
    }

    private static <T> String standard(Setting<T> setting) {
        return setting.type().print(setting.standard());
    }

    @Test
    void theExampleWorks() {
        assertThat(Configuration.builder()
                        .build()
                        .effective(Methods.read(OllamaClient.class, "generate"))
                        .policies()
                        .recovery()
                        .fallbacks())
                .hasSize(2);
    }
}
