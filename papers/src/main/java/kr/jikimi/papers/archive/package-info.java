/**
 * Archives (압축): HWPX and XLSX are ZIP files; {@link kr.jikimi.papers.archive.Parts} reads their parts and writes them
 * again in a fixed order with a fixed time, so that a paper printed twice has the same bytes.
 */
@NullMarked
package kr.jikimi.papers.archive;

import org.jspecify.annotations.NullMarked;
