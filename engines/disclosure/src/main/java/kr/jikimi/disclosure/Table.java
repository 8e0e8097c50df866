package kr.jikimi.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts by dimensions, margins and every level included as cells of their own. Not every combination need be there.
 *
 * @param name what messages call it, for instance the file
 */
public record Table(String name, List<Dimension> dimensions, List<Cell> cells) {

    public Table {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
        requireNames(name, dimensions);
        var seen = new HashSet<List<String>>();
        for (Cell cell : cells) {
            if (cell.codes().size() != dimensions.size()) {
                throw new IllegalArgumentException("%s: %s: found %d codes, expected %d."
                        .formatted(name, cell.codes(), cell.codes().size(), dimensions.size()));
            }
            if (!seen.add(cell.codes())) {
                throw new IllegalArgumentException("%s: %s stands there twice.%nMaybe remove one of the two."
                        .formatted(name, String.join(" / ", cell.codes())));
            }
        }
    }

    private static void requireNames(String name, List<Dimension> dimensions) {
        var names = dimensions.stream().map(Dimension::name).collect(Collectors.toSet());
        if (names.size() != dimensions.size()) {
            throw new IllegalArgumentException("%s: two dimensions have the same name.".formatted(name));
        }
    }
}
