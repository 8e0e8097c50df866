package kr.jikimi.solver.ortools;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.Answer.Status;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/** A linear programme inside OR-Tools. */
final class Model implements Solver.Session {

    private final MPSolver solver;
    private final MPVariable[] variables;
    private final MPConstraint[] rows;
    private final boolean whole;

    Model(LinearProgram program, String name) {
        whole = "SCIP".equals(name);
        solver = OrToolsSolver.create(name);
        variables = new MPVariable[program.variables()];
        for (int j = 0; j < variables.length; j++) {
            variables[j] =
                    solver.makeVar(limit(program.lower(j)), limit(program.upper(j)), whole && program.isWhole(j), "");
            solver.objective().setCoefficient(variables[j], program.cost(j));
        }
        rows = new MPConstraint[program.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = solver.makeConstraint(limit(program.rowLower(i)), limit(program.rowUpper(i)), "");
            for (int entry = program.start(i); entry < program.start(i + 1); entry++) {
                rows[i].setCoefficient(variables[program.column(entry)], program.coefficient(entry));
            }
        }
        solver.objective().setMinimization();
    }

    private static double limit(double value) {
        return Double.isInfinite(value) ? Math.copySign(MPSolver.infinity(), value) : value;
    }

    Answer solve(long nodes) {
        if (!whole) {
            return answer(solver.solve());
        }
        solver.setSolverSpecificParametersAsString("limits/totalnodes = %d%n".formatted(nodes));
        try (var exactly = new Parameters()) {
            return answer(solver.solve(exactly.values));
        }
    }

    @Override
    public Answer minimise(int[] chosen, double[] coefficients) {
        solver.objective().clear();
        for (int k = 0; k < chosen.length; k++) {
            solver.objective().setCoefficient(variables[chosen[k]], coefficients[k]);
        }
        solver.objective().setMinimization();
        return answer(solver.solve());
    }

    private Answer answer(MPSolver.ResultStatus result) {
        return switch (result) {
            case OPTIMAL -> found(Status.OPTIMAL);
            case FEASIBLE -> found(Status.FEASIBLE);
            case INFEASIBLE -> infeasible();
            case UNBOUNDED -> Answer.without(Status.UNBOUNDED, Double.NEGATIVE_INFINITY);
            case ABNORMAL, NOT_SOLVED, MODEL_INVALID -> Answer.without(Status.UNKNOWN, Double.NEGATIVE_INFINITY);
        };
    }

    /** GLOP's presolve calls some programmes infeasible that fall without end; without an objective it cannot. */
    private Answer infeasible() {
        if (!whole) {
            solver.objective().clear();
            if (solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
                return Answer.without(Status.UNBOUNDED, Double.NEGATIVE_INFINITY);
            }
        }
        return Answer.without(Status.INFEASIBLE, Double.POSITIVE_INFINITY);
    }

    private Answer found(Status status) {
        double[] values = new double[variables.length];
        for (int j = 0; j < values.length; j++) {
            values[j] = variables[j].solutionValue();
        }
        double[] duals = new double[whole ? 0 : rows.length];
        for (int i = 0; i < duals.length; i++) {
            duals[i] = rows[i].dualValue();
        }
        double objective = solver.objective().value();
        double bound = whole ? solver.objective().bestBound() : objective;
        return new Answer(status, objective, bound, values, duals);
    }

    @Override
    public void close() {
        solver.delete();
    }

    /** Prove the optimum to the last digit instead of stopping within 0.01 %. */
    private static final class Parameters implements AutoCloseable {
        private final MPSolverParameters values = new MPSolverParameters();

        Parameters() {
            values.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        }

        @Override
        public void close() {
            values.delete();
        }
    }
}
