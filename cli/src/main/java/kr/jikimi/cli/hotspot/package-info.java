/**
 * {@code jikimi hotspot}: where events concentrate, and how often a forecast of it was right. A command reads events
 * ({@link kr.jikimi.cli.hotspot.Survey}), asks the engine, and writes a grid, a table or a page.
 */
@NullMarked
package kr.jikimi.cli.hotspot;

import org.jspecify.annotations.NullMarked;
