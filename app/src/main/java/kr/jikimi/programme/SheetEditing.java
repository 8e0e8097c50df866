package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Changes;
import kr.jikimi.indicators.BrokenTokens;
import kr.jikimi.programme.Sheet.Content;
import kr.jikimi.programme.Sheet.Part;
import kr.jikimi.programme.Sheet.Shape;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing a sheet: its purpose, its directions and contents. Only the units of the sheet write. */
@Component
public class SheetEditing {

    /** @param version of the sheet that the officer has read */
    public record PurposeChange(int version, String ko, String en, String why) {}

    /** @param version of the piece that the officer has read; ignored for a new one */
    public record ContentChange(int version, @Nullable String label, String text, String body, String why) {}

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;
    private final BrokenTokens tokens;

    SheetEditing(JdbcClient jdbc, Changes changes, Access access, BrokenTokens tokens) {
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
    }

    /** True for who may write this sheet. */
    public boolean mayEdit(Sheet sheet) {
        return sheet.units().stream().anyMatch(unit -> access.may(Permission.PROGRAMME_EDIT, Scope.unit(unit)));
    }

    /** Tokens of a purpose that lead nowhere; the English one is printed as it stands. */
    public List<String> broken(Sheet sheet, PurposeChange change) {
        return Stream.concat(tokens.in(sheet.readable(change.ko())).stream(), tokens.in(change.en()).stream())
                .distinct()
                .toList();
    }

    /** Tokens of a piece that lead nowhere; a label takes none. */
    public List<String> broken(Sheet sheet, ContentChange change) {
        var label = change.label() == null ? "" : change.label();
        return Stream.concat(
                        BrokenTokens.anyIn(label).stream(),
                        tokens.in(sheet.readable(change.text() + "\n" + change.body())).stream())
                .distinct()
                .toList();
    }

    @Transactional
    public Outcome<Sheet> revise(Sheet sheet, PurposeChange change) {
        requireEditing(sheet);
        if (change.ko().isBlank()) {
            return Outcome.refused("programme.text-missing");
        }
        var broken = broken(sheet, change);
        if (!broken.isEmpty()) {
            return brokenTokens(broken);
        }
        sign(change.why(), "목적 수정");
        int changed = jdbc.sql(
                        "update programme.programme set purpose_ko = ?, purpose_en = ? where id = ? and version = ?")
                .params(change.ko().strip(), change.en().strip(), sheet.id(), change.version())
                .update();
        return changed == 1 ? Outcome.done(sheet) : changedMeanwhile("programme", sheet.id());
    }

    @Transactional
    public Outcome<Sheet> revise(Sheet sheet, Content content, ContentChange change) {
        requireEditing(sheet);
        if (change.text().isBlank()) {
            return Outcome.refused("programme.text-missing");
        }
        var broken = broken(sheet, change);
        if (!broken.isEmpty()) {
            return brokenTokens(broken);
        }
        sign(change.why(), "내용 수정");
        int changed = jdbc.sql("""
                        update programme.content set label = ?, text = ?, body = ?
                        where id = ? and version = ?""")
                .param(blankToNull(change.label()))
                .param(change.text().strip())
                .param(tidy(change.body()))
                .param(content.id())
                .param(change.version())
                .update();
        return changed == 1 ? Outcome.done(sheet) : changedMeanwhile("content", content.id());
    }

    @Transactional
    public Outcome<Sheet> add(Sheet sheet, Part part, Shape shape, ContentChange change) {
        requireEditing(sheet);
        if (change.text().isBlank()) {
            return Outcome.refused("programme.text-missing");
        }
        var broken = broken(sheet, change);
        if (!broken.isEmpty()) {
            return brokenTokens(broken);
        }
        sign(change.why(), "내용 추가");
        new NewContent(
                        sheet.id(),
                        part,
                        shape,
                        blankToNull(change.label()),
                        change.text().strip(),
                        tidy(change.body()),
                        null)
                .insert(jdbc);
        return Outcome.done(sheet);
    }

    /** Exchanges places with the piece before or after it in the same part; does nothing at the edge. */
    @Transactional
    public void move(Sheet sheet, Content content, boolean up) {
        requireEditing(sheet);
        neighbour(sheet, content, up).ifPresent(other -> {
            changes.sign(access.current().author(), "순서 변경");
            exchange(content, other);
        });
    }

    /** The piece is no longer printed from this day on. */
    @Transactional
    public Outcome<Sheet> retire(Sheet sheet, Content content, LocalDate day, String why) {
        requireEditing(sheet);
        if (why.isBlank()) {
            return Outcome.refused("programme.reason-missing", content.text());
        }
        changes.sign(access.current().author(), why.strip());
        int changed = jdbc.sql("update programme.content set retired_on = ? where id = ? and version = ?")
                .params(day, content.id(), content.version())
                .update();
        return changed == 1 ? Outcome.done(sheet) : changedMeanwhile("content", content.id());
    }

    private static Optional<Content> neighbour(Sheet sheet, Content content, boolean up) {
        var part = sheet.contents(content.part());
        int place = part.indexOf(content) + (up ? -1 : 1);
        return place < 0 || place >= part.size() ? Optional.empty() : Optional.of(part.get(place));
    }

    private void exchange(Content one, Content other) {
        jdbc.sql("""
                        update programme.content here set position = there.position
                        from programme.content there
                        where (here.id = :one and there.id = :other) or (here.id = :other and there.id = :one)""").param("one", one.id()).param("other", other.id()).update();
    }

    private void requireEditing(Sheet sheet) {
        if (!mayEdit(sheet)) {
            access.require(Permission.PROGRAMME_EDIT, Scope.unit(sheet.unit()));
        }
    }

    private void sign(String why, String otherwise) {
        changes.sign(access.current().author(), why.isBlank() ? otherwise : why.strip());
    }

    private static Outcome<Sheet> brokenTokens(List<String> broken) {
        return Outcome.refused("programme.known-tokens", String.join(", ", broken));
    }

    private Outcome<Sheet> changedMeanwhile(String table, UUID id) {
        var who = jdbc.sql("select recorded_by from programme." + table + " where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return Outcome.refused("programme.changed-meanwhile", who);
    }

    private static String tidy(String body) {
        return body.replace("\r\n", "\n").strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
