package kr.jikimi.commands;

import java.util.concurrent.Callable;
import kr.jikimi.setup.Setup;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jikimi serve}: the server. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Starts the server (the default).")
final class ServeCommand implements Callable<Integer> {

    /** Not an exit code: the server's threads go on. */
    static final int KEEP_RUNNING = -1;

    private final Class<?> application;

    @Option(names = "--port", paramLabel = "N", description = "Default: JIKIMI_PORT or 8080.")
    private int port = 0;

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (port > 0) {
            System.setProperty("server.port", String.valueOf(port));
        }
        var context = SpringApplication.run(application);
        context.getBean(Setup.class).loadOnce();
        var web = context.getEnvironment();
        System.out.printf(
                "Jikimi is ready: http://%s:%s/%n",
                web.getProperty("server.address"), web.getProperty("local.server.port"));
        return KEEP_RUNNING;
    }
}
