package kr.jikimi.commands;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import kr.jikimi.database.ServerLock;
import kr.jikimi.database.Unavailable;
import kr.jikimi.setup.Setup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jikimi serve}: the server. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Starts the server (the default).")
final class ServeCommand implements Callable<Integer> {

    /** Not an exit code: the server's threads go on. */
    static final int KEEP_RUNNING = -1;

    private final Class<?> application;

    @Option(names = "--port", paramLabel = "N", description = "Default: JIKIMI_PORT or 8080.")
    private int port = 0;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (port > 0) {
            System.setProperty("server.port", String.valueOf(port));
        }
        var web = start().getEnvironment();
        spec.commandLine()
                .getOut()
                .printf(
                        "Jikimi is ready: http://%s:%s/%n",
                        web.getProperty("server.address"), web.getProperty("local.server.port"));
        spec.commandLine().getOut().flush();
        return KEEP_RUNNING;
    }

    private ConfigurableApplicationContext start() {
        var server = new SpringApplication(application);
        server.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) event -> takeFolder(event.getEnvironment()));
        try {
            var context = server.run();
            context.getBean(Setup.class).loadOnce();
            return context;
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
    }

    /** Several servers may share a real database; an embedded one has a single server. */
    private static void takeFolder(Environment settings) {
        if (settings.getProperty("jikimi.database.url", "").isBlank()) {
            ServerLock.take(Path.of(Objects.requireNonNull(settings.getProperty("jikimi.database.data"))));
        }
    }

    private static RuntimeException explained(RuntimeException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof PortInUseException inUse) {
                return new Unavailable(
                        "Port %d is in use.".formatted(inUse.getPort()),
                        "choose another: jikimi serve --port N, or JIKIMI_PORT.",
                        failure);
            }
        }
        return failure;
    }
}
