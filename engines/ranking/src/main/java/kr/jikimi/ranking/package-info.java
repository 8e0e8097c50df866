/**
 * Composite indices (종합지수) after the OECD/JRC Handbook on Constructing Composite Indicators (2008): normalisation,
 * weights, aggregation, and how sure the ranks are. Knows no file, no clock, no database. Start at {@link
 * kr.jikimi.ranking.CompositeIndex}.
 */
@NullMarked
package kr.jikimi.ranking;

import org.jspecify.annotations.NullMarked;
