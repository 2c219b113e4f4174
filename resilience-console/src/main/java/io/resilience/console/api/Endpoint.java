package io.resilience.console.api;

import io.resilience.console.http.HttpAnswer;
import java.io.IOException;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Endpoint {
    /**
     * The answer.
     *
     * @throws io.resilience.console.http.HttpProblem if there is none
     */
    HttpAnswer answer(ApiRequest request) throws IOException;

    /** Lets go of what it holds; the console has ended. */
    default void close() {}
}
