/**
 * The door of the engine: {@link kr.jikimi.disclosure.protection.Disclosure} protects and audits tables. It stands apart from the
 * values in the package above, so that door, values and works form no circle.
 */
@NullMarked
package kr.jikimi.disclosure.protection;

import org.jspecify.annotations.NullMarked;
