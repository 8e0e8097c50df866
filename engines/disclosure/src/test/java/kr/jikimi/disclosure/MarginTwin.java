package kr.jikimi.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/**
 * The slow checker: knows no atoms, blocks or periods. One variable per printed cell, one row per total ({@code all}) and
 * its parts, and for every small count two linear programmes built anew. Zeros are published.
 */
final class MarginTwin {

    private static final String ALL = "all";

    private final List<Cell> cells;
    private final Rule rule;
    private final Solver solver;
    private final List<List<Integer>> sums = new ArrayList<>();

    MarginTwin(List<Cell> cells, Rule rule, Solver solver) {
        this.cells = cells;
        this.rule = rule;
        this.solver = solver;
        int dimensions = cells.getFirst().codes().size();
        for (int d = 0; d < dimensions; d++) {
            sums.addAll(sums(d));
        }
    }

    /** Lines along one dimension: the total first, then its parts. */
    private List<List<Integer>> sums(int dimension) {
        Map<List<String>, List<Integer>> lines = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            var rest = new ArrayList<>(cells.get(i).codes());
            boolean total = rest.remove(dimension).equals(ALL);
            var line = lines.computeIfAbsent(rest, key -> new ArrayList<>());
            line.add(total ? 0 : line.size(), i);
        }
        return lines.values().stream().filter(line -> line.size() > 1).toList();
    }

    /** Whether readers can narrow no small count down farther than with every count but the zeros hidden. */
    boolean isSafe() {
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).status() == Status.PRIMARY && !isSafe(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSafe(int cell) {
        double low = Math.max(rule.lowestHidden(), reach(cell, 1, true));
        double high = Math.min(rule.threshold(), -reach(cell, -1, true));
        return reach(cell, 1, false) <= low + 1e-6 && -reach(cell, -1, false) >= high - 1e-6;
    }

    private double reach(int wanted, int sign, boolean allHidden) {
        var program = new LinearProgram();
        for (int i = 0; i < cells.size(); i++) {
            double value = Objects.requireNonNull(cells.get(i).value());
            boolean hidden = allHidden ? value > 0 : cells.get(i).status().isHidden();
            program.real(
                    hidden ? rule.lowestHidden() : value,
                    hidden ? Double.POSITIVE_INFINITY : value,
                    i == wanted ? sign : 0);
        }
        for (List<Integer> sum : sums) {
            program.row(0, 0);
            for (int k = 0; k < sum.size(); k++) {
                program.put(sum.get(k), k == 0 ? -1 : 1);
            }
        }
        var answer = solver.solve(program, Solver.PLENTY);
        return switch (answer.status()) {
            case OPTIMAL -> answer.objective();
            case UNBOUNDED -> Double.NEGATIVE_INFINITY;
            case FEASIBLE, INFEASIBLE, UNKNOWN -> throw new IllegalStateException("No answer: " + answer.status());
        };
    }
}
