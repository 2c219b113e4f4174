package io.resilience.tests.docs;

import static io.resilience.tests.docs.ReadmeTest.http;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.io.IOException;

@SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // a fallback method is found by its name
@Resilient(service = "ollama", profile = "llm")
class OllamaClient {
    @CircuitBreaker(failureThreshold = 3)
    @Retry(maxAttempts = 2, delay = "500ms")
    @Timeout("5m")
    @Bulkhead(maxConcurrent = 3, queueSize = 10)
    @Fallback(method = "shortAnswer")
    String generate(String prompt) throws IOException {
        return http.generate(prompt);
    }

    private String shortAnswer(String prompt, Throwable cause) {
        return "The model is resting; here is what I know without it.";
    }
}
