/**
 * Maps of grids (격자 지도): one number per cell drawn as a picture with legend, scale bar and outlines. It knows no engine;
 * whoever has a grid of numbers fills a {@link kr.jikimi.papers.map.GridMap}.
 */
@NullMarked
package kr.jikimi.papers.map;

import org.jspecify.annotations.NullMarked;
