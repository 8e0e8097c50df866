/**
 * The ledger: accounts, entries and awards, what the books say ({@link kr.jikimi.budget.ledger.Books}) and what may be
 * booked ({@link kr.jikimi.budget.ledger.Bookings}). Of this module only; others read through
 * {@link kr.jikimi.budget.Budget}.
 */
@NullMarked
package kr.jikimi.budget.ledger;

import org.jspecify.annotations.NullMarked;
