package kr.jikimi.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.programme.Milestone;
import kr.jikimi.programme.Programmes;
import kr.jikimi.programme.Sheet;
import kr.jikimi.programme.Sheet.Content;
import kr.jikimi.programme.Sheet.Shape;
import kr.jikimi.programme.web.SheetPage.Block;
import kr.jikimi.programme.web.SheetPage.Row;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the sheets that the reader may see, and lays them out. */
@Component
class SheetPages {

    private final Programmes programmes;
    private final Written written;
    private final Settings settings;
    private final Access access;

    SheetPages(Programmes programmes, Written written, Settings settings, Access access) {
        this.programmes = programmes;
        this.written = written;
        this.settings = settings;
        this.access = access;
    }

    AsOf asOf(@Nullable LocalDate day) {
        return AsOf.of(day == null ? settings.referenceDate() : day);
    }

    /** The sheets of the fiscal year that the reader may see. */
    List<Sheet> list(AsOf asOf) {
        return programmes.list(settings.fiscalYear(), asOf).stream()
                .filter(sheet -> may(Permission.PROGRAMME_READ, sheet))
                .toList();
    }

    /** A sheet out of sight is not there: guessing codes tells nothing. */
    Sheet get(String code, AsOf asOf) {
        var sheet = programmes
                .find(settings.fiscalYear(), code, asOf)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!may(Permission.PROGRAMME_READ, sheet)) {
            access.requireSight(Permission.PROGRAMME_READ, Scope.unit(sheet.unit()));
        }
        return sheet;
    }

    /** A sheet to write on: another unit's sheet in sight is refused, one out of sight is not there. */
    Sheet editable(String code) {
        var sheet = get(code, asOf(null));
        if (!may(Permission.PROGRAMME_EDIT, sheet)) {
            access.require(Permission.PROGRAMME_EDIT, Scope.unit(sheet.unit()));
        }
        return sheet;
    }

    /** A sheet belongs to its units; a permission at one of them is enough. */
    boolean may(Permission permission, Sheet sheet) {
        return sheet.units().stream().anyMatch(unit -> access.may(permission, Scope.unit(unit)));
    }

    Milestone milestone(Sheet sheet, String key) {
        return found(sheet.findMilestone(key));
    }

    Content content(Sheet sheet, String key) {
        return found(sheet.findContent(key));
    }

    SheetPage page(Sheet sheet, AsOf asOf) {
        var readable = sheet.readable();
        return new SheetPage(
                sheet,
                written.out(readable.purposeKo(), asOf),
                readable.contents().stream().map(each -> block(each, asOf)).toList(),
                plans(sheet, asOf.date()));
    }

    List<Plan> plans(Sheet sheet, LocalDate day) {
        return sheet.milestones().stream().map(each -> plan(sheet, each, day)).toList();
    }

    Plan plan(Sheet sheet, Milestone milestone, LocalDate day) {
        return Plan.of(milestone, day, settings.dueSoon())
                .contradictedIf(sheet.contradictions(day).contains(milestone));
    }

    /** A piece as it will be printed on this sheet, before or after it is saved. */
    Block block(Content content, AsOf asOf) {
        return new Block(
                content,
                written.out(content.text(), asOf),
                content.shape() == Shape.TABLE ? List.of() : rows(content, asOf),
                content.shape() == Shape.TABLE ? cells(content, asOf) : List.of());
    }

    private List<Row> rows(Content content, AsOf asOf) {
        return content.lines().stream()
                .map(line -> new Row(line.mark(), written.out(line.text(), asOf)))
                .toList();
    }

    private List<List<List<Written.Piece>>> cells(Content content, AsOf asOf) {
        return content.rows().stream()
                .map(row -> row.stream().map(cell -> written.out(cell, asOf)).toList())
                .toList();
    }

    private static <T> T found(Optional<T> thing) {
        return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
