package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;
import org.jspecify.annotations.Nullable;

/**
 * A part of the reader's system that shares no atom with the rest and so can be solved alone. It remembers the tables it
 * found to fit: a table that holds a count low enough answers for that count without solving again.
 */
final class Block implements AutoCloseable {

    private static final int MOST_REMEMBERED = 300;
    private static final long WHOLE_NODES = 300;

    private final int[] atoms;
    private final List<Row> rows;
    private final Solver solver;
    private final boolean limited;
    private final List<double[]> tables = new ArrayList<>();
    private final List<double[]> wholeTables = new ArrayList<>();
    private Solver.@Nullable Session session;

    /**
     * What readers know of a sum of the block's atoms.
     *
     * @param item whose sum it is
     * @param atoms places in the block
     * @param rest what the sum is, or where it is hidden, what it is at least
     */
    record Row(int item, int[] atoms, double rest, boolean hidden) {

        boolean holds(double[] table) {
            double over = -rest;
            for (int atom : atoms) {
                over += table[atom];
            }
            return over >= -1e-9 && (hidden || over <= 1e-9);
        }
    }

    Block(int[] atoms, List<Row> rows, Solver solver) {
        this.atoms = atoms;
        this.rows = rows;
        this.solver = solver;
        limited = rows.stream().anyMatch(row -> !row.hidden);
    }

    List<Row> rows() {
        return rows;
    }

    /** The places of atoms in this block; atoms of other blocks are left out. */
    int[] places(int[] some) {
        return Arrays.stream(some)
                .map(atom -> Arrays.binarySearch(atoms, atom))
                .filter(place -> place >= 0)
                .toArray();
    }

    /** The least sum, times the sign, among the tables remembered; infinite when there is none. */
    double remembered(int[] places, int sign, boolean whole) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] table : whole ? wholeTables : tables) {
            double sum = 0;
            for (int place : places) {
                sum += table[place];
            }
            least = Math.min(least, sign * sum);
        }
        return least;
    }

    /** The least sum, times the sign, of all tables that fit. */
    Answer reach(int[] places, int sign) {
        if (!limited && sign < 0) {
            return Answer.without(Answer.Status.UNBOUNDED, Double.NEGATIVE_INFINITY);
        }
        if (session == null) {
            session = solver.open(program(false, new double[atoms.length]));
        }
        double[] coefficients = new double[places.length];
        Arrays.fill(coefficients, sign);
        var answer = session.minimise(places, coefficients);
        if (answer.status() == Answer.Status.OPTIMAL) {
            remember(answer.values());
        }
        return answer;
    }

    /**
     * As {@link #reach}, among tables of whole counts; slow where the other finds fractions. When the solver gives up, the
     * best that it found: readers may reach farther, never less far.
     */
    double reachWhole(int[] places, int sign) {
        var answer = reach(places, sign);
        if (answer.status() == Answer.Status.UNBOUNDED) {
            return Double.NEGATIVE_INFINITY;
        }
        if (answer.status() != Answer.Status.OPTIMAL) {
            throw Attack.contradiction();
        }
        if (isWhole(answer.values())) {
            return answer.objective();
        }
        double[] costs = new double[atoms.length];
        Arrays.stream(places).forEach(place -> costs[place] = sign);
        var whole = solver.solve(program(true, costs), WHOLE_NODES);
        if (whole.hasValues()) {
            remember(whole.values());
        }
        double best = whole.hasValues() ? whole.objective() : Double.POSITIVE_INFINITY;
        return Math.min(best, remembered(places, sign, true));
    }

    /** Writes a table that fits here into one of all atoms. */
    void fill(double[] table) {
        var answer = reach(new int[0], 1);
        if (answer.status() != Answer.Status.OPTIMAL) {
            throw Attack.contradiction();
        }
        for (int place = 0; place < atoms.length; place++) {
            table[atoms[place]] = answer.values()[place];
        }
    }

    /** Takes over what a block around this one found, as far as it fits here. */
    void inherit(Block around) {
        int[] places = around.places(atoms);
        if (places.length < atoms.length) {
            return;
        }
        for (double[] table : around.tables) {
            double[] part =
                    Arrays.stream(places).mapToDouble(place -> table[place]).toArray();
            if (rows.stream().allMatch(row -> row.holds(part))) {
                remember(part);
            }
        }
    }

    private void remember(double[] table) {
        if (tables.size() < MOST_REMEMBERED) {
            tables.add(table);
        }
        if (wholeTables.size() < MOST_REMEMBERED && isWhole(table)) {
            wholeTables.add(table);
        }
    }

    private static boolean isWhole(double[] table) {
        return Arrays.stream(table).allMatch(value -> Math.abs(value - Math.rint(value)) < 1e-6);
    }

    private LinearProgram program(boolean whole, double[] costs) {
        var program = new LinearProgram();
        for (double cost : costs) {
            if (whole) {
                program.whole(0, Double.POSITIVE_INFINITY, cost);
            } else {
                program.real(0, Double.POSITIVE_INFINITY, cost);
            }
        }
        for (Row row : rows) {
            program.row(row.rest, row.hidden ? Double.POSITIVE_INFINITY : row.rest);
            for (int place : row.atoms) {
                program.put(place, 1);
            }
        }
        return program;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
