/** The attack and the search for the cheapest suppression. */
@NullMarked
package kr.jikimi.disclosure.internal;

import org.jspecify.annotations.NullMarked;
