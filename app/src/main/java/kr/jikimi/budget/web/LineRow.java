package kr.jikimi.budget.web;

import java.util.List;
import kr.jikimi.budget.Execution;
import kr.jikimi.budget.ForecastRisk;
import kr.jikimi.budget.Line;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import org.jspecify.annotations.Nullable;

/** A programme line with its execution, as tables show it. */
record LineRow(Line line, Execution execution, @Nullable ForecastRisk risk) {

    static LineRow of(Books books, Account account, View view) {
        var line = Line.of(books, account);
        var execution = Execution.of(books, List.of(account), view.date());
        return new LineRow(
                line, execution, ForecastRisk.of(line, execution, view.date()).orElse(null));
    }
}
