/**
 * The dashboard in a real browser. {@code Stall} is what is guarded, {@code MarketDay} a runtime around it with a console in front,
 * {@code Chromium} the browser, {@code Visitor} someone before the page. The tests press every control and look into the runtime for
 * its effect; {@code Pictures} and {@code FrameTimes} are programs that make the pictures of the docs and measure.
 */
@NullMarked
package io.resilience.dashboard;

import org.jspecify.annotations.NullMarked;
