/**
 * The grocery agent: five services that fail, and a program that goes on.
 *
 * <p>Read {@code service} first (the annotated classes and nothing else), then {@code agent} (what they are for), then {@code
 * wiring} (how they come to be guarded). The rest makes it a show: {@code peers} are the servers behind the services, {@code plan}
 * says when they fail, {@code traffic} are the shoppers, {@code terminal} draws.
 *
 * <p>One program with two wirings needs its classes twice, unwoven for Guice and woven for AspectJ. The build leaves {@code
 * target/classes} as javac made it and weaves a copy into {@code target/woven-classes}; {@link
 * io.resilience.samples.grocery.GroceryMain} loads one or the other. A program with one wiring weaves in place and needs none of this.
 */
@NullMarked
package io.resilience.samples.grocery;

import org.jspecify.annotations.NullMarked;
