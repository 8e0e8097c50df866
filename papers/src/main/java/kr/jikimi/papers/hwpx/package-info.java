/**
 * Papers as HWPX (KS X 6101), the format of Hangul. {@link kr.jikimi.papers.hwpx.HwpxPaper} writes;
 * {@link kr.jikimi.papers.hwpx.HwpxValidator} checks the structure of any HWPX file.
 *
 * <p>Marks are text, as counted by the model, so every reader shows the same ones. Each figure is a run of its own
 * behind a bookmark that bears its reference. Page numbers in the table of contents are left out: only the word
 * processor knows them.
 *
 * <p>Depends on the model, {@code chart} and {@code archive}.
 */
@NullMarked
package kr.jikimi.papers.hwpx;

import org.jspecify.annotations.NullMarked;
