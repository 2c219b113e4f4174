/** The smallest woven program: {@link io.resilience.samples.bytebuddy.Prices} is the class to copy, and pom.xml weaves it. */
package io.resilience.samples.bytebuddy;
