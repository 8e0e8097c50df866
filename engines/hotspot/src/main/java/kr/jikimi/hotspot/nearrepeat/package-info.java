/**
 * Near repeat (근접반복): does an event raise the chance of another one close by and soon after?
 */
@NullMarked
package kr.jikimi.hotspot.nearrepeat;

import org.jspecify.annotations.NullMarked;
