/**
 * Papers (문서): the document model of an official paper. A composer builds a {@link kr.jikimi.papers.Paper} out of
 * {@link kr.jikimi.papers.Block}s and {@link kr.jikimi.papers.Inline}s; the sub-packages print it.
 *
 * <p>Every number that comes out of the records is a {@link kr.jikimi.papers.Figure}: it keeps its reference, its exact
 * value and its display text, so every format prints the same text and every printed number can be found again.
 *
 * <p>Start at {@code kr.jikimi.papers.press.PaperPress} to print. This package depends on no other of the module;
 * {@code html}, {@code hwpx}, {@code pdf}, {@code xlsx} and {@code chart} depend on it.
 */
@NullMarked
package kr.jikimi.papers;

import org.jspecify.annotations.NullMarked;
