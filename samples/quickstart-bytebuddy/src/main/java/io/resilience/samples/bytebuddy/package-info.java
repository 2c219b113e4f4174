/** The smallest program woven by Byte Buddy: {@link io.resilience.samples.bytebuddy.Prices} is the class to copy, and pom.xml weaves it. */
package io.resilience.samples.bytebuddy;
