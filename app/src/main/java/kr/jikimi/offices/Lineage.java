package kr.jikimi.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.indicators.RecordVersion;
import org.jspecify.annotations.Nullable;

/** A tracked row as the ground of a figure. */
final class Lineage {

    private Lineage() {}

    static RecordVersion record(
            ResultSet row, String subject, String key, Map<String, String> values, @Nullable String link)
            throws SQLException {
        return new RecordVersion(
                subject,
                key,
                values,
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("recorded_by"),
                row.getTimestamp("known_from").toInstant(),
                row.getString("source"),
                link);
    }
}
