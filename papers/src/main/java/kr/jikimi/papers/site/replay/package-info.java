/**
 * The film (재생): {@link kr.jikimi.papers.site.replay.Film} keeps where people are, within a bound;
 * {@link kr.jikimi.papers.site.replay.ReplayPage} makes one HTML file of it that runs without a network.
 */
@NullMarked
package kr.jikimi.papers.site.replay;

import org.jspecify.annotations.NullMarked;
