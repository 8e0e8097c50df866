package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Fault;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.ModelParameters;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;

/** Whether the people of a scenario have room and ways: with every exit open and no barrier closed, and in time. */
public final class WayCheck {

    private final Scenario scenario;
    private final Epochs.Epoch open;
    private final Epochs real;
    /** From the beginning on, with what opens later. */
    private final WayField[] ways;

    private final Floor floor;
    private final List<Fault> faults = new ArrayList<>();

    private WayCheck(Scenario scenario, Epochs opened, Epochs real) {
        this.scenario = scenario;
        this.open = opened.at(0);
        this.real = real;
        this.ways = real == opened ? open.ways : real.at(0).ways;
        this.floor = opened.floor;
    }

    /** Whether the scenario's own first epoch is the one to check, so that nothing is built twice. */
    public static boolean isAlwaysOpen(Scenario scenario) {
        return scenario.barriers().isEmpty() && scenario.exits().stream().allMatch(exit -> exit.isOpenAt(0));
    }

    /** The scenario with every exit open and no barrier. */
    public static Scenario opened(Scenario scenario) {
        return scenario.withBarriers(List.of())
                .withExits(scenario.exits().stream()
                        .map(exit -> Exit.of(exit.id(), exit.line()))
                        .toList());
    }

    /**
     * @param opened of the scenario with everything open
     * @param real of the scenario as it is
     */
    public static List<Fault> faults(Scenario scenario, Epochs opened, Epochs real, ModelParameters parameters) {
        var check = new WayCheck(scenario, opened, real);
        check.exits();
        check.faults.addAll(DoorCheck.faults(check.floor, scenario));
        for (int source = 0; source < scenario.sources().size(); source++) {
            check.source(source, parameters);
        }
        check.waypoints();
        return check.faults;
    }

    private void exits() {
        for (int exit = 0; exit < scenario.exits().size(); exit++) {
            boolean reached = false;
            int[] next = open.ways[exit].next;
            for (int cell = 0; cell < next.length; cell++) {
                reached |= next[cell] == WayField.TARGET && (floor.inside[cell] || floor.onEdge[exit]);
            }
            if (!reached) {
                faults.add(new Fault(
                        "exits[" + exit + "].line",
                        "no walkable edge reaches exit \""
                                + scenario.exits().get(exit).id() + "\"",
                        "draw its line along the edge of the walkable area (at most " + Floor.EXIT_TOLERANCE
                                + " m away) or inside it."));
            }
        }
    }

    private void source(int number, ModelParameters parameters) {
        Source source = scenario.sources().get(number);
        String place = "sources[" + number + "]";
        boolean[] area = floor.cells.fill(source.area());
        int room = 0;
        boolean isLed = false;
        boolean isLedInTime = false;
        for (int cell = 0; cell < area.length; cell++) {
            if (area[cell] && open.free[cell]) {
                room++;
                isLed = isLed || hasWayOut(cell);
                isLedInTime = isLedInTime || hasWayOutInTime(cell);
            }
        }
        if (room == 0) {
            faults.add(new Fault(
                    place + ".area",
                    "source \"" + source.id() + "\" has no walkable room",
                    "move its area into the walkable area, away from obstacles."));
        } else if (!isLed) {
            faults.add(new Fault(
                    place + ".area",
                    "source \"" + source.id() + "\" has no way out to any exit",
                    "open an exit for it or remove what separates them; gaps below " + 2 * scenario.radius()
                            + " m are not passed."));
        } else if (!isLedInTime) {
            faults.add(new Fault(
                    place + ".area",
                    "source \"" + source.id() + "\" has no way out at any time before " + scenario.until() + " s",
                    "let its exit open, or the barrier before it, earlier than \"until\"."));
        }
        if (isLed) {
            destinations(place, source, area);
        }
        tooMany(place, source, room * floor.cells.cell() * floor.cells.cell(), parameters);
        journeys(number, area);
    }

    /** An exit asked for must be in reach when everything is open; when it is not at some time, people take another. */
    private void destinations(String place, Source source, boolean[] area) {
        for (int exit = 0; exit < scenario.exits().size(); exit++) {
            String id = scenario.exits().get(exit).id();
            if (source.destinations().getOrDefault(id, 0.0) > 0 && !isReached(area, exit)) {
                faults.add(new Fault(
                        place + ".destinations",
                        "no way leads from source \"" + source.id() + "\" to exit \"" + id + "\"",
                        "take the exit out of the destinations, turn the one-way line or open the wall between."));
            }
        }
    }

    private void tooMany(String place, Source source, double area, ModelParameters parameters) {
        double spacing = 2 * scenario.radius() + parameters.standingGap();
        long most = (long) (area * 2 / Math.sqrt(3) / (spacing * spacing));
        if (area > 0 && source.agents() > most) {
            faults.add(new Fault(
                    place + ".agents",
                    "source \"" + source.id() + "\" has room for at most " + most + " people, not for "
                            + source.agents(),
                    "give it a larger area or fewer people, or let them arrive over time."));
        }
    }

    private boolean hasWayOut(int cell) {
        for (int exit = 0; exit < scenario.exits().size(); exit++) {
            if (open.ways[exit].next[cell] != WayField.NOWHERE) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWayOutInTime(int cell) {
        for (int exit = 0; exit < scenario.exits().size(); exit++) {
            if (ways[exit].next[cell] != WayField.NOWHERE && real.opensFrom(exit, 0)) {
                return true;
            }
        }
        return false;
    }

    private void journeys(int source, boolean[] area) {
        String id = scenario.sources().get(source).id();
        for (int k = 0; k < scenario.journeys().size(); k++) {
            Journey journey = scenario.journeys().get(k);
            for (int waypoint = 0;
                    waypoint < scenario.waypoints().size() && journey.source().equals(id);
                    waypoint++) {
                String visited = scenario.waypoints().get(waypoint).id();
                if (journey.via().contains(visited)
                        && !isReached(area, scenario.exits().size() + waypoint)) {
                    faults.add(new Fault(
                            "journeys[" + k + "].via",
                            "no way leads from source \"" + id + "\" to waypoint \"" + visited + "\"",
                            "move the waypoint into the walkable area that the source reaches."));
                }
            }
        }
    }

    private boolean isReached(boolean[] area, int goal) {
        WayField way = open.ways[goal];
        for (int cell = 0; cell < area.length; cell++) {
            if (area[cell] && open.free[cell] && way.next[cell] != WayField.NOWHERE) {
                return true;
            }
        }
        return false;
    }

    private void waypoints() {
        for (int k = 0; k < scenario.waypoints().size(); k++) {
            boolean[] area = floor.cells.fill(scenario.waypoints().get(k).area());
            boolean room = false;
            for (int cell = 0; cell < area.length; cell++) {
                room |= area[cell] && open.free[cell];
            }
            if (!room) {
                faults.add(new Fault(
                        "waypoints[" + k + "].area",
                        "waypoint \"" + scenario.waypoints().get(k).id() + "\" has no walkable room",
                        "move its area into the walkable area, or make it larger than " + floor.cells.cell() + " m."));
            }
        }
    }
}
