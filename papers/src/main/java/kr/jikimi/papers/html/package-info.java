/**
 * Papers as HTML. {@link kr.jikimi.papers.html.HtmlPaper} writes one self-contained page, the bare body for a preview
 * inside the application (classes only, no style attributes: the application's content security policy forbids them),
 * and the well-formed page that {@code pdf} lays out. The style sheet is {@code paper.css} beside this package.
 *
 * <p>Depends on the model and on {@code chart}.
 */
@NullMarked
package kr.jikimi.papers.html;

import org.jspecify.annotations.NullMarked;
