package kr.jikimi.commands;

import java.util.Objects;
import java.util.Optional;
import kr.jikimi.backup.BadArchive;
import kr.jikimi.cli.Jikimi;
import kr.jikimi.database.Unavailable;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.Causes;
import picocli.CommandLine;

/** The engine commands of {@code cli} with the application's own beside them. */
public final class CommandTree {

    private CommandTree() {}

    public static void main(Class<?> application, String... arguments) {
        int code = of(application).execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
        if (code != ServeCommand.KEEP_RUNNING) {
            System.exit(code);
        }
    }

    static CommandLine of(Class<?> application) {
        var line = Jikimi.commandLine(new Jikimi());
        var office = new Office(application);
        line.addSubcommand(new ServeCommand(application));
        line.addSubcommand(new ReportCommand(office));
        line.addSubcommand(new HistoryCommand(office));
        line.addSubcommand(new RegistersCommand(office));
        line.addSubcommand(new AdminCommand(office));
        line.addSubcommand(new BackupCommand(office));
        line.addSubcommand(new RestoreCommand(office));
        line.setParameterExceptionHandler(CommandTree::misused);
        var fallback = line.getExecutionExceptionHandler();
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            var known = knownCause(failure);
            if (known.isEmpty()) {
                return fallback.handleExecutionException(failure, command, parsed);
            }
            command.getErr()
                    .println("jikimi: " + Objects.requireNonNull(known.get().getMessage()));
            return CommandLine.ExitCode.USAGE;
        });
        return line;
    }

    /** One message, and where to read on; not the whole of the help. */
    private static int misused(CommandLine.ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        var message = Objects.requireNonNull(failure.getMessage());
        command.getErr().println("jikimi: " + message);
        if (!message.contains("Maybe ")) {
            command.getErr()
                    .printf("Maybe see %s --help.%n", command.getCommandSpec().qualifiedName());
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** What people can mend themselves, wherever the frameworks have buried it. */
    private static Optional<Throwable> knownCause(Throwable failure) {
        return Causes.of(failure)
                .filter(each ->
                        each instanceof Unavailable || each instanceof BadDefinition || each instanceof BadArchive)
                .findFirst();
    }
}
