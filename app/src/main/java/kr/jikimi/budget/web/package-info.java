/** The screens: overview, one page per line and division, the forms that book, and the ledger as CSV. */
@NullMarked
package kr.jikimi.budget.web;

import org.jspecify.annotations.NullMarked;
