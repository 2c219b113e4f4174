/** A package that is not exported. */
package io.resilience.consumers.modules;
