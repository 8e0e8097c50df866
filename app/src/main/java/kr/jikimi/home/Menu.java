package kr.jikimi.home;

import java.util.List;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import org.jspecify.annotations.Nullable;

/** The main menu, in the commission's own words. An entry that the actor may not open is not shown. */
final class Menu {

    private record Place(String name, @Nullable Permission needs) {}

    private static final List<Place> PLACES = List.of(
            new Place("today", Permission.TODAY_READ),
            new Place("programmes", Permission.PROGRAMME_READ),
            new Place("budget", Permission.BUDGET_READ),
            new Place("registers", Permission.REGISTERS_READ),
            new Place("offices", null),
            new Place("duties", null),
            new Place("districts", null),
            new Place("reports", Permission.REPORTS_READ),
            new Place("figures", Permission.FIGURES_READ),
            new Place("rules", null),
            new Place("accounts", Permission.ACCOUNTS_ADMINISTER),
            new Place("accesses", Permission.ACCESSES_READ));

    private Menu() {}

    static List<Entry> forActor(Actor actor, String address) {
        return PLACES.stream()
                .filter(place -> place.needs() == null || actor.mayAnywhere(place.needs()))
                .map(place -> new Entry(place.name(), isBelow(address, "/" + place.name())))
                .toList();
    }

    private static boolean isBelow(String address, String path) {
        return address.equals(path) || address.startsWith(path + "/");
    }

    record Entry(String name, boolean current) {

        public String path() {
            return "/" + name;
        }

        public String message() {
            return "office.nav." + name;
        }

        public String getPath() {
            return path();
        }

        public String getMessage() {
            return message();
        }
    }
}
