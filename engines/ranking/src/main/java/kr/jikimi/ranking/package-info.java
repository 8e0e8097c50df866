/**
 * Composite indices. Today: min-max normalisation and equal weights, after the OECD/JRC Handbook on
 * Constructing Composite Indicators (2008), steps 5 and 6. Knows no file, no clock, no database.
 */
@NullMarked
package kr.jikimi.ranking;

import org.jspecify.annotations.NullMarked;
