/**
 * Pictures of figures, as SVG that follows the reader's light or dark theme, which is why no chart library draws them: those fix
 * their colours. A {@link io.resilience.benchmarks.report.chart.DotPlot} compares, a
 * {@link io.resilience.benchmarks.report.chart.LinePlot} shows growth; both are logarithmic, so that equal distances are equal
 * ratios, and draw on a {@link io.resilience.benchmarks.report.chart.Canvas}.
 */
package io.resilience.benchmarks.report.chart;
