/**
 * The console of a running program. Read {@link io.resilience.console.Console} (how it is started),
 * {@link io.resilience.console.ConsoleServlet} (what happens to a request) and {@code ConsoleServer} (the embedded server and its limits).
 * Below: {@code access} (who may), {@code http} (requests and answers), {@code api} (the endpoints), {@code stream} (events).
 */
@NullMarked
package io.resilience.console;

import org.jspecify.annotations.NullMarked;
