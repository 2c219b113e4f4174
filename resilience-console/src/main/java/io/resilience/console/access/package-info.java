/**
 * Who may do what. Read {@link io.resilience.console.access.Gatekeeper} (whom the console lets in),
 * {@link io.resilience.console.access.ConsoleRole}, {@link io.resilience.console.access.AccessTokens} and
 * {@link io.resilience.console.access.TokenFile} (where the token of a start is found).
 */
@NullMarked
package io.resilience.console.access;

import org.jspecify.annotations.NullMarked;
