package kr.jikimi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

/** What counts as PostgreSQL being away, and what does not. */
class AwayFilterTests {

    private static final SQLException GONE = new SQLException("terminating connection", "57P01");
    private static final SQLException CLOSED = new SQLException("Connection is closed");

    @Test
    void seesAConnectionThatEnded() {
        assertThat(AwayFilter.isAway(new IllegalStateException(GONE))).isTrue();
    }

    @Test
    void seesItBehindARollbackThatFailedToo() {
        var rollback = new TransactionSystemException("JDBC rollback failed", CLOSED);
        rollback.initApplicationException(new IllegalStateException(GONE));

        assertThat(AwayFilter.isAway(rollback)).isTrue();
    }

    @Test
    void takesARefusedStatementForWhatItIs() {
        assertThat(AwayFilter.isAway(new SQLException("duplicate key", "23505")))
                .isFalse();
        assertThat(AwayFilter.isAway(new TransactionSystemException("JDBC rollback failed", CLOSED)))
                .isFalse();
    }
}
