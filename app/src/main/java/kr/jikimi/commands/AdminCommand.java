package kr.jikimi.commands;

import java.util.Locale;
import kr.jikimi.accounts.Administrators;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jikimi admin create|list|reset-password}: for whoever owns the machine. */
@Command(name = "admin", mixinStandardHelpOptions = true, description = "Administrators.")
final class AdminCommand {

    private static final int REFUSED = 1;

    private final Office office;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    AdminCommand(Office office) {
        this.office = office;
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Makes an administrator and prints a one-time password.")
    int create(
            @Parameters(paramLabel = "ACCOUNT") String account,
            @Option(names = "--name", paramLabel = "NAME", defaultValue = "관리자") String displayName) {
        return office.work(context -> context.getBean(Administrators.class)
                .create(account, displayName)
                .fold(password -> said(account, password), refusal -> refused(refusal, context)));
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the administrators.")
    int list() {
        return office.work(context -> {
            context.getBean(Administrators.class)
                    .list()
                    .forEach(each -> line(each.name() + "\t" + each.displayName() + "\t" + each.state()));
            return 0;
        });
    }

    @Command(
            name = "reset-password",
            mixinStandardHelpOptions = true,
            description = "Prints a new one-time password; the second factor is set up anew.")
    int resetPassword(@Parameters(paramLabel = "ACCOUNT") String account) {
        return office.work(context -> context.getBean(Administrators.class)
                .resetPassword(account)
                .map(password -> said(account, password))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no account \"%s\".%nMaybe see jikimi admin list.".formatted(account))));
    }

    private int said(String account, String password) {
        line(account + "\t" + password);
        line("The password holds for one sign-in; it must then be changed.");
        return 0;
    }

    private int refused(Refusal refusal, ApplicationContext context) {
        var explained = context.getBean(Rules.class).explain(refusal, Locale.ENGLISH);
        spec.commandLine().getErr().printf("jikimi: %s%nMaybe %s%n", explained.message(), explained.remedy());
        return REFUSED;
    }

    private void line(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
    }
}
