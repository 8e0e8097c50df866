package kr.jikimi.accounts;

import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** New passwords, shown once on the console of whoever started Jikimi; in no log, no file, no chain. */
final class PasswordSlip {

    private static final String LINE = "  " + "-".repeat(66);

    private PasswordSlip() {}

    static void printWhenCommitted(List<Row> rows) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                print(rows);
            }
        });
    }

    private static void print(List<Row> rows) {
        var out = System.err;
        out.println();
        out.println("  Demonstration accounts. These passwords are shown only now: keep them.");
        out.println("  시연용 계정입니다. 비밀번호는 지금 한 번만 보여 드립니다.");
        out.println(LINE);
        rows.forEach(row -> out.printf("  %-24s %-22s %s%n", row.account(), row.password(), row.displayName()));
        out.println(LINE);
        out.println();
    }

    record Row(String account, String displayName, String password) {}
}
