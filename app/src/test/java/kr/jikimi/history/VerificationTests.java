package kr.jikimi.history;

import static org.assertj.core.api.Assertions.assertThat;

import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with the owner's password tampers; the check finds it. Everything is rolled back. */
@OfficeTest
class VerificationTests {

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Autowired
    @Qualifier("owner")
    javax.sql.DataSource ownerDataSource;

    @Autowired
    Verification verification;

    private TransactionTemplate transaction;

    @BeforeEach
    void prepare() {
        transaction = new TransactionTemplate(new DataSourceTransactionManager(ownerDataSource));
    }

    @Test
    void findsNothingInAnUntouchedOffice() {
        var report = verification.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isPositive();
    }

    @Test
    void findsARecordChangedBehindItsBack() {
        assertThat(after(
                        "alter table settings.setting disable trigger user",
                        "update settings.setting set value = 'x' where name = 'commission.name'"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("differs from what was recorded"));
    }

    @Test
    void findsARecordRemoved() {
        assertThat(after(
                        "alter table settings.setting disable trigger user",
                        "delete from settings.setting where name = 'commission.name'"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("has been removed"));
    }

    @Test
    void findsAnEntryRewritten() {
        assertThat(after("update history.entry set author = 'somebody' where module = 'settings' and seq = 2"))
                .extracting(Verification.Finding::where, Verification.Finding::what)
                .contains(org.assertj.core.groups.Tuple.tuple("settings 2", "its content has been changed"));
    }

    @Test
    void findsAFileExchangedUnderItsHash() {
        assertThat(after(
                        "insert into attachments.content (sha256, bytes) values"
                                + " (encode(sha256('minutes'::bytea), 'hex'), 'minutes'::bytea)",
                        "alter table attachments.content disable trigger user",
                        "update attachments.content set bytes = 'other minutes'::bytea"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("no longer the one that was recorded"));
    }

    @Test
    void findsAChainCutShort() {
        assertThat(after("delete from history.entry where module = 'settings'"
                        + " and seq = (select max(seq) from history.entry where module = 'settings')"))
                .extracting(Verification.Finding::what)
                .contains("head and last entry differ", "was never recorded");
    }

    private java.util.List<Verification.Finding> after(String... acts) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            for (var act : acts) {
                owner.sql(act).update();
            }
            status.setRollbackOnly();
            return Verification.verifyInside(owner).findings();
        }));
    }
}
