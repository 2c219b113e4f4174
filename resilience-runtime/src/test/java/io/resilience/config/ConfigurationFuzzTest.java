package io.resilience.config;

import static org.assertj.core.api.Assertions.fail;

import io.resilience.exception.DefinitionException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is accepted or refused with sentences. */
class ConfigurationFuzzTest {
    private static final int ROUNDS = 1_500;
    private static final String YAML = """
            resilience:
              timing: exact
              enabled: true
              defaults: {retry: {jitter: 0.2}}
              profiles:
                my-llm: {extends: llm, breaker: {failureThreshold: 2, window: 40 calls}}
              services:
                ollama:
                  profile: my-llm
                  breaker: {key: '#shard', failOn: [java.io.IOException], maxOpenFor: 2m}
                  timeout: {value: 5s, deadline: 10m}
                  bulkhead: {maxConcurrent: 3, kind: SEMAPHORE, queueSize: 10, maxWait: 30s}
                  retry: {maxAttempts: 2, retryableErrors: [503, "A B"]}
                  fallbacks: [cached, {method: shortAnswer}, {value: 'busy', applyOn: java.io.IOException}, queue]
                  operations:
                    generate: {timeout: 5m, rateLimit: {limit: 5, period: 1s}, idempotent: {keepFor: 1h}}
            """;
    private static final List<String> PIECES = List.of(
            "-1",
            "0",
            "1e999",
            "NaN",
            "9999999999999",
            ": ",
            "\n",
            "  ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a ",
            "!!int ",
            "!x ",
            "<<",
            "~",
            "null",
            "\t",
            "#",
            "'",
            "\"",
            ",",
            "- ",
            "? ",
            "|",
            ">",
            "%",
            "@",
            "---\n",
            "...\n",
            "\0",
            "\uFEFF",
            "\uD800",
            "PT1S",
            "P999999999D",
            "99999999d",
            "exactly 0 calls",
            "99999999 calls",
            "enabled",
            "extends",
            "true",
            "java.lang.Object",
            "java.lang.Error",
            "[I",
            "cached",
            "retry",
            "breaker.");

    @Test
    void mutationsEndInAConfigurationOrInSentences() {
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("ConfigurationFuzzTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutated(random);
            try {
                Configuration configuration = Texts.yaml(text);
                configuration.effective("ollama", "generate", null).values();
            } catch (DefinitionException e) {
                if (e.problems().stream().anyMatch(problem -> problem.cause().isBlank())) {
                    fail("seed " + seed + ": a blank problem for\n" + text);
                }
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ": " + e + " for\n" + text, e);
            }
        }
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(YAML);
        int mutations = 1 + random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }
}
