package kr.jikimi.registers;

import java.util.Set;

/** Which records of a register somebody may see: all, or those of their units, districts and stations. */
record Sight(boolean all, Set<String> units, Set<String> districts, Set<String> stations) {

    static final Sight ALL = new Sight(true, Set.of(), Set.of(), Set.of());

    Sight {
        units = Set.copyOf(units);
        districts = Set.copyOf(districts);
        stations = Set.copyOf(stations);
    }

    boolean isBlind() {
        return !all && units.isEmpty() && districts.isEmpty() && stations.isEmpty();
    }
}
