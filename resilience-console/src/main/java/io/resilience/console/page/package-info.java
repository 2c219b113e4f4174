/**
 * The dashboard's page and what it loads. {@link io.resilience.console.page.DashboardPage} knows all files by name and looks for none;
 * {@code PageFile} is one of them, with its hash, plain and compressed. The page holds nothing of the program: all it shows it asks of the
 * API, with a token.
 */
@NullMarked
package io.resilience.console.page;

import org.jspecify.annotations.NullMarked;
