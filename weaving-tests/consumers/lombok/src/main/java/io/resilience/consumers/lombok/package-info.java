/** Classes that Lombok completes. */
package io.resilience.consumers.lombok;
