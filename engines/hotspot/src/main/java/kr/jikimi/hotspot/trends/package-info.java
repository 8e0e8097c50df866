/**
 * Time (시간): emerging, persistent, sporadic, diminishing cells; events known only as a span.
 */
@NullMarked
package kr.jikimi.hotspot.trends;

import org.jspecify.annotations.NullMarked;
