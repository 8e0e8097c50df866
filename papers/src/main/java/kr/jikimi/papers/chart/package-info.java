/**
 * Charts (도표): one drawing in SVG for every format. {@link kr.jikimi.papers.chart.ChartSvg} draws;
 * {@link kr.jikimi.papers.chart.Raster} makes a PNG of the same drawing for formats that want one.
 *
 * <p>Depends on the model only.
 */
@NullMarked
package kr.jikimi.papers.chart;

import org.jspecify.annotations.NullMarked;
