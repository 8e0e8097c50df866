package kr.jikimi.today;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.access.Access;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.programme.Programmes;
import kr.jikimi.registers.Registers;
import kr.jikimi.settings.Settings;
import kr.jikimi.today.Desk.Shortcut;
import org.springframework.stereotype.Component;

/** The ways that somebody with these permissions goes most often. */
@Component
class Shortcuts {

    private static final int FEW = 6;

    /** In the order of a working day. */
    private static final List<Way> WAYS = List.of(
            new Way(Permission.BUDGET_BOOK, "book", "/budget"),
            new Way(Permission.REPORTS_EDIT, "compose", "/reports/work/sections"),
            new Way(Permission.REPORTS_DOWNLOAD, "report", "/reports/work"),
            new Way(Permission.OFFICES_EDIT, "headcount", "/offices/headcount/form"),
            new Way(Permission.DUTIES_EDIT, "duties", "/duties"),
            new Way(Permission.ACCOUNTS_ADMINISTER, "accounts", "/accounts"),
            new Way(Permission.ACCESSES_READ, "accesses", "/accesses"),
            new Way(Permission.REGISTERS_READ, "registers", "/registers"),
            new Way(Permission.FIGURES_READ, "figures", "/figures"),
            new Way(Permission.OFFICES_READ, "headcount-look", "/offices/headcount"));

    private static final List<String> OF_THE_HOUSE = List.of("/offices/headcount", "/reports/work/sections");

    private final Access access;
    private final Programmes programmes;
    private final Registers registers;
    private final Settings settings;
    private final Words words;

    Shortcuts(Access access, Programmes programmes, Registers registers, Settings settings, Words words) {
        this.access = access;
        this.programmes = programmes;
        this.registers = registers;
        this.settings = settings;
        this.words = words;
    }

    List<Shortcut> list() {
        var shortcuts = new ArrayList<Shortcut>();
        shortcuts.addAll(sheets());
        shortcuts.addAll(forms());
        WAYS.stream()
                .filter(way -> way.isOpenTo(access.current()))
                .map(way -> new Shortcut(words.say("way." + way.name()), way.address()))
                .forEach(shortcuts::add);
        return shortcuts;
    }

    /** The sheets that are the reader's own to write. */
    private List<Shortcut> sheets() {
        return programmes.list(settings.fiscalYear(), AsOf.of(settings.referenceDate())).stream()
                .filter(sheet -> sheet.units().stream()
                        .anyMatch(unit -> access.may(Permission.PROGRAMME_EDIT, Scope.unit(unit))))
                .limit(FEW)
                .map(sheet ->
                        new Shortcut(sheet.code() + " " + sheet.title(Words.locale()), "/programmes/" + sheet.code()))
                .toList();
    }

    private List<Shortcut> forms() {
        return registers.listInSight().stream()
                .filter(register -> !register.retired() && registers.may(Permission.REGISTERS_WRITE, register))
                .limit(FEW)
                .map(register -> new Shortcut(
                        words.say("way.record", register.names().in(Words.locale())),
                        "/registers/" + register.id() + "/new"))
                .toList();
    }

    private record Way(Permission needs, String name, String address) {

        /** Headcount and narrative are the whole house's; the other ways show each reader their part. */
        boolean isOpenTo(Actor actor) {
            return OF_THE_HOUSE.stream().anyMatch(address::startsWith)
                    ? actor.mayEverywhere(needs)
                    : actor.mayAnywhere(needs);
        }
    }
}
