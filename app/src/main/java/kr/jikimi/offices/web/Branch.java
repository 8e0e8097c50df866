package kr.jikimi.offices.web;

import java.util.List;
import java.util.Objects;
import kr.jikimi.offices.Unit;
import org.jspecify.annotations.Nullable;

/** A unit with what stands below it, for drawing the chart. */
record Branch(Unit unit, List<Branch> below) {

    static List<Branch> tree(List<Unit> units) {
        return below(null, units);
    }

    private static List<Branch> below(@Nullable String parent, List<Unit> units) {
        return units.stream()
                .filter(each -> Objects.equals(each.parent(), parent))
                .map(each -> new Branch(each, below(each.code(), units)))
                .toList();
    }
}
