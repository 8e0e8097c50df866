/** How the crowd engine does it; nothing here is exported. */
@NullMarked
package kr.jikimi.crowd.internal;

import org.jspecify.annotations.NullMarked;
