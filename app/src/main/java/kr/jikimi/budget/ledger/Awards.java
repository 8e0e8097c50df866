package kr.jikimi.budget.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.jikimi.foundation.Won;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been granted for a purpose, whether or not the ledger has booked it yet. */
@Component
public class Awards {

    private final JdbcClient jdbc;

    Awards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Award> list(int year) {
        return jdbc.sql("select * from budget.award where fiscal_year = ? and not voided order by key")
                .param(year)
                .query((row, n) -> award(row))
                .list();
    }

    /** The award, kept from others until the transaction ends, so that it is not booked twice at once. */
    Award lock(String key) {
        return jdbc.sql("select * from budget.award where key = ? and not voided for update")
                .param(key)
                .query((row, n) -> award(row))
                .single();
    }

    public void add(Award award) {
        jdbc.sql("""
                        insert into budget.award (id, key, fiscal_year, name_ko, name_en, funding, purpose_ko, purpose_en,
                            purpose_line, amount, decided_on, matches_key, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(award.id())
                .param(award.key())
                .param(award.year())
                .param(award.name())
                .param(award.nameEn())
                .param(award.funding().name())
                .param(award.purpose())
                .param(award.purposeEn())
                .param(award.purposeLine())
                .param(award.amount().amount())
                .param(award.decidedOn())
                .param(award.matches())
                .param(award.source())
                .update();
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getInt("fiscal_year"),
                row.getString("name_ko"),
                row.getString("name_en"),
                Funding.valueOf(row.getString("funding")),
                row.getString("purpose_ko"),
                row.getString("purpose_en"),
                row.getString("purpose_line"),
                Won.of(row.getLong("amount")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("matches_key"),
                row.getString("source"));
    }
}
