package kr.jikimi.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.foundation.Sha256;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in and gives them out again. Who may do so is decided by the module whose record they belong to. */
@Component
public class Attachments {

    /** Below what the server accepts at all, so that the refusal is ours and names the limit. */
    private static final int LARGEST_MEGABYTES = 15;

    private static final String SELECT = "select id, owner, file_name, media_type, size_bytes, sha256, effective_on,"
            + " description, recorded_by, known_from from attachments.attachment where not voided and ";

    private final JdbcClient jdbc;
    private final Access access;
    private final Changes changes;

    Attachments(JdbcClient jdbc, Access access, Changes changes) {
        this.jdbc = jdbc;
        this.access = access;
        this.changes = changes;
    }

    @Transactional
    public Outcome<Attachment> store(String owner, Upload upload) {
        return refusal(upload).<Outcome<Attachment>>map(Outcome.Refused::new).orElseGet(() -> {
            changes.sign(access.current().author(), "첨부: " + upload.fileName());
            return Outcome.done(insert(owner, upload));
        });
    }

    public List<Attachment> list(String owner) {
        return jdbc.sql(SELECT + "owner = ? order by known_from")
                .param(owner)
                .query((row, n) -> attachment(row))
                .list();
    }

    public Optional<Attachment> find(String owner, UUID id) {
        return jdbc.sql(SELECT + "owner = ? and id = ?")
                .params(owner, id)
                .query((row, n) -> attachment(row))
                .optional();
    }

    /** The file as it was taken in; one that has been exchanged behind our back is not given out. */
    public byte[] bytes(Attachment attachment) {
        var bytes = jdbc.sql("select bytes from attachments.content where sha256 = ?")
                .param(attachment.sha256())
                .query((row, n) -> row.getBytes(1))
                .single();
        if (!Sha256.hex(bytes).equals(attachment.sha256())) {
            throw new IllegalStateException("The file %s is no longer the one that was recorded; see history verify."
                    .formatted(attachment.id()));
        }
        return bytes;
    }

    /** Why a file would not be taken; asked before the record that it belongs to is saved. */
    public static Optional<Refusal> refusal(Upload upload) {
        var type = FileType.ofName(upload.fileName());
        if (upload.bytes().length == 0) {
            return Optional.of(Refusal.of("attachments.empty", upload.fileName()));
        }
        if (upload.bytes().length > LARGEST_MEGABYTES << 20) {
            return Optional.of(
                    Refusal.of("attachments.size", upload.fileName(), upload.bytes().length >> 20, LARGEST_MEGABYTES));
        }
        if (type.isEmpty()) {
            return Optional.of(Refusal.of("attachments.type", upload.fileName(), FileType.allowed()));
        }
        return type.filter(each -> !each.agreesWith(upload.bytes()))
                .map(each -> Refusal.of("attachments.content", upload.fileName(), each.mediaType()));
    }

    private Attachment insert(String owner, Upload upload) {
        var sha256 = Sha256.hex(upload.bytes());
        jdbc.sql("insert into attachments.content (sha256, bytes) values (?, ?) on conflict do nothing")
                .params(sha256, upload.bytes())
                .update();
        var id = jdbc.sql("""
                        insert into attachments.attachment
                            (owner, file_name, media_type, size_bytes, sha256, effective_on, description)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.<@Nullable Object>asList(
                        owner,
                        plainName(upload.fileName()),
                        FileType.ofName(upload.fileName()).orElseThrow().mediaType(),
                        upload.bytes().length,
                        sha256,
                        upload.effectiveOn(),
                        upload.description()))
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        return find(owner, id).orElseThrow();
    }

    /** Without the folders some browsers send along. */
    private static String plainName(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("description"),
                row.getString("recorded_by"),
                row.getTimestamp("known_from").toInstant());
    }
}
