/** Tests of the crowd engine; {@link kr.jikimi.crowd.Scenes} builds the scenes. */
@NullMarked
package kr.jikimi.crowd;

import org.jspecify.annotations.NullMarked;
