/** The world that all tests share: the Seoul 2024 demonstration on a real PostgreSQL, and who acts in it. */
@NullMarked
package kr.jikimi.world;

import org.jspecify.annotations.NullMarked;
