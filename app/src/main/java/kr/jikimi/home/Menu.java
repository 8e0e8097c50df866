package kr.jikimi.home;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The main menu, in the commission's own words, two levels deep. An entry that the actor may not open is not shown; a
 * section of which only a part is open to the actor is shown as that part.
 */
final class Menu {

    private static final List<Place> PLACES = List.of(
            place("today", Permission.TODAY_READ),
            place("programmes", Permission.PROGRAMME_READ, place("policy", null)),
            place("budget", Permission.BUDGET_READ, place("budget/awards", Permission.BUDGET_READ)),
            place("registers", Permission.REGISTERS_READ),
            place(
                    "offices",
                    null,
                    house("offices/headcount", Permission.OFFICES_READ),
                    place("offices/commissioners", null)),
            place("duties", null),
            place("districts", null),
            place("reports", Permission.REPORTS_READ),
            place("figures", Permission.FIGURES_READ),
            place("rules", null),
            place("settings", Permission.SETTINGS_EDIT),
            place("accounts", Permission.ACCOUNTS_ADMINISTER),
            place("accesses", Permission.ACCESSES_READ));

    private Menu() {}

    static List<Entry> forActor(Actor actor, String address) {
        return PLACES.stream()
                .map(place -> section(place, actor, address))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Entry section(Place place, Actor actor, String address) {
        var open = Stream.concat(Stream.of(place), place.within().stream())
                .filter(each -> each.isOpenTo(actor))
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        var here = open.stream()
                .filter(each -> isBelow(address, each.path()))
                .reduce((shallow, deep) -> deep)
                .orElse(null);
        var within = open.stream()
                .map(each -> new Entry(each.path(), message(each, place), each.equals(here), List.of()))
                .toList();
        var first = open.getFirst();
        return new Entry(first.path(), "office.nav." + first.message(), here != null, within);
    }

    /** The first page of a section has a narrower name beside its neighbours. */
    private static String message(Place each, Place section) {
        var all = each.equals(section) && !section.within().isEmpty() ? ".all" : "";
        return "office.nav." + each.message() + all;
    }

    private static boolean isBelow(String address, String path) {
        return address.equals(path) || address.startsWith(path + "/");
    }

    private static Place place(String name, @Nullable Permission needs, Place... within) {
        return new Place(name, needs, false, List.of(within));
    }

    /** A page about the house as a whole: the permission at one of its units does not open it. */
    private static Place house(String name, Permission needs) {
        return new Place(name, needs, true, List.of());
    }

    private record Place(String name, @Nullable Permission needs, boolean house, List<Place> within) {

        boolean isOpenTo(Actor actor) {
            return needs == null || (house ? actor.mayEverywhere(needs) : actor.mayAnywhere(needs));
        }

        String path() {
            return "/" + name;
        }

        String message() {
            return name.replace('/', '.');
        }
    }

    /**
     * @param current the page asked for is this one or lies below it
     * @param within the pages of the section, itself the first; of those: none
     */
    record Entry(String path, String message, boolean current, List<Entry> within) {

        public String getPath() {
            return path;
        }

        public String getMessage() {
            return message;
        }

        public boolean isCurrent() {
            return current;
        }

        public List<Entry> getWithin() {
            return within;
        }
    }
}
