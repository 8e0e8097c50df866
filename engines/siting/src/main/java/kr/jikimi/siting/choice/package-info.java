/**
 * The door of the engine: {@link kr.jikimi.siting.choice.Siting} answers a request. It stands apart from the values in the package
 * above, so that door, values and works form no circle.
 */
@NullMarked
package kr.jikimi.siting.choice;

import org.jspecify.annotations.NullMarked;
