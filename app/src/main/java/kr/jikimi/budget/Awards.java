package kr.jikimi.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.jikimi.foundation.Won;
import kr.jikimi.foundation.YamlNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been granted for a purpose, whether or not the ledger has booked it yet. */
@Component
class Awards {

    static final Set<String> FIELDS = Set.of(
            "key",
            "year",
            "name",
            "name-en",
            "funding",
            "purpose",
            "purpose-en",
            "purpose-line",
            "amount",
            "decided-on",
            "matches",
            "source");

    private final JdbcClient jdbc;

    Awards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Award> list(int year) {
        return jdbc.sql("select * from budget.award where fiscal_year = ? and not voided order by key")
                .param(year)
                .query((row, n) -> award(row))
                .list();
    }

    Optional<Award> find(String key) {
        return jdbc.sql("select * from budget.award where key = ? and not voided")
                .param(key)
                .query((row, n) -> award(row))
                .optional();
    }

    void add(YamlNode row) {
        jdbc.sql("""
                        insert into budget.award (key, fiscal_year, name_ko, name_en, funding, purpose_ko, purpose_en,
                            purpose_line, amount, decided_on, matches_key, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(row.text("key"))
                .param(row.get("year").whole())
                .param(row.text("name"))
                .param(row.text("name-en"))
                .param(row.get("funding").oneOf(Funding.class).name())
                .param(row.text("purpose"))
                .param(row.text("purpose-en"))
                .param(row.textOrNull("purpose-line"))
                .param(row.get("amount").won().amount())
                .param(row.dateOrNull("decided-on"))
                .param(row.textOrNull("matches"))
                .param(row.textOrNull("source"))
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
