package kr.jikimi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in the data folder: durable, with passwords, on the loopback address. The first process starts
 * it, later ones attach, the last one out stops it. A dead postmaster is started again within seconds.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String KEEPER = "jikimi_keeper";
    private static final int PORT_LINE = 3;
    private static final int ATTEMPTS = 8;

    private final Path data;
    private final Path cluster;
    private final Programs programs;
    private final Secrets secrets;
    private final Occupancy occupancy;
    private final int port;
    private final ScheduledExecutorService minder = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-minder").factory());

    private EmbeddedPostgres(Path data) {
        this.data = data;
        this.cluster = data.resolve("postgres");
        this.occupancy = new Occupancy(data);
        try (var turn = occupancy.turn()) {
            this.secrets = Secrets.in(data);
            this.programs = new Programs(Binaries.unpacked(data));
            initialise();
            this.port = attachOrStart();
            occupancy.enter();
            createRoles();
        }
        minder.scheduleWithFixedDelay(this::revive, 2, 2, TimeUnit.SECONDS);
    }

    static EmbeddedPostgres open(Path data) {
        DataFolder.require(data);
        try {
            return new EmbeddedPostgres(data.toAbsolutePath());
        } catch (UncheckedIOException e) {
            throw DataFolder.unusable(data, e.getCause());
        }
    }

    Login owner() {
        return new Login(url("jikimi"), Login.OWNER, secrets.owner());
    }

    Login serve() {
        return new Login(url("jikimi"), Login.SERVE, secrets.serve());
    }

    /** Its superuser; for tests. */
    Login keeper() {
        return new Login(url("postgres"), KEEPER, secrets.keeper());
    }

    private String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** A cluster is made beside its place and moved there whole: a crash half way leaves no half cluster. */
    private void initialise() {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        var half = data.resolve("postgres.half");
        try {
            delete(half);
            programs.initialise(half, KEEPER, secrets.keeper());
            Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After a hard kill a dying server still looks alive for a moment, and its children hold its shared memory: try
     * until it either answers or can be started.
     */
    private int attachOrStart() {
        for (int attempt = 1; ; attempt++) {
            try {
                return programs.isRunning(cluster) ? answering(runningPort()) : start(freePort());
            } catch (Unavailable failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                log.warn("PostgreSQL does not answer yet; trying again");
                pause();
            }
        }
    }

    private int answering(int port) {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), KEEPER, secrets.keeper())) {
            connection.isValid(1);
            return port;
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private int start(int port) {
        programs.start(cluster, port, data.resolve("postgres.log"));
        return port;
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int runningPort() {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return Integer.parseInt(lines.get(PORT_LINE).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createRoles() {
        try (var connection = DriverManager.getConnection(url("postgres"), KEEPER, secrets.keeper());
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_database where datname = 'jikimi'");
            if (!known.next()) {
                statement.execute("create role %s login password '%s'".formatted(Login.OWNER, secrets.owner()));
                statement.execute("create role %s login password '%s'".formatted(Login.SERVE, secrets.serve()));
                statement.execute("create database jikimi owner " + Login.OWNER);
            }
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private Unavailable silent(SQLException cause) {
        return new Unavailable(
                "The embedded PostgreSQL in %s does not answer: %s".formatted(data, cause.getMessage()),
                "read postgres.log there.",
                cause);
    }

    private void revive() {
        try {
            if (!programs.isRunning(cluster)) {
                try (var turn = occupancy.turn()) {
                    if (!programs.isRunning(cluster)) {
                        log.warn("PostgreSQL has gone away; starting it again");
                        start(port);
                    }
                }
            }
        } catch (RuntimeException e) {
            log.error("PostgreSQL could not be started again", e);
        }
    }

    @Override
    public void close() {
        minder.shutdownNow();
        try (var turn = occupancy.turn()) {
            if (occupancy.leave() && programs.isRunning(cluster)) {
                programs.stop(cluster);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
