/** The papers on screen: preview, downloads, and the desk at which narrative is written. */
@NullMarked
package kr.jikimi.reports.web;

import org.jspecify.annotations.NullMarked;
