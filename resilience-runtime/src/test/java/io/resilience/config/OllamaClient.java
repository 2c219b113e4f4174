package io.resilience.config;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.io.IOException;

@Resilient(service = "ollama", profile = "llm")
class OllamaClient {
    @CircuitBreaker(failureThreshold = 3)
    @Retry(maxAttempts = 2, delay = "500ms")
    @Timeout("5m")
    @Bulkhead(maxConcurrent = 3, queueSize = 10, maxWait = "30s")
    @Fallback(cached = @Cached(maxAge = "1h"))
    @Fallback(method = "shortAnswer")
    @DeadLetter
    String generate(@IdempotencyKey String requestId, String prompt) throws IOException {
        throw new IOException(requestId + prompt);
    }

    String shortAnswer(String requestId, String prompt, Throwable cause) {
        return requestId + prompt + cause;
    }
}
