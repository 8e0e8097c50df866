package kr.jikimi.commands;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import kr.jikimi.database.ServerLock;
import kr.jikimi.setup.Setup;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
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
    private @Nullable String port;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "Default: JIKIMI_ADDRESS or 127.0.0.1.")
    private @Nullable String address;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (port != null) {
            System.setProperty("server.port", port);
        }
        if (address != null) {
            System.setProperty("server.address", address);
        }
        var web = start().getEnvironment();
        var out = spec.commandLine().getOut();
        out.printf(
                "Jikimi is ready: http://%s:%s/%n",
                web.getProperty("server.address"), web.getProperty("local.server.port"));
        Listening.advice(web).ifPresent(out::println);
        out.flush();
        return KEEP_RUNNING;
    }

    private ConfigurableApplicationContext start() {
        var server = new SpringApplication(application);
        server.setLogStartupInfo(false);
        server.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) event -> check(event.getEnvironment()));
        try {
            var context = server.run();
            return setUp(context);
        } catch (RuntimeException failure) {
            throw Listening.explained(failure);
        }
    }

    /** What cannot be loaded ends the start: a server without its records would look like an empty office. */
    private static ConfigurableApplicationContext setUp(ConfigurableApplicationContext context) {
        try {
            context.getBean(Setup.class).loadOnce();
            return context;
        } catch (RuntimeException failure) {
            context.close();
            throw failure;
        }
    }

    /** Before anything is started. Several servers may share a real database; an embedded one has a single server. */
    private static void check(Environment settings) {
        Listening.require(settings);
        if (settings.getProperty("jikimi.database.url", "").isBlank()) {
            ServerLock.take(Path.of(Objects.requireNonNull(settings.getProperty("jikimi.database.data"))));
        }
    }
}
