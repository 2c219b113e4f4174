/**
 * What becomes of the measurements.
 *
 * <p>A {@link io.resilience.benchmarks.report.Section} lists its {@link io.resilience.benchmarks.report.Task}s; each gives a
 * {@link io.resilience.benchmarks.report.Figure}; {@link io.resilience.benchmarks.report.Results} keeps them as JSON, by JDK and
 * section, so that a page can be made of several runs; {@link io.resilience.benchmarks.report.Page} writes tables,
 * {@link io.resilience.benchmarks.report.Goals} and {@link io.resilience.benchmarks.report.Losses} from them, and the
 * {@code chart} package the pictures.
 */
package io.resilience.benchmarks.report;
