/**
 * Requests and answers, and their limits. Read {@link io.resilience.console.http.ApiPath} (how a path is read strictly),
 * {@link io.resilience.console.http.RequestBody}, {@link io.resilience.console.http.HttpAnswer} and
 * {@link io.resilience.console.http.HttpProblem} (what is wrong, as RFC 9457 JSON).
 */
@NullMarked
package io.resilience.console.http;

import org.jspecify.annotations.NullMarked;
