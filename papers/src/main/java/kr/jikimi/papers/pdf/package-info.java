/**
 * Papers as PDF. {@link kr.jikimi.papers.pdf.PdfPaper} lays out the HTML of the paper; the file is PDF/A-3u and PDF/UA-1
 * at once: tagged, with bookmarks, embedded fonts, and the figures as an associated JSON file.
 *
 * <p>Depends on the model, {@code html} and {@code fonts}.
 */
@NullMarked
package kr.jikimi.papers.pdf;

import org.jspecify.annotations.NullMarked;
