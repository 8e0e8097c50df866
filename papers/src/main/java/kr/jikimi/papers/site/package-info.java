/**
 * Places drawn to scale (현장 그림): {@link kr.jikimi.papers.site.SitePlan} is the place,
 * {@link kr.jikimi.papers.site.DensityPicture} draws densities on it as a PNG, and the package {@code replay} shows the
 * people moving. Text is drawn as outlines by {@link kr.jikimi.papers.site.Lettering}, so a picture has the same bytes
 * wherever the same font is found.
 *
 * <p>Depends on no other package of the module and on no engine.
 */
@NullMarked
package kr.jikimi.papers.site;

import org.jspecify.annotations.NullMarked;
