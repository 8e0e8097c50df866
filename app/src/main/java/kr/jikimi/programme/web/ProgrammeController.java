package kr.jikimi.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.offices.Offices;
import kr.jikimi.programme.PolicyTree;
import kr.jikimi.programme.Programmes;
import kr.jikimi.programme.Sheet;
import kr.jikimi.programme.SheetEditing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /programmes}: the sheets by direction; {@code /programmes/1-1}: one sheet. */
@Controller
class ProgrammeController {

    /** The sheets that serve one direction; those that serve none stand without one. */
    record Group(PolicyTree.@Nullable Node direction, List<Row> rows) {}

    record Row(SheetPage page, String inCharge) {}

    /** A task or direction that the sheet serves. */
    record Served(PolicyTree.Node node, PolicyTree.@Nullable Node goal, boolean confirmed) {}

    private final SheetPages pages;
    private final Programmes programmes;
    private final Offices offices;
    private final SheetEditing editing;
    private final SheetMoney money;

    ProgrammeController(
            SheetPages pages, Programmes programmes, Offices offices, SheetEditing editing, SheetMoney money) {
        this.money = money;
        this.pages = pages;
        this.programmes = programmes;
        this.offices = offices;
        this.editing = editing;
    }

    @Requires(Permission.PROGRAMME_READ)
    @GetMapping("/programmes")
    String list(@RequestParam(name = "as-of", required = false) @Nullable LocalDate day, Model model, Locale locale) {
        var asOf = pages.asOf(day);
        model.addAttribute("asOf", asOf.date());
        model.addAttribute("groups", groups(asOf, locale));
        return "programme/programmes";
    }

    @Requires(Permission.PROGRAMME_READ)
    @GetMapping("/programmes/{code}")
    String sheet(
            @PathVariable String code,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate day,
            Model model,
            Locale locale) {
        var asOf = pages.asOf(day);
        var sheet = pages.get(code, asOf);
        model.addAttribute("asOf", asOf.date());
        model.addAttribute("page", pages.page(sheet, asOf));
        model.addAttribute(
                "teams",
                sheet.units().stream()
                        .map(unit -> offices.inCharge(unit, asOf.date(), locale))
                        .toList());
        model.addAttribute("served", served(sheet, asOf));
        model.addAttribute("money", money.rows(sheet, asOf, locale));
        model.addAttribute("mayEdit", editing.mayEdit(sheet));
        return "programme/programme";
    }

    private List<Group> groups(AsOf asOf, Locale locale) {
        var all = pages.list(asOf);
        var left = new ArrayList<>(all);
        var groups = new ArrayList<Group>();
        programmes
                .policy(asOf)
                .ifPresent(tree -> tree.nodes(PolicyTree.Kind.DIRECTION).forEach(direction -> {
                    var sheets = below(tree, direction, all);
                    groups.add(new Group(direction, rows(sheets, asOf, locale)));
                    left.removeAll(sheets);
                }));
        groups.add(new Group(null, rows(left, asOf, locale)));
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    private static List<Sheet> below(PolicyTree tree, PolicyTree.Node direction, List<Sheet> sheets) {
        var codes = tree.programmesBelow(direction.key()).stream()
                .map(PolicyTree.Link::lower)
                .toList();
        return sheets.stream().filter(sheet -> codes.contains(sheet.code())).toList();
    }

    private List<Row> rows(List<Sheet> sheets, AsOf asOf, Locale locale) {
        return sheets.stream()
                .map(sheet -> new Row(
                        new SheetPage(sheet, List.of(), List.of(), pages.plans(sheet, asOf.date())),
                        offices.inCharge(sheet.unit(), asOf.date(), locale)))
                .toList();
    }

    private List<Served> served(Sheet sheet, AsOf asOf) {
        return programmes.policy(asOf).stream()
                .flatMap(tree -> tree.linksAbove(sheet.code()).stream().map(link -> served(tree, link)))
                .toList();
    }

    private static Served served(PolicyTree tree, PolicyTree.Link link) {
        var goal = tree.linksAbove(link.upper()).stream()
                .map(above -> tree.get(above.upper()))
                .findFirst()
                .orElse(null);
        return new Served(tree.get(link.upper()), goal, link.confirmed());
    }
}
