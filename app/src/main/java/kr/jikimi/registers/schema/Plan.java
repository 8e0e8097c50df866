package kr.jikimi.registers.schema;

import java.util.List;
import java.util.stream.Collectors;

/** What it takes to bring the tables to the definitions, and what speaks against it. */
public record Plan(List<Step> steps, List<Objection> objections) {

    public Plan {
        steps = List.copyOf(steps);
        objections = List.copyOf(objections);
    }

    /** DDL for one register, with what it does in words. */
    public record Step(String register, String summary, List<String> ddl) {

        public Step {
            ddl = List.copyOf(ddl);
        }
    }

    /** Data would be lost: where it is declared, what would be lost, what to do instead. */
    public record Objection(String register, String where, String loss, String remedy) {

        @Override
        public String toString() {
            return "%s: %s%nMaybe %s".formatted(where, loss, remedy);
        }
    }

    public boolean isEmpty() {
        return steps.isEmpty() && objections.isEmpty();
    }

    /** As the command prints it: each step as a comment and its DDL, then the objections. */
    @Override
    public String toString() {
        var ddl = steps.stream()
                .map(each -> "-- " + each.summary() + "\n" + String.join(";\n", each.ddl()) + ";\n")
                .collect(Collectors.joining("\n"));
        var against = objections.stream().map(each -> "! " + each + "\n").collect(Collectors.joining("\n"));
        return ddl + (ddl.isEmpty() || against.isEmpty() ? "" : "\n") + against;
    }
}
