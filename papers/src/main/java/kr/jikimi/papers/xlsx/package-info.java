/**
 * Papers as XLSX. {@link kr.jikimi.papers.xlsx.XlsxPaper} makes a sheet of each chapter, where tables stay tables and
 * numbers stay numbers, and a last sheet with every figure and its exact value.
 *
 * <p>Depends on the model, {@code chart} and {@code archive}.
 */
@NullMarked
package kr.jikimi.papers.xlsx;

import org.jspecify.annotations.NullMarked;
