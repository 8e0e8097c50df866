package kr.jikimi.budget.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the ledger. Whoever calls has signed the change. */
@Component
public class Entries {

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Entry entry) {
        written(jdbc.sql("""
                        insert into budget.entry (id, key, account_id, measure, kind, amount, day, inside_balance,
                            precision_unit, item, funding, award_id, commitment_id, pair,
                            document_no, payee, approval, note_ko, note_en, source)
                        values (:id, :key, :account, :measure, :kind, :amount, :day, :inside,
                            :precision, :item, :funding, :award, :commitment, :pair,
                            :documentNo, :payee, :approval, :noteKo, :noteEn, :source)"""), entry)
                .param("key", entry.key())
                .param("account", entry.account())
                .param("measure", entry.measure().name())
                .param("kind", entry.kind().name())
                .param("award", entry.links().award())
                .param("pair", entry.links().pair())
                .update();
    }

    /** The former version goes to the history. */
    void correct(Entry entry) {
        requireOne(written(jdbc.sql("""
                        update budget.entry set amount = :amount, day = :day, inside_balance = :inside,
                            commitment_id = :commitment, precision_unit = :precision, item = :item, funding = :funding,
                            document_no = :documentNo, payee = :payee, approval = :approval, note_ko = :noteKo,
                            note_en = :noteEn, source = :source
                        where id = :id and version = :version"""), entry)
                .param("version", entry.trace().version())
                .update());
    }

    void annul(Entry entry) {
        requireOne(jdbc.sql("update budget.entry set voided = true where id = ? and version = ?")
                .param(entry.id())
                .param(entry.trace().version())
                .update());
    }

    /** A natural key that is free: the stem, or the stem with the next number. Call with the account locked. */
    String nextKey(String stem) {
        var taken = jdbc.sql("select count(*) from budget.entry where key like ? || '/%'")
                .param(stem)
                .query(Integer.class)
                .single();
        return stem + "/" + (taken + 1);
    }

    /** Keeps others from booking on this account until the transaction ends. */
    void lock(int year, String account) {
        requireOne(jdbc.sql("select id from budget.account where fiscal_year = ? and code = ? for update")
                .params(year, account)
                .query((row, n) -> row.getString(1))
                .list()
                .size());
    }

    /** What a correction may write too. */
    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Entry entry) {
        var paper = entry.paper();
        return statement
                .param("id", entry.id())
                .param("amount", entry.amount().amount())
                .param("day", entry.day())
                .param("inside", entry.inside())
                .param("commitment", entry.links().commitment())
                .param("precision", paper.precision())
                .param("item", paper.item() == null ? null : paper.item().name())
                .param(
                        "funding",
                        paper.funding() == null ? null : paper.funding().name())
                .param("documentNo", paper.documentNo())
                .param("payee", paper.payee())
                .param("approval", paper.approval())
                .param("noteKo", paper.noteKo())
                .param("noteEn", paper.noteEn())
                .param("source", paper.source());
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("Expected one row, found " + rows);
        }
    }
}
