/** What may be booked on the lines of Seoul 2024, what is refused, and two who book at once. */
@NullMarked
package kr.jikimi.budget.ledger;

import org.jspecify.annotations.NullMarked;
