package kr.jikimi.accounts;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.foundation.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For when the telephone is lost: codes that serve once. They carry 59 bits of chance, so a plain hash is enough. */
@Component
class RecoveryCodes {

    private final JdbcClient jdbc;
    private final RandomCodes chance;
    private final OfficeClock clock;

    RecoveryCodes(JdbcClient jdbc, RandomCodes chance, OfficeClock clock) {
        this.jdbc = jdbc;
        this.chance = chance;
        this.clock = clock;
    }

    List<String> renew(UUID account) {
        jdbc.sql("delete from accounts.recovery_code where account_id = ?")
                .param(account)
                .update();
        var codes = chance.recoveryCodes();
        codes.forEach(each -> jdbc.sql("insert into accounts.recovery_code (account_id, code_hash) values (?, ?)")
                .params(account, Sha256.hex(each.replace("-", "")))
                .update());
        return codes;
    }

    boolean use(UUID account, String code) {
        return jdbc.sql("""
                        update accounts.recovery_code set used_at = ?
                        where account_id = ? and code_hash = ? and used_at is null""")
                        .params(Timestamp.from(clock.now()), account, Sha256.hex(code))
                        .update()
                == 1;
    }
}
