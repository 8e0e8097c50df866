package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.UUID;
import kr.jikimi.foundation.Won;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The investment reviews of accounts, one each. Whoever writes has signed the change. */
@Component
public class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public InvestmentReview of(Account account) {
        return jdbc.sql("select * from budget.review where account_id = ? and not voided")
                .param(account.id())
                .query((row, n) -> {
                    var cost = row.getObject("project_cost", Long.class);
                    return new InvestmentReview(
                            cost == null ? null : Won.of(cost),
                            Ledger.oneOf(InvestmentReview.Result.class, row.getString("result")),
                            row.getString("document"),
                            row.getObject("decided_on", LocalDate.class));
                })
                .optional()
                .orElse(InvestmentReview.NONE);
    }

    void write(UUID account, InvestmentReview review) {
        jdbc.sql("""
                        insert into budget.review (account_id, project_cost, result, document, decided_on)
                        values (:account, :cost, :result, :document, :day)
                        on conflict (account_id) do update set project_cost = excluded.project_cost,
                            result = excluded.result, document = excluded.document, decided_on = excluded.decided_on""")
                .param("account", account)
                .param("cost", review.cost() == null ? null : review.cost().amount())
                .param(
                        "result",
                        review.result() == null ? null : review.result().name())
                .param("document", review.document())
                .param("day", review.decidedOn())
                .update();
    }
}
