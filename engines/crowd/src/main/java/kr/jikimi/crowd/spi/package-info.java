/** What the caller of the crowd engine may supply: a sink for trajectories, an ear for progress, a way to stop. */
@NullMarked
package kr.jikimi.crowd.spi;

import org.jspecify.annotations.NullMarked;
