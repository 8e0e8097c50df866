package kr.jikimi.budget.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lines and the ledger as CSV: UTF-8 with a mark that spreadsheets know, amounts in won. */
@Controller
class BudgetExport {

    private static final List<String> LINES = List.of(
            "code",
            "name",
            "division",
            "programme",
            "current_won",
            "committed_won",
            "committed_rate",
            "spent_won",
            "spent_rate",
            "forecast_won",
            "forecast_rate",
            "as_of");
    private static final List<String> ENTRIES = List.of(
            "key",
            "date",
            "measure",
            "kind",
            "amount_won",
            "inside_stated_balance",
            "document_no",
            "note",
            "source",
            "author",
            "version");

    private final Counter counter;

    BudgetExport(Counter counter) {
        this.counter = counter;
    }

    @GetMapping("/budget/lines.csv")
    @Requires(Permission.BUDGET_READ)
    ResponseEntity<byte[]> lines(@RequestParam(name = "as-of", required = false) @Nullable LocalDate date) {
        var view = counter.view(date, null, DisplayUnit.WON);
        var books = counter.books(view.year());
        var rows = new ArrayList<>(List.of(LINES));
        books.accounts().stream()
                .filter(each -> each.isLine() && counter.maySee(each))
                .map(each -> line(LineRow.of(books, each, view), view))
                .forEach(rows::add);
        return csv("budget-%s.csv".formatted(view.date()), rows);
    }

    @GetMapping("/budget/lines/{code}/entries.csv")
    @Requires(Permission.BUDGET_READ)
    ResponseEntity<byte[]> entries(
            @PathVariable String code, @RequestParam(name = "as-of", required = false) @Nullable LocalDate date) {
        var view = counter.view(date, null, DisplayUnit.WON);
        var opened = counter.openLine(code, view.date());
        var rows = new ArrayList<>(List.of(ENTRIES));
        LedgerRow.of(opened.books(), opened.account()).stream()
                .map(each -> entry(each.entry()))
                .forEach(rows::add);
        return csv("budget-%s-%d.csv".formatted(code, opened.books().year()), rows);
    }

    private static List<String> line(LineRow row, View view) {
        var line = row.line();
        var execution = row.execution();
        return List.of(
                line.code(),
                line.name(),
                line.division(),
                Objects.toString(line.programme(), ""),
                won(execution.current()),
                won(execution.committed()),
                DisplayUnit.show(execution.committedRate()),
                won(execution.spent()),
                DisplayUnit.show(execution.spentRate()),
                won(execution.forecast()),
                DisplayUnit.show(execution.forecastRate()),
                view.date().toString());
    }

    private static List<String> entry(Entry entry) {
        return List.of(
                entry.key(),
                Objects.toString(entry.day(), ""),
                entry.measure().word(),
                entry.kind().word(),
                won(entry.amount()),
                String.valueOf(entry.inside()),
                Objects.toString(entry.paper().documentNo(), ""),
                Objects.toString(entry.paper().noteKo(), ""),
                Objects.toString(entry.paper().source(), ""),
                entry.trace().author(),
                String.valueOf(entry.trace().version()));
    }

    private static String won(@Nullable Won amount) {
        return amount == null ? "" : String.valueOf(amount.amount());
    }

    private static ResponseEntity<byte[]> csv(String name, List<List<String>> rows) {
        var text = rows.stream()
                .map(row -> row.stream().map(BudgetExport::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Quoted; a text that a spreadsheet would take for a formula gets an apostrophe, a negative amount does not. */
    private static String quoted(String text) {
        var formula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 && !text.matches("-?\\d+");
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
