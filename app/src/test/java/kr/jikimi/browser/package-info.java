/**
 * Tests in a real browser (Debian's Chromium, driven by Playwright), with axe-core for accessibility. They run unless the
 * system property {@code jikimi.browser} is {@code off}; in CI nothing is skipped.
 */
@NullMarked
package kr.jikimi.browser;

import org.jspecify.annotations.NullMarked;
