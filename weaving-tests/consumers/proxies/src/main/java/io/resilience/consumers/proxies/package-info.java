/** A program whose classes get subclasses at run time. */
package io.resilience.consumers.proxies;
