package kr.jikimi.commands;

import kr.jikimi.registers.Registers;
import kr.jikimi.registers.schema.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi registers plan|apply|list}. */
@Command(name = "registers", mixinStandardHelpOptions = true, description = "The definitions of the registers.")
final class RegistersCommand {

    /** Look at the definitions without touching the tables, also with an embedded database. */
    private static final String ONLY_VERIFY = "--jikimi.registers.on-start=VERIFY";

    private static final int LOSES_DATA = 1;

    private final Office office;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    RegistersCommand(Office office) {
        this.office = office;
    }

    @Command(
            name = "plan",
            mixinStandardHelpOptions = true,
            description = "Prints the DDL that changed definitions need. Exit code 1: data would be lost.")
    int plan() {
        return office.with(ONLY_VERIFY)
                .workAsItIs(context -> print(context.getBean(Registers.class).plan()));
    }

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = "Brings the tables to the definitions; refuses what would lose data.")
    int apply() {
        return office.with(ONLY_VERIFY)
                .workAsItIs(context -> print(context.getBean(Registers.class).apply("bin/jikimi registers apply")));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Names the registers.")
    int list() {
        return office.work(context -> {
            context.getBean(Registers.class)
                    .list()
                    .forEach(register ->
                            line(register.id() + "\t" + register.names().ko()));
            return 0;
        });
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Describes one register.")
    int show(@Parameters(paramLabel = "NAME") String name) {
        return office.work(context -> {
            var registers = context.getBean(Registers.class);
            var found = registers.find(name);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There is no register \"%s\".%nMaybe choose one of %s."
                        .formatted(
                                name,
                                registers.list().stream().map(each -> each.id()).toList()));
            }
            found.get().fields().forEach(field -> line(field.id() + "\t" + field.type()));
            return 0;
        });
    }

    private int print(Plan plan) {
        line(plan.isEmpty() ? "The tables are as the definitions say." : plan.toString());
        return plan.objections().isEmpty() ? 0 : LOSES_DATA;
    }

    private void line(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
    }
}
