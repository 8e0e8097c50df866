package kr.jikimi.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a value from a day on, and withdraws what was set wrongly; nothing is overwritten. */
@Component
class SettingsDesk {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;

    SettingsDesk(JdbcClient jdbc, Changes changes, Access access) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
    }

    /** A value as recorded, with who recorded it, when and why. */
    record Row(
            UUID id,
            int version,
            String name,
            String value,
            LocalDate from,
            boolean voided,
            String author,
            Instant recorded,
            String reason) {}

    List<Row> list() {
        return jdbc.sql("select * from settings.setting order by name, valid_from desc")
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getBoolean("voided"),
                        row.getString("recorded_by"),
                        row.getTimestamp("known_from").toInstant(),
                        row.getString("reason")))
                .list();
    }

    @Transactional
    public Outcome<SettingName> put(SettingName name, String value, LocalDate from, String reason) {
        sign(reason);
        return jdbc.sql("""
                        insert into settings.setting (name, value, valid_from) values (?, ?, ?)
                        on conflict (name, valid_from) where not voided do nothing""").params(name.stored(), value, from).update() == 1
                ? Outcome.done(name)
                : Outcome.refused("settings.already-set", from);
    }

    @Transactional
    public Outcome<UUID> withdraw(UUID id, int version, String reason) {
        sign(reason);
        return jdbc.sql("""
                        update settings.setting set voided = true
                        where id = ? and version = ? and not voided""").params(id, version).update() == 1
                ? Outcome.done(id)
                : Outcome.refused("settings.changed-meanwhile");
    }

    private void sign(String reason) {
        access.require(Permission.SETTINGS_EDIT, Scope.HOUSE);
        changes.sign(access.current().author(), reason);
    }
}
