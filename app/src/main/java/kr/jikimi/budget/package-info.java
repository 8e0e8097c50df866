/**
 * What the commission may spend, has committed and has paid: a tree of accounts (house, division, programme line) and a
 * ledger of dated entries.
 *
 * <p><b>The value rule.</b> A measure at an account, as of a date, known at a time, is the latest <em>stated
 * balance</em> with a date not after that date (an undated one holds for its whole fiscal year), plus the entries up to
 * that date which lie on top of it: those dated after the balance, and those first recorded after it which are not
 * marked "already inside the stated balance".
 *
 * <ul>
 *   <li>An account with a balance of its own adds the entries on top from its whole subtree.
 *   <li>An account without one rolls up: its own entries and the value of each child.
 *   <li>Before its first stated balance an account is silent: what we hold of that time is not the whole. A sum with a
 *       silent part is silent too.
 *   <li>A forecast replaces the one before it; everything else adds up.
 * </ul>
 *
 * <p>The current budget (예산현액) is therefore always derived and never typed; rates are computed from their parts. The
 * rule stands in {@link kr.jikimi.budget.ledger.Books}; what may be booked stands in
 * {@link kr.jikimi.budget.ledger.BudgetChecks}.
 *
 * <p>Others read through {@link kr.jikimi.budget.Budget}.
 */
@ApplicationModule(
        displayName = "예산",
        allowedDependencies = {
            "foundation",
            "history",
            "setup",
            "settings",
            "access",
            "rules",
            "indicators",
            "programme"
        })
@NullMarked
package kr.jikimi.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
