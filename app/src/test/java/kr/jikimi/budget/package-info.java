/** What the budget says and what it refuses, seen at the 18 programme lines of Seoul 2024. */
@NullMarked
package kr.jikimi.budget;

import org.jspecify.annotations.NullMarked;
