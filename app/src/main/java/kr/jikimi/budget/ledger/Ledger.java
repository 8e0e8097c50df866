package kr.jikimi.budget.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import kr.jikimi.history.InForce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts and entries as known at a moment, and opens the books on them. */
@Component
public class Ledger {

    private static final String ACCOUNTS = "select * from budget.account_versions where " + InForce.KNOWN;

    private static final String ENTRIES = """
            select e.*, (select min(v.known_from) from budget.entry_versions v where v.id = e.id) as first_recorded
            from budget.entry_versions e
            where account_id in (select id from budget.account where fiscal_year = :year
                                 and (cast(:line as text) is null or code = :line))
            and\s""" + InForce.KNOWN;

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All books of a year. */
    public Books open(int year, Instant knownAt) {
        return open(year, knownAt, null);
    }

    /** The books of one line, without reading those of the others. */
    public Books openLine(int year, String line, Instant knownAt) {
        return open(year, knownAt, line);
    }

    /** The books as they are now. */
    public Books openNow(int year) {
        return open(year, AsOf.of(LocalDate.EPOCH).knownAt());
    }

    /** The fiscal year whose books hold this account on a day: that of the day, or the last one before. */
    public Optional<Integer> findYear(String code, LocalDate day) {
        return jdbc.sql("select max(fiscal_year) from budget.account where code = ? and fiscal_year <= ?")
                .params(code, day.getYear())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    /** Whether the code has ever meant an account. */
    public boolean isAccount(String code) {
        return jdbc.sql("select exists (select 1 from budget.account where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /** The fiscal years that have books, newest first. */
    public List<Integer> years() {
        return jdbc.sql("select distinct fiscal_year from budget.account order by fiscal_year desc")
                .query((row, n) -> row.getInt(1))
                .list();
    }

    /** The books that hold an entry, as they are now. */
    public Optional<Books> findBooks(UUID entry) {
        return jdbc.sql(
                        "select fiscal_year from budget.entry e join budget.account a on a.id = account_id where e.id = ?")
                .param(entry)
                .query((row, n) -> row.getInt(1))
                .optional()
                .map(this::openNow);
    }

    /** An entry as it stands now, voided or not. */
    public Optional<Entry> findEntry(UUID id) {
        return jdbc.sql("select e.*, known_from as first_recorded from budget.entry e where id = ?")
                .param(id)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** All versions of an entry, the present one first. */
    public List<EntryVersion> versions(UUID entry) {
        return jdbc.sql("select * from budget.entry_versions where id = ? order by version desc")
                .param(entry)
                .query((row, n) -> new EntryVersion(
                        row.getInt("version"),
                        Won.of(row.getLong("amount")),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("inside_balance"),
                        paper(row),
                        row.getObject("known_from", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getString("reason"),
                        row.getBoolean("voided")))
                .list();
    }

    private Books open(int year, Instant knownAt, @Nullable String line) {
        var accounts = jdbc.sql(ACCOUNTS + " and fiscal_year = :year order by position")
                .param("year", year)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> account(row))
                .list();
        var entries = jdbc.sql(ENTRIES + " order by day nulls first, known_from")
                .param("year", year)
                .param("line", line)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> entry(row))
                .list();
        return new Books(year, accounts, entries);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getInt("fiscal_year"),
                row.getString("code"),
                Account.Kind.valueOf(row.getString("kind")),
                row.getObject("parent_id", UUID.class),
                row.getString("name_ko"),
                row.getString("name_en"),
                row.getString("alias_ko"),
                row.getString("unit"),
                row.getString("programme"),
                row.getString("duty"),
                row.getString("policy_project"),
                row.getString("source"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getObject("account_id", UUID.class),
                Measure.valueOf(row.getString("measure")),
                EntryKind.valueOf(row.getString("kind")),
                Won.of(row.getLong("amount")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("inside_balance"),
                links(row),
                paper(row),
                trace(row));
    }

    private static Entry.Links links(ResultSet row) throws SQLException {
        return new Entry.Links(
                row.getObject("commitment_id", UUID.class),
                row.getObject("pair", UUID.class),
                row.getObject("award_id", UUID.class));
    }

    private static Entry.Paper paper(ResultSet row) throws SQLException {
        return new Entry.Paper(
                row.getString("precision_unit"),
                oneOf(AccountItem.class, row.getString("item")),
                oneOf(Funding.class, row.getString("funding")),
                row.getString("document_no"),
                row.getString("payee"),
                row.getString("approval"),
                row.getString("note_ko"),
                row.getString("note_en"),
                row.getString("source"));
    }

    private static Entry.Trace trace(ResultSet row) throws SQLException {
        return new Entry.Trace(
                row.getInt("version"),
                row.getObject("first_recorded", OffsetDateTime.class).toInstant(),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("reason"));
    }

    static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
