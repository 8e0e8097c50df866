package kr.jikimi.cli.terminal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others: called alone, it names them. */
public abstract class CommandGroup implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public final void run() {
        throw new ParameterException(
                spec.commandLine(),
                "no command of %s given.%nMaybe one of: %s."
                        .formatted(
                                spec.name(),
                                String.join(", ", spec.subcommands().keySet())));
    }
}
