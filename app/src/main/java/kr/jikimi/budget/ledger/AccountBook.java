package kr.jikimi.budget.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the tree of accounts. Whoever calls has signed the change. */
@Component
public class AccountBook {

    private final JdbcClient jdbc;

    AccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Corrects what stands about an account; its code and place in the tree stay. False: somebody was faster. */
    boolean amend(Account account, int version) {
        return jdbc.sql("""
                        update budget.account set name_ko = :name, name_en = :nameEn, alias_ko = :alias, unit = :unit,
                            programme = :programme, duty = :duty, policy_project = :project, source = :source
                        where id = :id and version = :version""")
                        .param("id", account.id())
                        .param("version", version)
                        .param("name", account.name())
                        .param("nameEn", account.nameEn())
                        .param("alias", account.alias())
                        .param("unit", account.unit())
                        .param("programme", account.programme())
                        .param("duty", account.duty())
                        .param("project", account.policyProject())
                        .param("source", account.source())
                        .update()
                == 1;
    }

    /** Which version stands, and who wrote it. */
    public Stamp stamp(Account account) {
        return jdbc.sql("select version, recorded_by from budget.account where id = ?")
                .param(account.id())
                .query((row, n) -> new Stamp(row.getInt(1), row.getString(2)))
                .single();
    }

    public record Stamp(int version, String author) {}

    /** Adds an account after those that its year already has. */
    public void add(Account account) {
        jdbc.sql("""
                        insert into budget.account (id, fiscal_year, code, kind, parent_id, name_ko, name_en, alias_ko,
                            unit, programme, duty, policy_project, source, position)
                        values (:id, :year, :code, :kind, :parent, :name, :nameEn, :alias,
                            :unit, :programme, :duty, :project, :source,
                            (select coalesce(max(position), 0) + 1 from budget.account where fiscal_year = :year))""")
                .param("id", account.id())
                .param("year", account.year())
                .param("code", account.code())
                .param("kind", account.kind().name())
                .param("parent", account.parent())
                .param("name", account.name())
                .param("nameEn", account.nameEn())
                .param("alias", account.alias())
                .param("unit", account.unit())
                .param("programme", account.programme())
                .param("duty", account.duty())
                .param("project", account.policyProject())
                .param("source", account.source())
                .update();
    }
}
