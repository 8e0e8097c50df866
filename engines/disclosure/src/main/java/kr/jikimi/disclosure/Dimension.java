package kr.jikimi.disclosure;

import java.util.HashSet;
import java.util.Map;

/**
 * What a column of a table tells apart. Tables are linked by it: two tables whose dimension has the same name speak of
 * the same thing, and a table without a dimension speaks of all of it.
 */
public sealed interface Dimension {

    String name();

    /** A code list: districts under the city, offences under their kind. */
    static Tree flat(String name, String total) {
        return new Tree(name, total, Map.of());
    }

    /**
     * A code list with levels.
     *
     * @param total the code that stands for everything; codes without a parent lie directly under it
     * @param parents the code above each code, where there is one below the total
     */
    record Tree(String name, String total, Map<String, String> parents) implements Dimension {

        public Tree {
            parents = Map.copyOf(parents);
            for (String code : parents.keySet()) {
                var seen = new HashSet<String>();
                for (String at = code; at != null; at = parents.get(at)) {
                    if (!seen.add(at)) {
                        throw new IllegalArgumentException(
                                "%s: %s lies under itself.%nMaybe correct the hierarchy.".formatted(name, at));
                    }
                }
            }
        }
    }

    /** Time: codes are read by {@link Period#find} and may overlap. */
    record Periods(String name) implements Dimension {}
}
