package kr.jikimi.solver.ortools;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/**
 * Linear programmes by Google's GLOP, those with whole numbers by SCIP, both inside OR-Tools 9.15 (Apache License 2.0). The
 * native library, 26 MB for Linux on x86-64, is unpacked and loaded at the first solver made, which takes about 0.7 s.
 *
 * <p>One thread, fixed seeds, effort in nodes: the same programme gives the same answer. Thread-safe: every call makes a
 * model of its own.
 */
public final class OrToolsSolver implements Solver {

    public OrToolsSolver() {
        Loader.loadNativeLibraries();
    }

    @Override
    public Answer solve(LinearProgram program, long nodes) {
        try (var model = new Model(program, program.hasWhole() ? "SCIP" : "GLOP")) {
            return model.solve(nodes);
        }
    }

    @Override
    public Session open(LinearProgram program) {
        return new Model(program, "GLOP");
    }

    static MPSolver create(String name) {
        var solver = MPSolver.createSolver(name);
        if (solver == null) {
            throw new IllegalStateException("OR-Tools has no solver " + name + ".");
        }
        return solver;
    }
}
