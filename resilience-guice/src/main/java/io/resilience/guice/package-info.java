/** Guards put round injected objects by Guice. */
@NullMarked
package io.resilience.guice;

import org.jspecify.annotations.NullMarked;
